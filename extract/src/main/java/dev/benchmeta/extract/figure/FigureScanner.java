package dev.benchmeta.extract.figure;

import dev.benchmeta.extract.figure.Figure.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numeric expressions of a stretch of normalised text in one pass, left to right.
 *
 * <p>Not taken: numbers inside names ("GPT-4", "Llama 3.1" is the caller's), dimensions
 * ("1152x1152"), counts glued to a name ("8xA100"), ordinals, scientific notation, list numbers
 * "(1)". Immutable and thread-safe.
 */
public final class FigureScanner {
    /** Between a mean and its deviation. */
    private static final Pattern DEVIATION = Pattern.compile(" ?(?:±|\\+/?-|\\\\pm) ?");

    private final Units units;
    private final CompoundToken compounds;
    private final UnitReader unitReader;
    private final RangeReader ranges;
    private final WordFigures words;
    private final QualifierWords qualifiers;

    FigureScanner(Units units, WordFigures words, QualifierWords qualifiers) {
        this.units = units;
        this.compounds = new CompoundToken(units);
        this.unitReader = new UnitReader(units);
        this.ranges = new RangeReader(compounds, unitReader);
        this.words = words;
        this.qualifiers = qualifiers;
    }

    /** The units this scanner knows. */
    public Units units() {
        return units;
    }

    /** The figures of {@code text} between two positions, in order, without overlaps. */
    public List<Figure> scan(String text, int from, int to) {
        List<Figure> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int next = at + 1;
            if (NumberReader.isDigit(c) && NumberStart.at(text, at, from)) {
                next = number(text, at, from, to, found);
            } else if (Character.isLetter(c) && startsWord(text, at, from)) {
                next = words.read(text, at, to, found);
            }
            at = Math.max(next, at + 1);
        }
        return qualifiers.applied(text, from, to, found);
    }

    private static boolean startsWord(String text, int at, int from) {
        return at == from
                || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
    }

    /** Reads the number at a digit; gives where to read on, whether it is a figure or not. */
    private int number(String text, int at, int from, int to, List<Figure> found) {
        NumberReader.Read first = NumberReader.read(text, at, to);
        if (NumberStart.exponent(text, at, from)) {
            return first.end();
        }
        Figure figure =
                NumberStart.factor(text, at, from)
                        ? factor(at, first)
                        : unitReader.power(text, at, first, to);
        if (figure == null) {
            int compound = compounds.end(text, first.end(), to);
            if (compound > 0 || listNumber(text, at, first, from, to)) {
                return Math.max(compound, first.end());
            }
            figure = figure(text, at, first, to, NumberStart.sign(text, at, from));
        }
        found.add(figure);
        return figure.end();
    }

    /** "x40.0" */
    private static Figure factor(int at, NumberReader.Read number) {
        double value = number.value();
        return Figure.of(at - 1, number.end(), value, value, UnitKind.RATIO, "x", Form.PLAIN);
    }

    /** A number with its unit, the second number of its range and its deviation. */
    private Figure figure(String text, int at, NumberReader.Read first, int to, Form form) {
        Figure low = unitReader.read(text, at, first, to, form);
        Figure mean = ranges.joined(text, low, to);
        return FactorPhrase.applied(text, deviating(text, mean, to), to);
    }

    /**
     * "46.5+-5.5%", "(0.97 ± 0.35s)": the deviation belongs to the figure and lends it its unit.
     */
    private Figure deviating(String text, Figure mean, int to) {
        Matcher spread = DEVIATION.matcher(text).region(mean.end(), to);
        if (!spread.lookingAt() || !NumberReader.digitAt(text, spread.end(), to)) {
            return mean;
        }
        NumberReader.Read second = NumberReader.read(text, spread.end(), to);
        Figure deviation = unitReader.read(text, spread.end(), second, to, mean.form());
        boolean lends = mean.kind() == UnitKind.NONE && deviation.kind() != UnitKind.NONE;
        return lends
                ? mean.with(deviation.kind(), deviation.unit(), deviation.end())
                : mean.with(mean.kind(), mean.unit(), deviation.end());
    }

    /** "(1) prune, (2) merge" */
    private static boolean listNumber(
            String text, int at, NumberReader.Read number, int from, int to) {
        boolean brackets =
                at > from
                        && text.charAt(at - 1) == '('
                        && number.end() < to
                        && text.charAt(number.end()) == ')';
        return brackets && number.end() - at <= 2;
    }
}
