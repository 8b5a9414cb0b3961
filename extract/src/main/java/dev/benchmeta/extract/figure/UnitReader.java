package dev.benchmeta.extract.figure;

import dev.benchmeta.extract.figure.Figure.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit that belongs to a number: behind it ("12 ms", "5-fold"), or a currency before it.
 * A magnitude is in the value, "3k tokens/s" are 3000, and of money in the unit. Immutable.
 */
final class UnitReader {
    private static final Pattern DECADE =
            Pattern.compile(
                    "(?i)\\b(?:the|since|early|late|mid|through|by)[ -]'?(?:1[5-9]|20)\\d0s(?![\\p{L}\\d/])");

    /** How far before a decade its first word may begin. */
    private static final int BEFORE_DECADE = 9;

    private final Units units;

    UnitReader(Units units) {
        this.units = units;
    }

    /** The figure of a number; without a unit if there is none. */
    Figure read(String text, int start, NumberReader.Read number, int to, Form form) {
        int end = number.end();
        double value = number.value();
        Form written = number.fraction() ? Form.FRACTION : form;
        Figure bare = Figure.of(start, end, value, value, UnitKind.NONE, "", written);
        int magnitudeEnd = NumberReader.magnitudeEnd(text, end, to);
        String magnitude = NumberReader.magnitude(text, end, magnitudeEnd);
        Units.Unit currency = units.before(text, start);
        if (currency != null) {
            String unit = (magnitude + " " + currency.name()).strip();
            return bare.with(currency.kind(), unit, magnitudeEnd);
        }
        if (decade(text, start, end)) {
            return bare;
        }
        Units.Found found = unitAfter(text, end, to);
        if (found != null) {
            return withUnit(text, bare, found);
        }
        found = unitAfter(text, magnitudeEnd, to);
        if (found == null) {
            return number.fraction() ? bare.with(UnitKind.RATIO, "x", end) : bare;
        }
        Figure figure = withUnit(text, bare, found);
        double counted = value * NumberReader.times(magnitude);
        return figure.kind() == UnitKind.ABSOLUTE
                ? Figure.of(
                        start,
                        figure.end(),
                        counted,
                        counted,
                        figure.kind(),
                        figure.unit(),
                        written)
                : figure;
    }

    /** "since the 1960s", not "1960 s" */
    private static boolean decade(String text, int start, int end) {
        return end - start == 4
                && text.startsWith("s", end)
                && DECADE.matcher(text)
                        .region(
                                Math.max(0, start - BEFORE_DECADE),
                                Math.min(text.length(), end + 2))
                        .useTransparentBounds(true)
                        .find();
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

    /** "10^3x": a power of ten as a factor; null if the number is none. */
    @Nullable Figure power(String text, int at, NumberReader.Read base, int to) {
        int exponent = base.end() + 1;
        if (base.value() != 10
                || !NumberReader.digitAt(text, exponent, to)
                || text.charAt(base.end()) != '^') {
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
}
