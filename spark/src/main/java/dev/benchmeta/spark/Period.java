package dev.benchmeta.spark;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** By what the papers of an output are parted. */
enum Period {
    DAY(10),
    MONTH(7),
    YEAR(4);

    /** The part of papers without a date. */
    static final String UNDATED = "undated";

    private final int length;

    Period(int length) {
        this.length = length;
    }

    /** The name of the column that tells the part. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the part that a day is in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the part that a day is in. */
    LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case YEAR -> day.withDayOfYear(day.lengthOfYear());
        };
    }

    /** The part a paper belongs to, such as "2025-03-04" or "2025-03". */
    String of(Optional<LocalDate> published) {
        return published.map(day -> day.toString().substring(0, length)).orElse(UNDATED);
    }
}
