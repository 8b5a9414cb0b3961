package dev.benchmeta.extract.figure;

import dev.benchmeta.extract.figure.Figure.Form;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins two numbers that tell one range: "2-3x", "2.6x-3.8x", "1.9 to 4.0 times", "between 2 and
 * 5x", "1.04~2.2x"; not the ends of a change ("from 12.3 s to 4.1 s"). Immutable.
 */
final class RangeReader {
    /** "117% -- 126%" */
    private static final String DASH = " — ";

    private static final List<String> CONNECTORS =
            List.of(" to ", " up to ", "-to-", " - ", "- to ", "-", "~", " ~ ", "—", "..", "…");

    /** Between two factors, which nothing else can be: "2x ~3x". */
    private static final List<String> FACTOR_CONNECTORS = List.of(" ~", " -");

    /** Between two factors of which the second is a bound: "7x to over 125x". */
    private static final List<String> BOUND_CONNECTORS =
            List.of(
                    " to over ",
                    " to more than ",
                    " to at least ",
                    " to about ",
                    " to around ",
                    " to approximately ",
                    " to nearly ",
                    " to almost ",
                    " to up to ");

    private static final List<String> NEARLY = List.of("by nearly ", "by almost ");

    /** How many characters before a range may tell that it is one: "ranging from". */
    private static final int RANGE_REACH = 24;

    private static final Pattern RANGING = Pattern.compile("rang|vary|varie|span");

    private final CompoundToken compounds;
    private final UnitReader units;

    RangeReader(CompoundToken compounds, UnitReader units) {
        this.compounds = compounds;
        this.units = units;
    }

    /** The range that begins with a figure; the figure itself if it begins none. */
    Figure joined(String text, Figure low, int to) {
        int next = secondNumber(text, low);
        if (next < 0 || !NumberReader.digitAt(text, next, to)) {
            return low;
        }
        NumberReader.Read second = NumberReader.read(text, next, to);
        if (compounds.end(text, second.end(), to) > 0) {
            return low;
        }
        Figure high = units.read(text, next, second, to, low.form());
        boolean range =
                sameUnit(low, high)
                        && low.low() < high.high()
                        && (high.kind() != UnitKind.NONE || bareRange(text, low))
                        && !level(text, low, second.end());
        return range ? joined(low, high) : low;
    }

    private static Figure joined(Figure low, Figure high) {
        return Figure.of(
                low.start(),
                high.end(),
                low.low(),
                high.high(),
                high.kind(),
                high.unit(),
                low.form());
    }

    private static boolean sameUnit(Figure low, Figure high) {
        return low.kind() == UnitKind.NONE
                || low.kind() == high.kind() && low.unit().equals(high.unit());
    }

    /** "2-3", "a factor of 2 to 3": whether two numbers without a unit are a range. */
    private static boolean bareRange(String text, Figure low) {
        boolean hyphen = text.charAt(low.end()) == '-' && !text.startsWith("- ", low.end());
        return hyphen || FactorPhrase.before(text, low.start()) || by(text, low);
    }

    /** "improves AUC by 0.07 to 0.11" */
    private static boolean by(String text, Figure low) {
        return text.startsWith(" by ", low.start() - 4) && text.startsWith(" to ", low.end());
    }

    /**
     * "raises accuracy by nearly 20% to 65.28%": where it ends is told more precisely; "by 3% to
     * 12.45%" is a range.
     */
    private static boolean level(String text, Figure low, int end) {
        return low.kind() == UnitKind.PERCENT
                && text.startsWith(" to ", low.end())
                && NEARLY.stream().anyMatch(by -> text.startsWith(by, low.start() - by.length()))
                && text.substring(low.start(), low.end()).indexOf('.') < 0
                && text.charAt(end - 3) == '.';
    }

    /** Where the second number of a range would begin; -1 if nothing connects it. */
    private static int secondNumber(String text, Figure low) {
        boolean ratio = low.kind() == UnitKind.RATIO;
        int bounded = ratio ? connected(text, low, BOUND_CONNECTORS) : -1;
        if (bounded > 0) {
            return bounded;
        }
        for (String connector : CONNECTORS) {
            if (text.startsWith(connector, low.end())) {
                boolean ends = connector.equals(" to ") && endPoints(text, low);
                boolean alone = connector.equals(" up to ") && !startsRange(text, low);
                return ends || alone ? -1 : signless(text, low.end() + connector.length(), low);
            }
        }
        if ((ratio || low.kind() == UnitKind.PERCENT) && text.startsWith(DASH, low.end())) {
            return low.end() + DASH.length();
        }
        int factor = ratio ? connected(text, low, FACTOR_CONNECTORS) : -1;
        if (factor > 0) {
            return factor;
        }
        boolean between = text.startsWith("between ", Math.max(0, low.start() - 8));
        return between && text.startsWith(" and ", low.end())
                ? signless(text, low.end() + 5, low)
                : -1;
    }

    /** Behind the connector that follows the first number; -1 if none does. */
    private static int connected(String text, Figure low, List<String> connectors) {
        for (String connector : connectors) {
            if (text.startsWith(connector, low.end())) {
                return low.end() + connector.length();
            }
        }
        return -1;
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
        int reach = Math.max(0, low.start() - RANGE_REACH);
        return !RANGING.matcher(text).region(reach, low.start()).find();
    }
}
