package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens inputs of any known format, told by content. */
public final class Listings {
    /** In the order they are tried: the most particular first. */
    private static final List<ListingFormat> FORMATS =
            Stream.of(
                            List.of(
                                    new HfLinkedFormat(true),
                                    new HfLinkedFormat(false),
                                    new HfTextFormat()),
                            XmlFormats.ALL,
                            List.of(
                                    new JsonDocumentFormat(),
                                    new JsonLinesFormat(),
                                    new PythonLinesFormat(),
                                    new BibFormat(),
                                    new RisFormat(),
                                    new ArxivMailFormat(),
                                    new YamlFormat(),
                                    new CsvFormat(),
                                    new MarkdownFormat(),
                                    new TextFormat()))
                    .flatMap(List::stream)
                    .toList();

    /** Enough to get past any page furniture and the first abstract. */
    private static final int HEAD_BYTES = 1 << 16;

    private Listings() {}

    /** All formats, for a user to choose from. */
    public static List<FormatInfo> formats() {
        return FORMATS.stream().flatMap(known -> known.kinds().stream()).toList();
    }

    /** The fields that a column of a table may hold, sorted. */
    public static List<String> tableFields() {
        return CsvColumns.FIELDS.stream().sorted().toList();
    }

    /**
     * Opens an input, packed (gzip, zstd) or plain, in any usual encoding. An input of no known
     * format gives one {@link ListingItem.Unreadable}, an empty one gives nothing. An input that
     * breaks off gives the records before the break, then an {@code Unreadable}.
     *
     * @param in the bytes; closed with the stream
     * @param name the input's name for messages and {@code Source}
     * @throws IOException if the first bytes cannot be read
     * @throws IllegalArgumentException if the options name a format that there is not
     */
    public static ListingStream open(InputStream in, String name, ListingOptions options)
            throws IOException {
        Optional<ListingFormat> said = options.format().map(Listings::format);
        TolerantStream raw = new TolerantStream(Unpacking.plain(in));
        TolerantStream bytes = raw.view(Encoding.utf8(raw));
        byte[] head = bytes.look(HEAD_BYTES);
        TolerantStream text = bytes.view(new WithoutNuls(bytes));
        ListingInput input = new ListingInput(text, name, options);
        return new ItemStream(input, reader(head, said, input));
    }

    private static ListingFormat format(String name) {
        return FORMATS.stream()
                .filter(
                        format ->
                                format.kinds().stream().anyMatch(kind -> kind.name().equals(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + name));
    }

    private static RecordReader reader(
            byte[] bytes, Optional<ListingFormat> said, ListingInput input) throws IOException {
        String head = new String(bytes, StandardCharsets.UTF_8);
        if (Blanks.strip(head).isEmpty() && bytes.length < HEAD_BYTES) {
            return Optional::empty;
        }
        String text = head.startsWith("\ufeff") ? head.substring(1) : head;
        Optional<ListingFormat> format =
                UnknownContent.tar(text) ? Optional.empty() : said.or(() -> fitting(text));
        return format.isPresent()
                ? format.get().open(input)
                : new OneItem(input.problem(0, UnknownContent.message(text)));
    }

    private static Optional<ListingFormat> fitting(String head) {
        if (OwnTables.matches(head)) {
            return Optional.empty();
        }
        return FORMATS.stream().filter(known -> known.matches(head)).findFirst();
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
