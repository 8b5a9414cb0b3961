package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tables with a header: comma, semicolon, tab or bar between the columns. */
final class CsvFormat implements ListingFormat {
    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "csv",
                        "CSV with a header; columns are guessed by name or said with --input-columns",
                        "id, title, abstract, date, authors"),
                new FormatInfo(
                        "tsv",
                        "TSV with a header, likewise",
                        "id, title, abstract, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        Optional<String> header = head.lines().filter(line -> !line.isBlank()).findFirst();
        return header.isPresent() && CsvColumns.looksLikeHeader(header.get());
    }

    /** Who says what is in which column says that there are columns. */
    @Override
    public boolean matches(String head, ListingOptions options) {
        return matches(head) || !options.columns().isEmpty() && !TableHead.columns(head).isEmpty();
    }

    @Override
    public FormatInfo kind(String head) {
        String header = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return kinds().get(CsvColumns.separator(header) == '\t' ? 1 : 0);
    }

    @Override
    public RecordReader open(ListingInput input) throws IOException {
        return new CsvReader(input);
    }
}
