package dev.benchmeta.extract.figure;

/** Reads one number in digits: thousands separators, decimals, fractions. */
final class NumberReader {
    /**
     * @param value the number
     * @param end position after its last character
     * @param fraction whether it was written "1/10"
     */
    record Read(double value, int end, boolean fraction) {}

    /** Digits beyond this many cannot be a figure anyone states. */
    private static final int MAX_DIGITS = 18;

    private NumberReader() {}

    /** The number that begins with the digit at {@code at}. */
    static Read read(String text, int at, int to) {
        int end = digits(text, at, to);
        while (end < to && text.charAt(end) == ',' && thousands(text, end + 1, to)) {
            end += 4;
        }
        int whole = end;
        if (end + 1 < to && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1, to);
        }
        double value = value(text, at, end);
        return end == whole ? fraction(text, value, end, to) : new Read(value, end, false);
    }

    private static Read fraction(String text, double numerator, int end, int to) {
        if (end + 1 < to && text.charAt(end) == '/' && isDigit(text.charAt(end + 1))) {
            int last = digits(text, end + 1, to);
            double denominator = value(text, end + 1, last);
            boolean closed =
                    last >= to
                            || "/.".indexOf(text.charAt(last)) < 0
                            || !followedByDigit(text, last, to);
            if (closed && numerator > 0 && numerator < denominator && denominator <= 1000) {
                int after = skipOrdinal(text, last, to);
                return new Read(numerator / denominator, after, true);
            }
        }
        return new Read(numerator, end, false);
    }

    private static boolean followedByDigit(String text, int at, int to) {
        return at + 1 < to && isDigit(text.charAt(at + 1));
    }

    private static int skipOrdinal(String text, int at, int to) {
        return at + 2 <= to && (text.startsWith("th", at) || text.startsWith("rd", at))
                ? at + 2
                : at;
    }

    /**
     * The position after "k", "K", "M", "B", "T", "million", "billion" at {@code at}; {@code at} if
     * there is none.
     */
    static int magnitudeEnd(String text, int at, int to) {
        int word = at < to && text.charAt(at) == ' ' ? at + 1 : at;
        for (String name : new String[] {"million", "billion", "trillion", "thousand"}) {
            int end = word + name.length();
            if (end <= to && text.startsWith(name, word) && boundary(text, end, to)) {
                return end;
            }
        }
        boolean letter = at < to && "kKMBTG".indexOf(text.charAt(at)) >= 0;
        return letter && boundary(text, at + 1, to) ? at + 1 : at;
    }

    /** The magnitude between two positions in a word: "million"; empty if none. */
    static String magnitude(String text, int at, int end) {
        String written = text.substring(at, end).strip();
        return switch (written) {
            case "k", "K" -> "thousand";
            case "M" -> "million";
            case "B", "G" -> "billion";
            case "T" -> "trillion";
            default -> written;
        };
    }

    /** How many a magnitude is; 1 if it is none. */
    static double times(String magnitude) {
        return switch (magnitude) {
            case "thousand" -> 1e3;
            case "million" -> 1e6;
            case "billion" -> 1e9;
            case "trillion" -> 1e12;
            default -> 1;
        };
    }

    private static boolean boundary(String text, int at, int to) {
        return at >= to || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean thousands(String text, int at, int to) {
        return at + 3 <= to
                && isDigit(text.charAt(at))
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && (at + 3 >= to || !isDigit(text.charAt(at + 3)));
    }

    private static double value(String text, int start, int end) {
        if (end - start > MAX_DIGITS + 6) {
            return Double.MAX_VALUE;
        }
        return Double.parseDouble(text.substring(start, end).replace(",", ""));
    }

    /** Whether a digit stands at a position before {@code to}. */
    static boolean digitAt(String text, int at, int to) {
        return at < to && isDigit(text.charAt(at));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
