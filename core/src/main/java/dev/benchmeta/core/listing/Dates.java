package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.PublishedDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as listings write them: "2024-01-08T12:00:00Z", "2024/1/8", "2024-01", "2024", "Sun, 1 Dec
 * 2019 18:22:14 GMT", "Jan 8, 2024", milliseconds since 1970. Days and months in figures only, such
 * as "01/08/2024", tell nothing for certain and are no dates here.
 */
final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T ].*)?)?)?[-/]*");

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:\\p{L}{3,9},? )?(\\d{1,2}) (\\p{L}{3,9})\\.?,? (\\d{2}|\\d{4})(?:[ ,].*)?");

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(\\p{L}{3,9})\\.? (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})(?:[ ,].*)?");

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private Dates() {}

    /** The date that {@code text} is; empty if it is none. */
    static Optional<PublishedDate> parse(String text) {
        String given = text.strip();
        try {
            return Optional.of(PublishedDate.parse(iso(given), false));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String iso(String given) {
        Matcher iso = ISO.matcher(given);
        if (iso.matches()) {
            return join(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(given);
        if (dayFirst.matches()) {
            return join(year(dayFirst.group(3)), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(given);
        if (monthFirst.matches()) {
            return join(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return MILLISECONDS.matcher(given).matches()
                ? Instant.ofEpochMilli(Long.parseLong(given))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : "";
    }

    private static String join(String year, String month, String day) {
        return year + two(month) + (month == null ? "" : two(day));
    }

    private static String two(String number) {
        return number == null ? "" : number.length() == 1 ? "-0" + number : "-" + number;
    }

    /**
     * The year that two or four digits mean. arXiv's mails write "20 Nov 24", and since 1991: "91"
     * and above are of the last century.
     */
    static String year(String digits) {
        if (digits.length() != 2) {
            return digits;
        }
        return (digits.compareTo("91") < 0 ? "20" : "19") + digits;
    }

    /** The month's number; "00", which is no month, for another word. */
    private static String month(String word) {
        int number = MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
        return String.format(Locale.ROOT, "%02d", number);
    }
}
