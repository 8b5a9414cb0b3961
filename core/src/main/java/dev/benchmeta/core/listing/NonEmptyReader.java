package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.Optional;

/** A reader's records, or a problem if there is none where there should be some. */
final class NonEmptyReader implements RecordReader {
    private final ListingInput input;
    private final RecordReader reader;
    private final String complaint;
    private boolean begun;

    NonEmptyReader(ListingInput input, RecordReader reader, String complaint) {
        this.input = input;
        this.reader = reader;
        this.complaint = complaint;
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        Optional<ListingItem> item = reader.next();
        boolean empty = !begun && item.isEmpty() && input.bytes().failure().isEmpty();
        begun = true;
        return empty ? Optional.of(input.problem(0, complaint)) : item;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
