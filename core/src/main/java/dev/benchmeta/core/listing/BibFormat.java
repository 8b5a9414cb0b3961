package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/** BibTeX; only entries with an abstract say anything, but all are papers. */
final class BibFormat implements ListingFormat {
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+[ \\t]*[{(][^{}\\n\"]{1,200},[ \\t]*$");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "bibtex",
                        "BibTeX with abstracts",
                        "arXiv's id, DOI or key, title, abstract, year and month, authors"));
    }

    @Override
    public boolean matches(String head) {
        return ENTRY.matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        BibEntry entries = new BibEntry(input);
        return new PieceReader(
                input,
                new LinePieces(new LineReader(input.bytes()), new BibCutter()),
                entries::item);
    }
}
