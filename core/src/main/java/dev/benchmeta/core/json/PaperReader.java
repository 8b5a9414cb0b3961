package dev.benchmeta.core.json;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the paper of one record. */
final class PaperReader {
    private PaperReader() {}

    static Paper paper(Fields in) throws FactsFormatException {
        return new Paper(
                in.text("id"),
                in.text("title"),
                in.text("abstract"),
                publication(in),
                in.object("source", PaperReader::source));
    }

    private static Publication publication(Fields in) throws FactsFormatException {
        return new Publication(
                published(in),
                in.optionalInteger("authors"),
                in.optionalText("organization"),
                in.optionalInteger("comments"),
                in.texts("links"));
    }

    /** The three fields of a date, which are there together or not at all. */
    private static Optional<PublishedDate> published(Fields in) throws FactsFormatException {
        Optional<String> iso = in.optionalText("published");
        Optional<DatePrecision> precision =
                in.optionalConstant("datePrecision", DatePrecision.class);
        Optional<Boolean> inferred = in.optionalFlag("yearInferred");
        together(in, iso, "datePrecision", precision);
        together(in, iso, "yearInferred", inferred);
        return iso.isEmpty()
                ? Optional.empty()
                : Optional.of(date(in, iso.get(), precision.get(), inferred.get()));
    }

    private static void together(Fields in, Optional<?> published, String name, Optional<?> value)
            throws FactsFormatException {
        if (value.isPresent() != published.isPresent()) {
            throw in.fault(
                    name,
                    published.isPresent()
                            ? "a value as published has one"
                            : "null without published");
        }
    }

    private static PublishedDate date(
            Fields in, String iso, DatePrecision precision, boolean inferred)
            throws FactsFormatException {
        PublishedDate date;
        try {
            date = PublishedDate.parse(iso, inferred);
        } catch (DateTimeException e) {
            throw in.fault("published", "a date such as 2024-01-08, 2024-01 or 2024");
        }
        if (date.precision() != precision) {
            throw in.fault(
                    "datePrecision", date.precision().jsonName() + ", the precision of " + iso);
        }
        return date;
    }

    private static Source source(Fields in) throws FactsFormatException {
        OptionalInt line = in.optionalInteger("line");
        if (line.orElse(1) < 1) {
            throw in.fault("line", "a line counted from 1, or null");
        }
        return new Source(in.optionalText("file").orElse(""), line.orElse(0));
    }
}
