package dev.benchmeta.extract.figure;

import dev.benchmeta.extract.figure.Figure.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numeric expressions of a stretch of normalised text in one pass, left to right.
 *
 * <p>Not taken: numbers inside names ("GPT-4", "Llama 3.1" is the caller's), dimensions
 * ("1152x1152"), counts glued to a name ("8xA100"), ordinals, scientific notation, list numbers
 * "(1)". Immutable and thread-safe.
 */
public final class FigureScanner {
    /** No name is longer; a chain of numbers such as "1-1-1-…" may be. */
    private static final int LONGEST_NAME = 200;

    /** "117% -- 126%" */
    private static final String DASH = " — ";

    /** No side of an image has more digits. */
    private static final int LONGEST_NUMBER = 6;

    private final Units units;
    private final WordFigures words;
    private final QualifierWords qualifiers;

    FigureScanner(Units units, WordFigures words, QualifierWords qualifiers) {
        this.units = units;
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
            if (isDigit(c) && startsNumber(text, at, from)) {
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

    /** Whether a digit begins a number rather than continuing a name such as GPT-4, H100 or _2. */
    private static boolean startsNumber(String text, int at, int from) {
        if (at == from) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (timesBefore(text, at, from)) {
            return true;
        }
        if (Character.isLetterOrDigit(before) || before == '_' || before == '.') {
            return false;
        }
        boolean glued = before == '-' || before == '@' || before == '+';
        return !glued || !nameEndsAt(text, at - 1, from);
    }

    /** "x40.0 faster": a factor with its unit in front; "x86" and "x4 upscaling" are none. */
    private static boolean timesBefore(String text, int at, int from) {
        boolean x = at > from && text.charAt(at - 1) == 'x';
        boolean apart = x && (at - 1 == from || " (".indexOf(text.charAt(at - 2)) >= 0);
        return apart && FACTOR.matcher(text).region(at, text.length()).lookingAt();
    }

    /** "m^{-1/2}": whether the number at {@code at} is an exponent. */
    private static boolean exponent(String text, int at, int from) {
        int open = at - 1;
        if (open > from && text.charAt(open) == '-') {
            open--;
        }
        if (open > from && "{(".indexOf(text.charAt(open)) >= 0) {
            open--;
        }
        return open >= from && text.charAt(open) == '^';
    }

    /**
     * Whether the run that ends at {@code end} begins with a letter: "A100" in "A100-40G", not
     * "2.6x" in "2.6x-3.8x".
     */
    private static boolean nameEndsAt(String text, int end, int from) {
        int at = end;
        while (at > from
                && end - at < LONGEST_NAME
                && (Character.isLetterOrDigit(text.charAt(at - 1))
                        || ".-+".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return Character.isLetter(text.charAt(at));
    }

    private static final Pattern FACTOR = Pattern.compile("\\d+\\.\\d+(?![\\w.-])");

    /** How many characters before a number "factor" may begin. */
    private static final int FACTOR_REACH = 32;

    private static final Pattern FACTOR_OF =
            Pattern.compile(
                    "factor(?<more>s)?(?: of)?(?: (?:up to|about|around|approximately|almost|nearly|over"
                            + "|more than|at least|roughly|only|~))?"
                            + " [~>]?(?<list>(?:\\d[\\d.]*(?:(?:-+|—| to )\\d[\\d.]*)?(?:,| and|, and) )+)?");

    /** "a penalty factor of 2" is no change. */
    private static final Pattern BY = Pattern.compile("(?:\\ba|\\ban|\\bby|erage|than|only) $");

    private static final Pattern DEVIATION = Pattern.compile(" ?(?:±|\\+/?-|\\\\pm) ?");

    private int number(String text, int at, int from, int to, List<Figure> found) {
        NumberReader.Read first = NumberReader.read(text, at, to);
        if (exponent(text, at, from)) {
            return first.end();
        }
        if (timesBefore(text, at, from)) {
            found.add(factor(at, first));
            return first.end();
        }
        Figure power = power(text, at, first, to);
        if (power != null) {
            found.add(power);
            return power.end();
        }
        int afterName = glued(text, first.end(), to);
        if (afterName > 0 || listNumber(text, at, first, from, to)) {
            return Math.max(afterName, first.end());
        }
        Form form = sign(text, at, from);
        Figure low = unit(text, at, first, to, form);
        Figure figure = asFactor(text, deviating(text, range(text, low, to), to), to);
        found.add(figure);
        return figure.end();
    }

    private static Figure factor(int at, NumberReader.Read number) {
        double value = number.value();
        return Figure.of(at - 1, number.end(), value, value, UnitKind.RATIO, "x", Form.PLAIN);
    }

    /**
     * "46.5+-5.5%", "(0.97 ± 0.35s)": the deviation belongs to the figure and lends it its unit.
     */
    private Figure deviating(String text, Figure mean, int to) {
        Matcher spread = DEVIATION.matcher(text).region(mean.end(), to);
        if (!spread.lookingAt() || spread.end() >= to || !isDigit(text.charAt(spread.end()))) {
            return mean;
        }
        NumberReader.Read second = NumberReader.read(text, spread.end(), to);
        Figure deviation = unit(text, spread.end(), second, to, mean.form());
        boolean lends = mean.kind() == UnitKind.NONE && deviation.kind() != UnitKind.NONE;
        return lends
                ? mean.with(deviation.kind(), deviation.unit(), deviation.end())
                : mean.with(mean.kind(), mean.unit(), deviation.end());
    }

    /** "10^3x": a power of ten as a factor. */
    @Nullable
    private Figure power(String text, int at, NumberReader.Read base, int to) {
        int exponent = base.end() + 1;
        if (base.value() != 10
                || exponent >= to
                || text.charAt(base.end()) != '^'
                || !isDigit(text.charAt(exponent))) {
            return null;
        }
        NumberReader.Read power = NumberReader.read(text, exponent, to);
        Units.Found unit = power.value() <= 12 ? unitAfter(text, power.end(), to) : null;
        if (unit == null || unit.unit().kind() != UnitKind.RATIO) {
            return null;
        }
        double value = Math.pow(10, power.value());
        return Figure.of(
                at, unit.end(), value, value, UnitKind.RATIO, unit.unit().name(), Form.PLAIN);
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

    private static Form sign(String text, int at, int from) {
        if (at == from) {
            return Form.PLAIN;
        }
        char before = text.charAt(at - 1);
        if (before == '+') {
            return Form.PLUS;
        }
        boolean minus =
                before == '-' && (at - 1 == from || " ([".indexOf(text.charAt(at - 2)) >= 0);
        return minus ? Form.MINUS : Form.PLAIN;
    }

    /** The end of a number that is glued to something and no figure; 0 if it is one. */
    private int glued(String text, int end, int to) {
        if (end >= to) {
            return 0;
        }
        char c = text.charAt(end);
        if (c == '^' || (c == ':' && end + 1 < to && isDigit(text.charAt(end + 1)))) {
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
        if (text.startsWith(" times ", end) && end + 7 < to && isDigit(text.charAt(end + 7))) {
            return skipRun(text, end + 7, to);
        }
        int x = end < to && text.charAt(end) == ' ' ? end + 1 : end;
        if (x >= to || (text.charAt(x) != 'x' && text.charAt(x) != 'X')) {
            return 0;
        }
        boolean space = x + 1 < to && text.charAt(x + 1) == ' ';
        int next = space && (x > end || sameNumber(text, end, x + 2, to)) ? x + 2 : x + 1;
        boolean digitFollows = next < to && isDigit(text.charAt(next));
        return digitFollows ? skipRun(text, next, to) : 0;
    }

    /** "512x 512": whether the number that ends at {@code end} stands at {@code next} again. */
    private static boolean sameNumber(String text, int end, int next, int to) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NUMBER && isDigit(text.charAt(start - 1))) {
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

    /** Reads the unit after a number, if there is one. */
    private Figure unit(String text, int start, NumberReader.Read number, int to, Form form) {
        int end = number.end();
        double value = number.value();
        boolean fraction = number.fraction();
        Figure bare =
                Figure.of(
                        start,
                        end,
                        value,
                        value,
                        UnitKind.NONE,
                        "",
                        fraction ? Form.FRACTION : form);
        if (start > 0 && (text.charAt(start - 1) == '$' || text.startsWith("USD ", start - 4))) {
            return bare.with(UnitKind.ABSOLUTE, "USD", NumberReader.magnitudeEnd(text, end, to));
        }
        Units.Found found = unitAfter(text, end, to);
        if (found == null) {
            found = unitAfter(text, NumberReader.magnitudeEnd(text, end, to), to);
        }
        if (found == null) {
            return fraction ? bare.with(UnitKind.RATIO, "x", end) : bare;
        }
        return withUnit(text, bare, found);
    }

    private static Figure asFactor(String text, Figure figure, int to) {
        boolean bare =
                figure.kind() == UnitKind.NONE
                        && NumberReader.magnitudeEnd(text, figure.end(), to) == figure.end();
        return bare && factorBefore(text, figure.start())
                ? figure.with(UnitKind.RATIO, "x", figure.end())
                : figure;
    }

    /** "by a factor of up to 159", "a factor 3.3 faster", "by factors of 16 and 12". */
    private static boolean factorBefore(String text, int start) {
        int from = Math.max(0, start - FACTOR_REACH);
        int factor = from + text.substring(from, start).lastIndexOf("factor");
        if (factor < from) {
            return false;
        }
        Matcher of = FACTOR_OF.matcher(text).region(factor, start);
        return of.matches()
                && (of.group("more") != null || of.start("list") < 0)
                && BY.matcher(text).region(Math.max(0, factor - 8), factor).find();
    }

    private static Figure withUnit(String text, Figure bare, Units.Found found) {
        Figure figure = bare.with(found.unit().kind(), found.unit().name(), found.end());
        boolean times =
                figure.kind() == UnitKind.RATIO && text.startsWith("times", found.end() - 5);
        return times
                ? Figure.of(
                        figure.start(),
                        figure.end(),
                        figure.low(),
                        figure.high(),
                        figure.kind(),
                        figure.unit(),
                        Form.TIMES)
                : figure;
    }

    private Units.@Nullable Found unitAfter(String text, int end, int to) {
        Units.Found glued = units.at(text, end, to);
        if (glued != null || end >= to) {
            return glued;
        }
        char c = text.charAt(end);
        return c == ' ' || c == '-' ? units.at(text, end + 1, to) : null;
    }

    /** Joins "2-3x", "2.6x-3.8x", "1.9 to 4.0 times", "between 2 and 5x", "1.04~2.2x". */
    private Figure range(String text, Figure low, int to) {
        int next = rangeConnector(text, low);
        if (next < 0 || next >= to || !isDigit(text.charAt(next))) {
            return low;
        }
        NumberReader.Read second = NumberReader.read(text, next, to);
        if (glued(text, second.end(), to) > 0) {
            return low;
        }
        Figure high = unit(text, next, second, to, low.form());
        boolean sameUnit =
                low.kind() == UnitKind.NONE
                        || (low.kind() == high.kind() && low.unit().equals(high.unit()));
        boolean ordered = low.low() < high.high();
        boolean open =
                high.kind() == UnitKind.NONE
                        && (text.charAt(low.end()) != '-' || text.startsWith("- ", low.end()))
                        && !factorBefore(text, low.start())
                        && !by(text, low);
        if (!sameUnit || !ordered || open || level(text, low, second.end())) {
            return low;
        }
        return Figure.of(
                low.start(),
                high.end(),
                low.low(),
                high.high(),
                high.kind(),
                high.unit(),
                low.form());
    }

    /** "improves AUC by 0.07 to 0.11" */
    private static boolean by(String text, Figure low) {
        return text.startsWith(" by ", low.start() - 4) && text.startsWith(" to ", low.end());
    }

    /** "raises accuracy by nearly 20% to 65.28%": where it ends is told more precisely. */
    private static boolean level(String text, Figure low, int end) {
        return low.kind() == UnitKind.PERCENT
                && text.startsWith(" to ", low.end())
                && text.substring(low.start(), low.end()).indexOf('.') < 0
                && text.charAt(end - 3) == '.';
    }

    private static int rangeConnector(String text, Figure low) {
        int at = low.end();
        for (String connector :
                new String[] {
                    " to ", " up to ", "-to-", " - ", "- to ", "-", "~", " ~ ", "—", "..", "…"
                }) {
            if (text.startsWith(connector, at)) {
                int next = signless(text, at + connector.length(), low);
                boolean ends = connector.equals(" to ") && endPoints(text, low);
                boolean open = connector.equals(" up to ") && !startsRange(text, low);
                return ends || open ? -1 : next;
            }
        }
        for (String connector : new String[] {DASH, " ~", " -"}) {
            if (low.kind() == UnitKind.RATIO && text.startsWith(connector, at)) {
                return at + connector.length();
            }
        }
        if (low.kind() == UnitKind.PERCENT && text.startsWith(DASH, at)) {
            return at + DASH.length();
        }
        boolean between = text.startsWith("between ", Math.max(0, low.start() - 8));
        return between && text.startsWith(" and ", at) ? signless(text, at + 5, low) : -1;
    }

    /** "from 38% up to 89%" */
    private static boolean startsRange(String text, Figure low) {
        return low.kind() != UnitKind.NONE
                && text.startsWith("from ", Math.max(0, low.start() - 5));
    }

    /** Behind the sign of a second number: "+1 to +9", "-3 to -8". */
    private static int signless(String text, int at, Figure low) {
        boolean sign =
                at < text.length()
                        && (text.charAt(at) == '+'
                                || text.charAt(at) == '~'
                                || text.charAt(at) == '-' && low.form() == Form.MINUS);
        return sign ? at + 1 : at;
    }

    /**
     * "from 12.3 s to 4.1 s" tells two end points; "ranging from 2x to 5x" and "from 2x to 5x" a
     * range.
     */
    private static boolean endPoints(String text, Figure low) {
        boolean from = text.startsWith("from ", Math.max(0, low.start() - 5));
        if (!from || low.kind() == UnitKind.RATIO) {
            return false;
        }
        String before = text.substring(Math.max(0, low.start() - 24), low.start());
        return !before.contains("rang")
                && !before.contains("vary")
                && !before.contains("varie")
                && !before.contains("span");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
