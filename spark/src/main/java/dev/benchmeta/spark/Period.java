package dev.benchmeta.spark;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** By what the papers of an output are parted. */
enum Period {
    DAY(10, day -> day, day -> day),
    MONTH(7, TemporalAdjusters.firstDayOfMonth(), TemporalAdjusters.lastDayOfMonth()),
    YEAR(4, TemporalAdjusters.firstDayOfYear(), TemporalAdjusters.lastDayOfYear());

    /** The part of papers without a date. */
    static final String UNDATED = "undated";

    private final int length;
    private final TemporalAdjuster first;
    private final TemporalAdjuster last;

    Period(int length, TemporalAdjuster first, TemporalAdjuster last) {
        this.length = length;
        this.first = first;
        this.last = last;
    }

    /** The name of the column that tells the part. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of the part that a day is in. */
    LocalDate first(LocalDate day) {
        return day.with(first);
    }

    /** The last day of the part that a day is in. */
    LocalDate last(LocalDate day) {
        return day.with(last);
    }

    /** The part a paper belongs to, such as "2025-03-04" or "2025-03". */
    String of(Optional<LocalDate> published) {
        return published.map(day -> day.toString().substring(0, length)).orElse(UNDATED);
    }
}
