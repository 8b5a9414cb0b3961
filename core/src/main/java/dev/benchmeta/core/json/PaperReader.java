package dev.benchmeta.core.json;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import java.time.DateTimeException;
import java.util.Optional;

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
        if (precision.isPresent() != iso.isPresent()) {
            throw in.fault(
                    "datePrecision",
                    iso.isPresent()
                            ? "a value, because published has one"
                            : "null without published");
        }
        if (inferred.isPresent() != iso.isPresent()) {
            throw in.fault(
                    "yearInferred",
                    iso.isPresent()
                            ? "a value, because published has one"
                            : "null without published");
        }
        return iso.isEmpty()
                ? Optional.empty()
                : Optional.of(date(in, iso.get(), precision.get(), inferred.get()));
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
        return new Source(in.optionalText("file").orElse(""), in.optionalInteger("line").orElse(0));
    }
}
