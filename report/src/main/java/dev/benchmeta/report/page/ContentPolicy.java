package dev.benchmeta.report.page;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a page may do: run and style what was written into it, and nothing else. */
final class ContentPolicy {
    private ContentPolicy() {}

    static String of(PageParts parts, boolean live) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + fingerprints(parts.scripts()),
                "style-src " + fingerprints(parts.styles()),
                "img-src data: blob:",
                "connect-src " + (live ? "'self'" : "'none'"),
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String fingerprints(List<String> texts) {
        return texts.stream().map(ContentPolicy::fingerprint).collect(Collectors.joining(" "));
    }

    private static String fingerprint(String text) {
        byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
