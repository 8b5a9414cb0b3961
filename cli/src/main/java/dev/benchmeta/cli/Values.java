package dev.benchmeta.cli;

import dev.benchmeta.core.model.PublishedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is a number or a date, with messages for people. */
final class Values {
    private Values() {}

    static void convert(CommandLine commands) {
        commands.registerConverter(Integer.class, Values::whole)
                .registerConverter(int.class, Values::whole)
                .registerConverter(Double.class, Values::number)
                .registerConverter(double.class, Values::number)
                .registerConverter(LocalDate.class, Values::date)
                .registerConverter(PublishedDate.class, Values::period);
    }

    private static Integer whole(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "'"
                            + typed
                            + "' is no whole number up to "
                            + Integer.MAX_VALUE
                            + "; write it in digits alone");
        }
    }

    private static Double number(String typed) {
        try {
            return Double.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(
                    "'" + typed + "' is no number; expected one such as 1.5");
        }
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + typed + "' is no date; expected one such as 2025-11-04");
        }
    }

    private static PublishedDate period(String typed) {
        try {
            return PublishedDate.parse(typed, false);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'"
                            + typed
                            + "' is no date; expected a day, month or year such as 2025-11-04, 2025-11 or 2025");
        }
    }
}
