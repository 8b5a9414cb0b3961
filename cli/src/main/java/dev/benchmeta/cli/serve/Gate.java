package dev.benchmeta.cli.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Keeps out requests that another site's page or another name of this machine brings: a browser
 * sends them without its user's will.
 */
final class Gate {
    private static final Pattern HERE =
            Pattern.compile("(?:127\\.0\\.0\\.1|localhost|\\[::1])(?::\\d{1,5})?");

    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;

    private Gate() {}

    /**
     * @param page whether the page itself is asked for, to which others may link
     * @throws Problem if the request is not let in
     */
    static void check(HttpFields headers, boolean page) {
        String host = host(headers);
        String origin = headers.get(HttpHeader.ORIGIN);
        if (origin != null && !origin.toLowerCase(Locale.ROOT).equals("http://" + host)) {
            throw Problem.of(
                    FORBIDDEN, "the request comes from " + origin + ", another site's page");
        }
        String site = Optional.ofNullable(headers.get("Sec-Fetch-Site")).orElse("none");
        boolean followed =
                page
                        && "navigate".equals(headers.get("Sec-Fetch-Mode"))
                        && "document".equals(headers.get("Sec-Fetch-Dest"));
        if (!site.equals("none") && !site.equals("same-origin") && !followed) {
            throw Problem.of(
                    FORBIDDEN, "the request comes from another site's page (" + site + ")");
        }
    }

    private static String host(HttpFields headers) {
        var hosts = headers.getFields(HttpHeader.HOST);
        String host =
                hosts.size() == 1
                        ? Optional.ofNullable(hosts.get(0)).map(HttpField::getValue).orElse("")
                        : "";
        String lower = host.toLowerCase(Locale.ROOT);
        if (!HERE.matcher(lower).matches()) {
            throw Problem.of(
                    MISDIRECTED,
                    "the host is '"
                            + host
                            + "', expected 127.0.0.1 or localhost; this server answers this machine"
                            + " only");
        }
        return lower;
    }
}
