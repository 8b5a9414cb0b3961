package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens inputs of any known format, told by content. */
public final class Listings {
    /** In the order they are tried: the most particular first. */
    private static final List<ListingFormat> FORMATS =
            List.of(new HfTextFormat(), new JsonLinesFormat());

    /** Enough to get past any page furniture and the first abstract. */
    private static final int HEAD_BYTES = 1 << 16;

    private Listings() {}

    /**
     * Opens an input, gzip or plain. An input of no known format gives one {@link
     * ListingItem.Unreadable}, an empty one gives nothing. An input that breaks off gives the
     * records before the break, then an {@code Unreadable}.
     *
     * @param in the bytes; closed with the stream
     * @param name the input's name for messages and {@code Source}
     * @throws IOException if the first bytes cannot be read
     */
    public static ListingStream open(InputStream in, String name, ListingOptions options)
            throws IOException {
        TolerantStream bytes = new TolerantStream(Unpacking.plain(in));
        String head = new String(bytes.look(HEAD_BYTES), StandardCharsets.UTF_8);
        ListingInput input = new ListingInput(bytes, name, options);
        return new ItemStream(input, reader(head, input));
    }

    private static RecordReader reader(String head, ListingInput input) throws IOException {
        if (Blanks.strip(head).isEmpty() && head.length() < HEAD_BYTES) {
            return Optional::empty;
        }
        for (ListingFormat format : FORMATS) {
            if (format.matches(head)) {
                return format.open(input);
            }
        }
        return new OneItem(
                input.problem(
                        0,
                        "unknown format; expected one of: "
                                + known()
                                + " (plain or gzip); convert the file or check that it is the one you mean"));
    }

    private static String known() {
        return FORMATS.stream().map(ListingFormat::description).collect(Collectors.joining(", "));
    }

    private static final class OneItem implements RecordReader {
        private Optional<ListingItem> item;

        OneItem(ListingItem item) {
            this.item = Optional.of(item);
        }

        @Override
        public Optional<ListingItem> next() {
            Optional<ListingItem> given = item;
            item = Optional.empty();
            return given;
        }
    }
}
