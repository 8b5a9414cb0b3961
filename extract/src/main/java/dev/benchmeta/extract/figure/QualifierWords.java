package dev.benchmeta.extract.figure;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Qualifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that qualify a figure: "up to" before it, "on average" after it. A bound wins over
 * average, average over approx; "never falls below" makes of a bound the other one, and leaves its
 * verb to the rules. Immutable.
 */
final class QualifierWords {
    private static final Pattern ATTRIBUTE = Pattern.compile("[kKMB]?-[a-z]");

    private final List<Map.Entry<String, Qualifier>> before;
    private final List<Map.Entry<String, Qualifier>> after;
    private final List<Map.Entry<String, Qualifier>> turned;

    QualifierWords(Map<Place, Map<String, Qualifier>> words) {
        this.before = longestFirst(words.getOrDefault(Place.BEFORE, Map.of()));
        this.after = longestFirst(words.getOrDefault(Place.AFTER, Map.of()));
        this.turned = longestFirst(words.getOrDefault(Place.TURNED, Map.of()));
    }

    /** Where words stand. */
    enum Place implements JsonNamed {
        BEFORE,
        AFTER,
        /** Before the figure, with a verb. */
        TURNED;

        @Override
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static List<Map.Entry<String, Qualifier>> longestFirst(Map<String, Qualifier> words) {
        List<Map.Entry<String, Qualifier>> sorted = new ArrayList<>(words.entrySet());
        sorted.sort(
                Comparator.comparingInt((Map.Entry<String, Qualifier> e) -> -e.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()));
        return List.copyOf(sorted);
    }

    /** The figures with the qualifiers that stand right at them. */
    List<Figure> applied(String text, int from, int to, List<Figure> figures) {
        List<Figure> qualified = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            qualified.add(turned(text, from, applied(text, from, to, figure)));
        }
        return qualified;
    }

    /** "never falls below 2x", "never falls below about 2x" */
    private Figure turned(String text, int from, Figure figure) {
        for (int at = figure.start(); at >= figure.extent().outerStart(); at--) {
            int end = trimmed(text, from, at);
            Optional<Map.Entry<String, Qualifier>> words = endingAt(turned, text, from, end);
            if (words.isPresent()) {
                return figure.withTurnedBound(
                        end - words.get().getKey().length(), words.get().getValue());
            }
        }
        return figure;
    }

    private Figure applied(String text, int from, int to, Figure figure) {
        Qualifier strongest = figure.qualifier();
        int start = figure.start();
        for (int i = 0; i < 3; i++) {
            Optional<Map.Entry<String, Qualifier>> word =
                    endingAt(before, text, from, trimmed(text, from, start));
            if (word.isEmpty() || rivals(text, word.get().getKey(), figure, to)) {
                break;
            }
            strongest = stronger(strongest, word.get().getValue());
            start = trimmed(text, from, start) - word.get().getKey().length();
        }
        int at = afterSigns(text, figure.end(), to);
        Optional<Map.Entry<String, Qualifier>> behind = beginningAt(text, at, to);
        if (behind.isEmpty()) {
            return figure.qualified(start, figure.end(), strongest);
        }
        int end = at + behind.get().getKey().length();
        boolean bracket = text.charAt(at - 1) == '(';
        if (bracket && ofNext(text, end, to)) {
            return figure.qualified(start, figure.end(), strongest);
        }
        int closed = bracket && end < to && text.charAt(end) == ')' ? end + 1 : end;
        return figure.qualified(start, closed, stronger(strongest, behind.get().getValue()));
    }

    /** "a 2x speedup over a 64-core server": what is compared with. */
    private static boolean rivals(String text, String word, Figure figure, int to) {
        return word.startsWith("over")
                && figure.kind() == UnitKind.NONE
                && ATTRIBUTE.matcher(text).region(figure.end(), to).lookingAt();
    }

    /** "55-74% (mean 62%)", "55-74% (mean of 62%)": the words belong to the figure behind them. */
    private static boolean ofNext(String text, int end, int to) {
        int next = text.startsWith(" of ", end) ? end + " of ".length() : end;
        while (next < to && " :~=".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < to && Character.isDigit(text.charAt(next));
    }

    /** The qualifier of both readings that the annotation rulings let win. */
    static Qualifier stronger(Qualifier a, Qualifier b) {
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> 0;
            case APPROX -> 1;
            case AVERAGE -> 2;
            case AT_LEAST, LESS_THAN, UP_TO -> 3;
        };
    }

    private static Optional<Map.Entry<String, Qualifier>> endingAt(
            List<Map.Entry<String, Qualifier>> words, String text, int from, int end) {
        return words.stream().filter(e -> endsWith(text, from, end, e.getKey())).findFirst();
    }

    /**
     * The end of the words before {@code at}, without the signs that stand between them and the
     * number.
     */
    private static int trimmed(String text, int from, int at) {
        int end = at;
        while (end > from && " +-$".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean endsWith(String text, int from, int end, String word) {
        int start = end - word.length();
        if (start < from || !text.regionMatches(true, start, word, 0, word.length())) {
            return false;
        }
        boolean sign = !Character.isLetter(word.charAt(0));
        return sign || start == from || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    /** "2.4x on average", "2.4x (on average)": the position of the words behind a figure. */
    private static int afterSigns(String text, int end, int to) {
        int at = end < to && text.charAt(end) == ' ' ? end + 1 : end;
        return at < to && text.charAt(at) == '(' ? at + 1 : at;
    }

    private Optional<Map.Entry<String, Qualifier>> beginningAt(String text, int at, int to) {
        return after.stream().filter(e -> startsWith(text, at, to, e.getKey())).findFirst();
    }

    private static boolean startsWith(String text, int at, int to, String word) {
        int end = at + word.length();
        return end <= to
                && text.regionMatches(true, at, word, 0, word.length())
                && (end == to || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
