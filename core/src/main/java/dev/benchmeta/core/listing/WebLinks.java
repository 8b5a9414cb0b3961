package dev.benchmeta.core.listing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses in running text. */
final class WebLinks {
    /**
     * The characters RFC 3986 allows, and those that LaTeX escapes in an address: {@code \_ \% \#
     * \& \~}.
     */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9\\[][-A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%\\\\]*+");

    /** A backslash that escapes nothing ends an address. */
    private static final Pattern END = Pattern.compile("\\\\(?![_%#&~])");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([_%#&~])");

    private static final String CLOSING = ".,;:!?'*$&\\";

    private WebLinks() {}

    /**
     * The addresses in {@code text}, in its order, each once, without the punctuation that ends the
     * sentence.
     */
    static List<String> in(String text) {
        Set<String> links = new LinkedHashSet<>();
        if (text.contains("://")) {
            Matcher matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                String link = END.split(matcher.group(), 2)[0];
                links.add(ESCAPE.matcher(withoutClosing(link)).replaceAll("$1"));
            }
        }
        return new ArrayList<>(links);
    }

    /** A last bracket that began before the link is no part of it: "(see https://a.b/c)". */
    private static String withoutClosing(String link) {
        int round = unopened(link, '(', ')');
        int square = unopened(link, '[', ']');
        int end = link.length();
        while (true) {
            char last = link.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (CLOSING.indexOf(last) < 0) {
                return link.substring(0, end);
            }
            end--;
        }
    }

    /** How many more brackets close than open. */
    private static int unopened(String link, char open, char close) {
        int more = 0;
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            more += c == close ? 1 : c == open ? -1 : 0;
        }
        return more;
    }
}
