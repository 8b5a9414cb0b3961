package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** A reader's records, then what went wrong with the input as a whole, if anything did. */
final class ItemStream implements ListingStream {
    private final ListingInput input;
    private final Optional<FormatInfo> format;
    private final RecordReader reader;
    private Optional<ListingItem> ahead = Optional.empty();
    private boolean ended;

    ItemStream(ListingInput input, Optional<FormatInfo> format, RecordReader reader) {
        this.input = input;
        this.format = format;
        this.reader = reader;
    }

    @Override
    public Optional<FormatInfo> format() {
        return format;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = fetch();
        }
        return ahead.isPresent();
    }

    @Override
    public ListingItem next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the listing has no further record");
        }
        ListingItem item = ahead.orElseThrow();
        ahead = Optional.empty();
        return item;
    }

    private Optional<ListingItem> fetch() {
        try {
            Optional<ListingItem> item = reader.next();
            if (item.isPresent()) {
                return item;
            }
            ended = true;
            return input.bytes().failure().map(this::broken);
        } catch (IOException e) {
            ended = true;
            return Optional.of(broken(e));
        }
    }

    private ListingItem broken(IOException failure) {
        return input.problem(
                0,
                "the input breaks off ("
                        + Objects.requireNonNullElse(failure.getMessage(), "its end is missing")
                        + "); expected to read it to its end; records before the break were read, fetch the file again");
    }

    @Override
    public void close() throws IOException {
        ended = true;
        ahead = Optional.empty();
        try {
            reader.close();
        } finally {
            input.bytes().close();
        }
    }
}
