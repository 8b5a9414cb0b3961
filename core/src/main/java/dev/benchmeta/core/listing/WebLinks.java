package dev.benchmeta.core.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in running text. */
final class WebLinks {
    /**
     * The characters RFC 3986 allows, and those that LaTeX escapes in an address: {@code \_ \% \#
     * \& \~}.
     */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "https?://[A-Za-z0-9\\[](?:[-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%]|\\\\[_%#&~])*");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([_%#&~])");

    private static final String CLOSING = ".,;:!?'*$&\\";

    private WebLinks() {}

    /**
     * The addresses in {@code text}, in its order, each once, without the punctuation that ends the
     * sentence.
     */
    static List<String> in(String text) {
        List<String> links = new ArrayList<>();
        if (text.contains("://")) {
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                String link = ESCAPE.matcher(withoutClosing(matcher.group())).replaceAll("$1");
                if (!links.contains(link)) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static String withoutClosing(String link) {
        int end = link.length();
        while (CLOSING.indexOf(link.charAt(end - 1)) >= 0
                || unopened(link, end, '(', ')')
                || unopened(link, end, '[', ']')) {
            end--;
        }
        return link.substring(0, end);
    }

    /**
     * Whether the last character closes a bracket that began before the link: "(see
     * https://a.b/c)".
     */
    private static boolean unopened(String link, int end, char open, char close) {
        return link.charAt(end - 1) == close
                && link.chars().limit(end).filter(c -> c == open).count()
                        < link.chars().limit(end).filter(c -> c == close).count();
    }
}
