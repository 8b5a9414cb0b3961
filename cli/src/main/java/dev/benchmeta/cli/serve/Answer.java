package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Suppliers;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** An answer that can be given many times. Packed and fingerprinted when first asked for. */
final class Answer {
    /** Below this packing gains nothing, in bytes. */
    private static final int WORTH_PACKING = 1024;

    private final int status;
    private final String type;
    private final String policy;
    private final byte[] body;
    private final Map<String, String> headers;
    private final Supplier<byte[]> packed;
    private final Supplier<String> tag;

    private Answer(
            int status, String type, String policy, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.policy = policy;
        this.body = body;
        this.headers = Map.copyOf(headers);
        this.packed = Suppliers.memoize(() -> pack(body));
        this.tag =
                Suppliers.memoize(
                        () -> "W/\"" + Hashing.murmur3_128().hashBytes(body).toString() + '"');
    }

    static Answer json(JsonNode tree) {
        return json(Json.bytes(tree));
    }

    static Answer json(byte[] body) {
        return new Answer(200, "application/json", Protection.NOTHING_RUNS, body, Map.of());
    }

    static Answer problem(int status, JsonNode tree, Map<String, String> headers) {
        return new Answer(
                status,
                "application/problem+json",
                Protection.NOTHING_RUNS,
                Json.bytes(tree),
                headers);
    }

    /** Lines of JSON, to be kept as a file. */
    static Answer lines(byte[] body, String file) {
        return new Answer(
                200,
                "application/jsonl",
                Protection.NOTHING_RUNS,
                body,
                Map.of("Content-Disposition", "attachment; filename=\"" + file + '"'));
    }

    /** The page, which may run what its policy says. */
    static Answer page(byte[] body, String policy) {
        return new Answer(
                200,
                "text/html;charset=utf-8",
                policy + "; frame-ancestors 'none'",
                body,
                Map.of());
    }

    private static byte[] pack(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    String policy() {
        return policy;
    }

    Map<String, String> headers() {
        return headers;
    }

    int size() {
        return body.length;
    }

    boolean worthPacking() {
        return body.length >= WORTH_PACKING;
    }

    byte[] body(boolean zipped) {
        return zipped ? packed.get() : body;
    }

    /** Changes with the content, whether packed or not. */
    String tag() {
        return tag.get();
    }
}
