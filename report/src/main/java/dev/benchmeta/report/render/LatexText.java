package dev.benchmeta.report.render;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it stands in LaTeX. */
final class LatexText {
    /** Begins what only engines read that know every character. */
    static final String OTHER_ENGINES = "\\ifdefined\\Umathcode ";

    private static final Map<Integer, String> ESCAPES =
            Map.ofEntries(
                    Map.entry((int) '\\', "\\textbackslash{}"),
                    Map.entry((int) '{', "\\{"),
                    Map.entry((int) '}', "\\}"),
                    Map.entry((int) '$', "\\$"),
                    Map.entry((int) '&', "\\&"),
                    Map.entry((int) '#', "\\#"),
                    Map.entry((int) '%', "\\%"),
                    Map.entry((int) '_', "\\_"),
                    Map.entry((int) '~', "\\textasciitilde{}"),
                    Map.entry((int) '^', "\\textasciicircum{}"),
                    Map.entry((int) '<', "\\textless{}"),
                    Map.entry((int) '>', "\\textgreater{}"),
                    Map.entry((int) '|', "\\textbar{}"),
                    Map.entry((int) '"', "\\textquotedbl{}"),
                    Map.entry((int) '\'', "\\textquotesingle{}"),
                    Map.entry((int) '`', "\\textasciigrave{}"),
                    Map.entry(0xA0, "~"),
                    Map.entry(0xB5, "$\\mu$"),
                    Map.entry(0xD7, "$\\times$"),
                    Map.entry(0x3BC, "$\\mu$"),
                    Map.entry(0x2013, "\\textendash{}"),
                    Map.entry(0x2026, "\\ldots{}"),
                    Map.entry(0x2192, "$\\rightarrow$"),
                    Map.entry(0x2212, "$-$"),
                    Map.entry(0x2248, "$\\approx$"),
                    Map.entry(0x2264, "$\\le$"),
                    Map.entry(0x2265, "$\\ge$"));

    /** Up to here pdfLaTeX knows almost every letter. */
    private static final int LAST_LATIN = 0x17E;

    private static final Set<Integer> WITHOUT_FONT =
            Set.of(0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167);
    private static final String MARKS =
            "\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u20AC\u2122";

    /** Two in a row would become a dash. */
    private static final Pattern HYPHENS = Pattern.compile("-(?=-)");

    private LatexText() {}

    /**
     * Text in one line in which nothing is a command. Characters that pdfLaTeX cannot print are
     * question marks there and themselves elsewhere.
     */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        StringBuilder other = new StringBuilder();
        Printable.line(text)
                .codePoints()
                .forEach(
                        c -> {
                            String known = known(c);
                            if (known.isEmpty()) {
                                other.appendCodePoint(c);
                            } else {
                                flush(other, escaped);
                                escaped.append(known);
                            }
                        });
        flush(other, escaped);
        return HYPHENS.matcher(escaped).replaceAll("-{}");
    }

    /** Empty for a character that pdfLaTeX does not know. */
    private static String known(int c) {
        String escape = ESCAPES.get(c);
        if (escape != null) {
            return escape;
        }
        boolean latin = c <= LAST_LATIN && !WITHOUT_FONT.contains(c);
        return latin || MARKS.indexOf(c) >= 0 ? Character.toString(c) : "";
    }

    private static void flush(StringBuilder other, StringBuilder out) {
        if (other.length() > 0) {
            int count = other.codePointCount(0, other.length());
            out.append(OTHER_ENGINES).append(other).append("\\else ");
            out.append("?".repeat(count)).append("\\fi{}");
            other.setLength(0);
        }
    }
}
