package dev.benchmeta.cli.serve;

import org.eclipse.jetty.http.HttpFields;

/** What every response tells a browser, whatever it answers. */
final class Protection {
    /** The content security policy of what is not the page. */
    static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private Protection() {}

    static void apply(HttpFields.Mutable headers) {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
    }
}
