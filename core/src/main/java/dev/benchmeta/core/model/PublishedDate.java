package dev.benchmeta.core.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as precise as the listing gives it.
 *
 * @param first the first day it may mean (for a year, 1 January)
 * @param precision how much of {@code first} is known
 * @param yearInferred whether the year was concluded from the listing rather than printed
 */
public record PublishedDate(LocalDate first, DatePrecision precision, boolean yearInferred)
        implements Comparable<PublishedDate> {
    public PublishedDate {
        Objects.requireNonNull(first, "first is null");
        Objects.requireNonNull(precision, "precision is null");
        Checks.check(
                first.getYear() >= 1 && first.getYear() <= 9999, "year has not four digits", first);
        Checks.check(
                first.equals(firstOf(first, precision)),
                "first is not the first day of its " + precision,
                first);
    }

    /**
     * Reads "2024-01-08", "2024-01" or "2024".
     *
     * @throws java.time.DateTimeException if {@code iso} is none of the three
     */
    public static PublishedDate parse(String iso, boolean yearInferred) {
        return switch (iso.length()) {
            case 4 -> new PublishedDate(Year.parse(iso).atDay(1), DatePrecision.YEAR, yearInferred);
            case 7 ->
                    new PublishedDate(
                            YearMonth.parse(iso).atDay(1), DatePrecision.MONTH, yearInferred);
            default -> new PublishedDate(LocalDate.parse(iso), DatePrecision.DAY, yearInferred);
        };
    }

    private static LocalDate firstOf(LocalDate day, DatePrecision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day it may mean: for a year, 31 December. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.withMonth(12).withDayOfMonth(31);
        };
    }

    /** ISO 8601 with as many parts as are known: "2024-01-08", "2024-01" or "2024". */
    public String iso() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> first.toString().substring(0, 4);
        };
    }

    @Override
    public int compareTo(PublishedDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }
}
