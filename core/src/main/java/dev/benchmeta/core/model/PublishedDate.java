package dev.benchmeta.core.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as precise as the listing gives it.
 *
 * @param first        the first day it may mean (for a year, 1 January)
 * @param precision    how much of {@code first} is known
 * @param yearInferred whether the year was concluded from the listing rather than printed
 */
public record PublishedDate(LocalDate first, DatePrecision precision, boolean yearInferred)
        implements Comparable<PublishedDate> {
    public PublishedDate {
        Objects.requireNonNull(first, "first is null");
        Objects.requireNonNull(precision, "precision is null");
    }

    /**
     * Reads "2024-01-08", "2024-01" or "2024".
     *
     * @throws java.time.format.DateTimeParseException if {@code iso} is none of the three
     */
    public static PublishedDate parse(String iso, boolean yearInferred) {
        return switch (iso.length()) {
            case 4 -> new PublishedDate(Year.parse(iso).atDay(1), DatePrecision.YEAR, yearInferred);
            case 7 -> new PublishedDate(YearMonth.parse(iso).atDay(1), DatePrecision.MONTH, yearInferred);
            default -> new PublishedDate(LocalDate.parse(iso), DatePrecision.DAY, yearInferred);
        };
    }

    /** ISO 8601 with as many parts as are known: "2024-01-08", "2024-01" or "2024". */
    public String iso() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> Year.from(first).toString();
        };
    }

    @Override
    public int compareTo(PublishedDate other) {
        int byDay = first.compareTo(other.first);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }
}
