package dev.benchmeta.core.listing;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date line: "Mar 28", "Sep 29 2" (two comments), "Sep 17, 2024 2".
 *
 * @param day month and day; empty if there is no such day
 * @param year the year, where the page prints it
 * @param comments the count behind the date
 */
record HfDate(Optional<MonthDay> day, OptionalInt year, OptionalInt comments) {
    static final HfDate NONE =
            new HfDate(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private static final Pattern LINE =
            Pattern.compile(
                    "(" + String.join("|", MONTHS) + ") (\\d{1,2})(?:, (\\d{4}))?(?: (\\d{1,6}))?");

    /** "Se", "Sep 1", "Sep 17, 20": what is left where the input ends within the line. */
    private static final Pattern BEGUN =
            Pattern.compile("[A-Z][a-z]{0,2}(?: (?:\\d{1,2}(?:, ?\\d{0,3})?)?)?");

    /** The date that {@code plain} is; empty if it is another line. */
    static Optional<HfDate> parse(String plain) {
        Matcher matcher = LINE.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<MonthDay> day =
                day(MONTHS.indexOf(matcher.group(1)) + 1, Integer.parseInt(matcher.group(2)));
        return Optional.of(new HfDate(day, number(matcher.group(3)), number(matcher.group(4))));
    }

    static boolean begun(String plain) {
        return BEGUN.matcher(plain).matches();
    }

    private static Optional<MonthDay> day(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
