package dev.benchmeta.extract.figure;

/**
 * Tokens that begin with a number and are no figure: dimensions ("1152x1152", "3 x 3"), counts
 * glued to a name ("8xA100"), names ("70B-Instruct"), ratios of a split ("16:9"). Immutable.
 */
final class CompoundToken {
    /** No side of an image has more digits. */
    private static final int LONGEST_NUMBER = 6;

    /** "224 times 224" */
    private static final String TIMES = " times ";

    private final Units units;

    CompoundToken(Units units) {
        this.units = units;
    }

    /** Where the token of a number that ends at {@code end} ends; 0 if the number is a figure. */
    int end(String text, int end, int to) {
        if (end >= to) {
            return 0;
        }
        char c = text.charAt(end);
        if (c == '^' || c == ':' && NumberReader.digitAt(text, end + 1, to)) {
            return skipRun(text, end + 1, to);
        }
        if (!Character.isLetter(c)
                || units.at(text, end, to) != null
                || NumberReader.magnitudeEnd(text, end, to) > end) {
            return dimension(text, end, to);
        }
        return skipRun(text, end, to);
    }

    /** "1152x1152", "8xA100", "3 x 3": the end of the run; 0 if there is none. */
    private static int dimension(String text, int end, int to) {
        if (text.startsWith(TIMES, end) && NumberReader.digitAt(text, end + TIMES.length(), to)) {
            return skipRun(text, end + TIMES.length(), to);
        }
        int x = end < to && text.charAt(end) == ' ' ? end + 1 : end;
        if (x >= to || (text.charAt(x) != 'x' && text.charAt(x) != 'X')) {
            return 0;
        }
        boolean space = x + 1 < to && text.charAt(x + 1) == ' ';
        int next = space && (x > end || sameNumber(text, end, x + 2, to)) ? x + 2 : x + 1;
        return NumberReader.digitAt(text, next, to) ? skipRun(text, next, to) : 0;
    }

    /** "512x 512": whether the number that ends at {@code end} stands at {@code next} again. */
    private static boolean sameNumber(String text, int end, int next, int to) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_NUMBER
                && NumberReader.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int last = next + end - start;
        boolean whole = start == 0 || text.charAt(start - 1) != '.';
        return whole
                && text.startsWith(text.substring(start, end), next)
                && last <= to
                && (last == to
                        || text.charAt(last) == ' '
                        || ",.;)".indexOf(text.charAt(last)) >= 0);
    }

    private static int skipRun(String text, int from, int to) {
        int at = from;
        while (at < to
                && (Character.isLetterOrDigit(text.charAt(at))
                        || "-_.^".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
