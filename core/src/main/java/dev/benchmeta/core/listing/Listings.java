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
        options.format().ifPresent(Listings::format);
        TolerantStream raw = new TolerantStream(Unpacking.plain(in));
        TolerantStream bytes = raw.view(Encoding.utf8(raw));
        byte[] head = bytes.look(HEAD_BYTES);
        TolerantStream text = bytes.view(new WithoutNuls(bytes));
        ListingInput input = new ListingInput(text, name, options);
        return stream(new String(head, StandardCharsets.UTF_8), head.length == HEAD_BYTES, input);
    }

    private static ListingFormat format(String name) {
        return FORMATS.stream()
                .filter(
                        format ->
                                format.kinds().stream().anyMatch(kind -> kind.name().equals(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + name));
    }

    private static ListingStream stream(String head, boolean more, ListingInput input)
            throws IOException {
        if (Blanks.strip(head).isEmpty() && !more) {
            return new ItemStream(input, Optional.empty(), Optional::empty);
        }
        String text = head.startsWith("\ufeff") ? head.substring(1) : head;
        Optional<ListingFormat> said =
                input.options()
                        .format()
                        .filter(name -> !UnknownContent.tar(text))
                        .map(Listings::format);
        Optional<ListingFormat> seen = fitting(text, input.options());
        Optional<ListingFormat> format = said.or(() -> seen);
        if (format.isEmpty()) {
            ListingItem unknown = input.problem(0, UnknownContent.message(text));
            return new ItemStream(input, Optional.empty(), new OneItem(unknown));
        }
        RecordReader reader = format.get().open(input);
        return new ItemStream(
                input,
                Optional.of(kind(format.get(), text, input.options())),
                said.isEmpty() || said.get().matches(text)
                        ? reader
                        : new NonEmptyReader(input, reader, nothing(text, seen, input)));
    }

    /** The one that a user names, or that the input looks like. */
    private static FormatInfo kind(ListingFormat format, String head, ListingOptions options) {
        return format.kinds().stream()
                .filter(kind -> options.format().equals(Optional.of(kind.name())))
                .findFirst()
                .orElseGet(() -> format.kind(head));
    }

    private static String nothing(String head, Optional<ListingFormat> seen, ListingInput input) {
        return "nothing in it is "
                + input.options().format().orElse("")
                + ", which --input-format names; "
                + seen.map(
                                other ->
                                        "it looks like "
                                                + other.kind(head).name()
                                                + "; leave --input-format out")
                        .orElse("check that the file is the one you mean, or name another format");
    }

    private static Optional<ListingFormat> fitting(String head, ListingOptions options) {
        if (UnknownContent.certain(head)) {
            return Optional.empty();
        }
        return FORMATS.stream().filter(known -> known.matches(head, options)).findFirst();
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
