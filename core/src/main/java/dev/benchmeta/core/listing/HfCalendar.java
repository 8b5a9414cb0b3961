package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.PublishedDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts the year to dates that lack it. The site prints a year only when it is not the current one,
 * so the listing's year is the one after the latest printed; no paper is later than its listing.
 */
final class HfCalendar {
    private static final int LAST_YEAR = 9999;

    private final Optional<LocalDate> said;
    private final OptionalInt year;
    private Optional<LocalDate> listed;

    /**
     * @param said the listing's date as the user gives it; overrides what the page says
     * @param printed the latest year printed with a paper
     */
    HfCalendar(Optional<LocalDate> said, OptionalInt printed) {
        this.said = said;
        this.year = said.isPresent() ? OptionalInt.of(said.get().getYear()) : following(printed);
        this.listed = said;
    }

    private static OptionalInt following(OptionalInt printed) {
        return printed.isPresent() ? OptionalInt.of(printed.getAsInt() + 1) : printed;
    }

    /** From here on the page's date is {@code date}. */
    void page(HfDate date) {
        if (said.isEmpty()) {
            OptionalInt pageYear = date.year().isPresent() ? date.year() : year;
            listed = date.day().flatMap(day -> day(day, pageYear));
        }
    }

    /**
     * When a paper with this date line appeared; empty if there is no such day or no way to tell
     * the year.
     */
    Optional<PublishedDate> published(HfDate date) {
        boolean inferred = date.year().isEmpty();
        return date.day()
                .flatMap(day -> inferred ? latest(day) : day(day, date.year()))
                .map(day -> new PublishedDate(day, DatePrecision.DAY, inferred));
    }

    /** The last such day that is not after the listing. */
    private Optional<LocalDate> latest(MonthDay day) {
        OptionalInt current = listed.isPresent() ? OptionalInt.of(listed.get().getYear()) : year;
        Optional<LocalDate> found = day(day, current);
        boolean after =
                found.isPresent() && listed.isPresent() && found.get().isAfter(listed.get());
        return after ? day(day, OptionalInt.of(current.getAsInt() - 1)) : found;
    }

    private static Optional<LocalDate> day(MonthDay day, OptionalInt year) {
        boolean exists = year.isPresent() && year.getAsInt() > 0 && year.getAsInt() <= LAST_YEAR;
        return exists && day.isValidYear(year.getAsInt())
                ? Optional.of(day.atYear(year.getAsInt()))
                : Optional.empty();
    }
}
