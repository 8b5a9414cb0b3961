package dev.benchmeta.extract.figure;

import com.google.common.collect.Sets;
import dev.benchmeta.extract.figure.Figure.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures written in words: "half", "twice", "tenfold", "three orders of magnitude", "two-thirds".
 * Immutable.
 */
final class WordFigures {
    private static final Set<UnitKind> COUNTED =
            Set.of(UnitKind.RATIO, UnitKind.ORDERS, UnitKind.PERCENT);

    private static final List<String> PARTS =
            List.of(
                    "fold", "half", "third", "quarter", "fourth", "fifth", "sixth", "eighth",
                    "tenth");

    private static final Set<String> ADJECTIVE = Set.of("double", "triple");

    /** What a factor is of, and the measures that need no article. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:the|that|those|this|its|their|our|in|or|of|as|at|to|what)\\b"
                            + "|(?:throughput|performance|speed|bandwidth|capacity|efficiency|memory|latency|cost)\\b");

    private final Map<String, Double> numbers;
    private final Map<String, Figure.Form> forms;
    private final Map<String, Double> ratios;

    /** Between the first number of "three- to fourfold" and the second. */
    private static final String CUT_RANGE = "- to ";

    private final Units units;
    private final long[] lengths;

    /**
     * @param numbers number words that need a unit ("three")
     * @param ratios words that are a ratio by themselves ("twice")
     * @param forms how each of {@code ratios} counts
     */
    WordFigures(
            Map<String, Double> numbers,
            Map<String, Double> ratios,
            Map<String, Form> forms,
            Units units) {
        this.numbers = numbers;
        this.ratios = ratios;
        this.forms = forms;
        this.units = units;
        this.lengths = lengths(numbers.keySet(), ratios.keySet());
    }

    /**
     * Reads the word at {@code at}; adds a figure if it begins one. Returns the position to go on
     * from.
     */
    int read(String text, int at, int to, List<Figure> found) {
        int end = wordEnd(text, at, to);
        if (!mayTell(text, at, end)) {
            return end;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        Figure figure = figure(text, at, end, to, word);
        if (figure == null) {
            return end;
        }
        found.add(figure);
        return figure.end();
    }

    /** Whether a word may be a number or ratio by its first letter and length: few are. */
    private boolean mayTell(String text, int at, int end) {
        int letter = text.charAt(at) | 0x20;
        boolean listed =
                letter < 'a'
                        || letter > 'z'
                        || end - at >= Long.SIZE
                        || ((lengths[letter - 'a'] >> (end - at)) & 1) != 0;
        return listed || end - at > 4 && text.regionMatches(true, end - 4, "fold", 0, 4);
    }

    /** For each first letter of English, the lengths of the words as bits. */
    private static long[] lengths(Set<String> numbers, Set<String> ratios) {
        long[] lengths = new long['z' - 'a' + 1];
        for (String word : Sets.union(numbers, ratios)) {
            int letter = word.charAt(0) - 'a';
            if (letter >= 0 && letter < lengths.length) {
                lengths[letter] |= 1L << word.length();
            }
        }
        return lengths;
    }

    @Nullable
    private Figure figure(String text, int at, int end, int to, String word) {
        Double ratio = ratios.get(word);
        if (ratio != null) {
            boolean none =
                    compound(text, end, to)
                            || named(text, at, end, to)
                            || ADJECTIVE.contains(word) && adjective(text, end, to);
            return none ? null : ratio(at, end, ratio, forms.getOrDefault(word, Form.WORD));
        }
        if (word.endsWith("fold")) {
            Double number = numbers.get(word.substring(0, word.length() - 4).replace("-", ""));
            return number == null ? null : ratio(at, end, number, Form.PLAIN);
        }
        Double number = numbers.get(word);
        if (number != null && text.startsWith(CUT_RANGE, end)) {
            return range(text, at, end + CUT_RANGE.length(), to, number);
        }
        if (number != null && number == 1) {
            Figure part = part(text, at, end, to);
            if (part != null) {
                return part;
            }
        }
        return number == null ? null : counted(text, at, end, to, number);
    }

    /** "three- to fourfold" */
    @Nullable
    private Figure range(String text, int at, int second, int to, double low) {
        int end = wordEnd(text, second, to);
        Figure high =
                figure(text, second, end, to, text.substring(second, end).toLowerCase(Locale.ROOT));
        return high != null && high.ratio() && high.low() > low
                ? Figure.of(at, high.end(), low, high.high(), high.kind(), high.unit(), high.form())
                : high;
    }

    /** "double quantization error", "a triple loss": so many of a thing, not so many times it. */
    private static boolean adjective(String text, int end, int to) {
        return end + 1 < to
                && text.charAt(end) == ' '
                && !OBJECT.matcher(text).region(end + 1, to).lookingAt();
    }

    /** "half-precision", "double-blind" hold no figure. */
    private static boolean compound(String text, int end, int to) {
        return text.startsWith(" precision", end)
                || text.startsWith(" (FP", end)
                || text.startsWith(" buffer", end)
                || (end < to && text.charAt(end) == '-');
    }

    /** "the Shifted Double Ramp Loss" is a name. */
    private static boolean named(String text, int at, int end, int to) {
        return at > 0
                && Character.isUpperCase(text.charAt(at))
                && end + 1 < to
                && Character.isUpperCase(text.charAt(end + 1));
    }

    /** "one third of", "a quarter the", with a hyphen or without. */
    @Nullable
    private Figure part(String text, int at, int end, int to) {
        if (end + 1 >= to || text.charAt(end) != ' ') {
            return null;
        }
        int last = wordEnd(text, end + 1, to);
        Double value = ratios.get("one-" + text.substring(end + 1, last).toLowerCase(Locale.ROOT));
        boolean of =
                text.startsWith(" of ", last)
                        || text.startsWith(" the ", last)
                        || text.startsWith(" as ", last);
        boolean time = text.startsWith(" of a ", last);
        return value == null || !of || time ? null : ratio(at, last, value, Form.FRACTION);
    }

    private static Figure ratio(int at, int end, double value, Form form) {
        return Figure.of(at, end, value, value, UnitKind.RATIO, "x", form);
    }

    /** "three times", "two to three orders of magnitude", "an order of magnitude", "ten-fold". */
    @Nullable
    private Figure counted(String text, int at, int end, int to, double low) {
        double high = low;
        int last = end;
        int second = secondNumber(text, end, to);
        if (second > 0) {
            int secondEnd = wordEnd(text, second, to);
            high =
                    numbers.getOrDefault(
                            text.substring(second, secondEnd).toLowerCase(Locale.ROOT), low);
            last = secondEnd;
        }
        Units.Found unit = unitAfter(text, last, to);
        boolean told =
                unit != null
                        && (COUNTED.contains(unit.unit().kind())
                                || low == high && SpanWords.told(text, at, last, unit));
        if (unit == null || !told) {
            return null;
        }
        if (low == 1 && high == 1 && unit.unit().kind() == UnitKind.RATIO) {
            return null;
        }
        Form form = text.startsWith("times", unit.end() - 5) ? Form.TIMES : Form.PLAIN;
        return Figure.of(at, unit.end(), low, high, unit.unit().kind(), unit.unit().name(), form);
    }

    private int secondNumber(String text, int end, int to) {
        for (String connector : new String[] {" to ", " or ", "-to-", " and "}) {
            if (text.startsWith(connector, end)) {
                int start = end + connector.length();
                int last = wordEnd(text, start, to);
                String word = text.substring(start, last).toLowerCase(Locale.ROOT);
                return numbers.containsKey(word) && unitAfter(text, last, to) != null ? start : 0;
            }
        }
        return 0;
    }

    private Units.@Nullable Found unitAfter(String text, int end, int to) {
        Units.Found glued = units.at(text, end, to);
        return glued != null || end >= to || text.charAt(end) != ' '
                ? glued
                : units.at(text, end + 1, to);
    }

    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        // "two-fold", "two-thirds", "order-of-magnitude" are read as one word up to the last
        // hyphenated part
        if (end + 1 < to && text.charAt(end) == '-' && isFractionPart(text, end + 1)) {
            end++;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isFractionPart(String text, int at) {
        return PARTS.stream().anyMatch(part -> text.startsWith(part, at));
    }
}
