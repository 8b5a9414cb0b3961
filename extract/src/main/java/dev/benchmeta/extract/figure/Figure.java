package dev.benchmeta.extract.figure;

import dev.benchmeta.core.model.Qualifier;
import java.util.Objects;

/**
 * A numeric expression in the normalised text.
 *
 * @param extent where it stands
 * @param low lower number
 * @param high upper number, equal to {@code low} unless a range was written
 * @param kind what sort of unit
 * @param unit the unit's canonical name; empty for a bare number
 * @param qualifier how firmly the words around it state it
 * @param form how it was written
 */
public record Figure(
        Extent extent,
        double low,
        double high,
        UnitKind kind,
        String unit,
        Qualifier qualifier,
        Form form) {

    /**
     * Where a figure stands.
     *
     * @param start first normalised position of the number
     * @param end position after the unit
     * @param outerStart first position of the qualifying words before it; {@code start} if there
     *     are none
     * @param outerEnd position after the qualifying words behind it; {@code end} if there are none
     * @param statedStart first position of the words that state it; before {@code outerStart} only
     *     where a verb makes the bound the other one: "never falls below"
     */
    public record Extent(int start, int end, int outerStart, int outerEnd, int statedStart) {}

    /** How a figure was written. */
    public enum Form {
        /** Digits, with or without a unit. */
        PLAIN,
        /** Digits with a plus before them: "+4.9%". */
        PLUS,
        /** Digits with a minus before them. */
        MINUS,
        /** The word "times" after a number: also used for repetitions. */
        TIMES,
        /** A fraction of something: "half", "1/10". */
        FRACTION,
        /** A verb or adverb that holds the number: "halves", "doubling", "twice". */
        WORD
    }

    public Figure {
        Objects.requireNonNull(extent, "extent is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(unit, "unit is null");
        Objects.requireNonNull(qualifier, "qualifier is null");
        Objects.requireNonNull(form, "form is null");
    }

    static Figure of(
            int start, int end, double low, double high, UnitKind kind, String unit, Form form) {
        return new Figure(
                new Extent(start, end, start, end, start),
                low,
                high,
                kind,
                unit,
                Qualifier.EXACT,
                form);
    }

    /** First normalised position of the number. */
    public int start() {
        return extent.start;
    }

    /** Normalised position after the unit. */
    public int end() {
        return extent.end;
    }

    /** The same figure, qualified by the words between the outer bounds. */
    public Figure qualified(int outerStart, int outerEnd, Qualifier by) {
        return with(new Extent(start(), end(), outerStart, outerEnd, outerStart), by);
    }

    /** The same figure with a verb from {@code statedStart} on that makes its bound another one. */
    Figure withTurnedBound(int statedStart, Qualifier by) {
        return with(
                new Extent(start(), end(), extent.outerStart, extent.outerEnd, statedStart), by);
    }

    private Figure with(Extent newExtent, Qualifier by) {
        return new Figure(newExtent, low, high, kind, unit, by, form);
    }

    /** Whether a verb makes its bound the other one: "never falls below 2x". */
    public boolean boundTurned() {
        return extent.statedStart < extent.outerStart;
    }

    /** The same numbers with another unit that ends at {@code newEnd}. */
    public Figure with(UnitKind newKind, String newUnit, int newEnd) {
        return new Figure(
                new Extent(
                        start(),
                        newEnd,
                        extent.outerStart,
                        Math.max(newEnd, extent.outerEnd),
                        extent.statedStart),
                low,
                high,
                newKind,
                newUnit,
                qualifier,
                form);
    }

    /** A number of this figure as it is told: of a fraction, three decimals ("1/6" is 0.167). */
    public double told(double number) {
        return form == Form.FRACTION ? Math.round(number * 1000) / 1000.0 : number;
    }

    /** Whether the unit compares two things by itself. */
    public boolean ratio() {
        return kind == UnitKind.RATIO || kind == UnitKind.ORDERS;
    }

    /** Whether it is a percentage: "30%", not "30 percentage points". */
    public boolean percent() {
        return kind == UnitKind.PERCENT;
    }
}
