package dev.benchmeta.extract.lexicon;

/** Where a name may begin and end in a normalised text. */
public final class Boundaries {
    private Boundaries() {}

    /**
     * Whether a name may begin at {@code at}: after no letter or digit, or after a count
     * ("8xA100").
     */
    public static boolean startsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (before == '.' && Character.isDigit(text.charAt(at))) {
            return at == 1 || !Character.isDigit(text.charAt(at - 2));
        }
        return !Character.isLetterOrDigit(before) || isCountSign(text, at - 1);
    }

    /**
     * Whether a name may end before {@code at}: a plural s may follow, a hyphen may, but not the
     * rest of a version ("Llama 3" in "Llama 3.1") nor a plus that belongs to the name
     * ("SmoothQuant" in "SmoothQuant+").
     */
    public static boolean endsWord(String text, int at) {
        int end = at < text.length() && text.charAt(at) == 's' ? at + 1 : at;
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        if (next == '.') {
            return !(more
                    && Character.isDigit(text.charAt(end + 1))
                    && Character.isDigit(text.charAt(end - 1)));
        }
        return next == '+' ? more : !Character.isLetterOrDigit(next);
    }

    private static boolean isCountSign(String text, int at) {
        char sign = text.charAt(at);
        return (sign == 'x' || sign == 'X') && at > 0 && Character.isDigit(text.charAt(at - 1));
    }
}
