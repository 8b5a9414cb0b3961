package dev.benchmeta.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** One request of Jetty's and its response. */
record Exchange(Request request, Response response, Callback callback) implements Api.Request {
    /** A mark holds a few words; more than this many bytes are none. */
    static final int MOST_BYTES = 1 << 20;

    /** How much more of a body that is too long is read and thrown away. */
    private static final long MOST_SKIPPED = 16L * MOST_BYTES;

    @Override
    public Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        try {
            for (Fields.Field field : Request.extractQueryParameters(request)) {
                query.put(field.getName(), List.copyOf(field.getValues()));
            }
        } catch (RuntimeException e) {
            throw Problem.badRequest(
                    "the address has a query that cannot be read; expected name=value&…, with"
                            + " other characters as %XX of UTF-8");
        }
        return query;
    }

    @Override
    public byte[] body() {
        long announced = request.getLength();
        if (announced == 0) {
            return new byte[0];
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] body = in.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                // read on for a while: one who still sends would not see the answer
                skip(in);
                throw Problem.of(
                        HttpStatus.PAYLOAD_TOO_LARGE_413,
                        "the body is longer than " + MOST_BYTES + " bytes");
            }
            if (body.length > 0) {
                checkType();
            }
            return body;
        } catch (IOException e) {
            throw Problem.badRequest("the body broke off: " + e.getMessage());
        }
    }

    private static void skip(InputStream in) throws IOException {
        long left = MOST_SKIPPED;
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
            left -= read;
        }
    }

    private void checkType() {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String base = type == null ? "" : type.replaceFirst(";.*", "").strip();
        if (!base.equalsIgnoreCase("application/json")) {
            throw Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "the body is '" + base + "', expected application/json");
        }
    }

    /** Gives the answer, packed if that is wanted, or tells that it is known already. */
    void give(Answer answer) {
        HttpFields asked = request.getHeaders();
        HttpFields.Mutable headers = response.getHeaders();
        answer.headers().forEach(headers::put);
        headers.put("Content-Security-Policy", answer.policy());
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.put(HttpHeader.VARY, "Accept-Encoding");
        if (answer.status() == HttpStatus.OK_200) {
            headers.put(HttpHeader.ETAG, answer.tag());
            if (known(asked, answer.tag())) {
                response.setStatus(HttpStatus.NOT_MODIFIED_304);
                response.write(true, ByteBuffer.allocate(0), callback);
                return;
            }
        }
        boolean zipped = answer.worthPacking() && takesGzip(asked);
        if (zipped) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        send(answer.status(), answer.type(), answer.body(zipped));
    }

    private static boolean takesGzip(HttpFields asked) {
        try {
            return asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
        } catch (RuntimeException e) {
            return false; // a list that cannot be read asks for nothing
        }
    }

    private void send(int status, String type, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean head = request.getMethod().equals("HEAD");
        response.write(true, ByteBuffer.wrap(head ? new byte[0] : body), callback);
    }

    private boolean known(HttpFields asked, String tag) {
        String method = request.getMethod();
        return (method.equals("GET") || method.equals("HEAD"))
                && asked.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                        .anyMatch(one -> one.contains(tag) || one.strip().equals("*"));
    }
}
