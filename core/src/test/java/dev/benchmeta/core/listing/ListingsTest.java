package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format: told by content, packed or not, of any length. */
class ListingsTest {
    static final String LINE = "{\"id\":\"p\",\"title\":\"T\",\"abstract\":\"A\"}\n";
    static final String LISTING = "Foo: Fast\n\nFoo is fast.\n\n  • 3 authors\n·\nJan 2, 2024\n\n";

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\ufeff\n"})
    void givesNothingForAnEmptyInput(String text) throws IOException {
        assertThat(Reading.of(text).items()).isEmpty();
        assertThat(Reading.of(gzip(text)).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, world.",
                "<?xml version=\"1.0\"?><catalogue/>",
                "a line\nand another\n",
                "\0\u0001\u0002"
            })
    void saysWhereToFindTheFormatsItKnows(String text) {
        assertThat(Reading.of(text).problems())
                .containsExactly(
                        "in: unknown format; 'benchmeta formats' lists what can be read; convert the file, or say what it"
                                + " is with --input-format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><body><p>Foo</p></body></html> | in: the input is an HTML page; copy its text from the browser, or save it as text",
                "%PDF-1.7 | in: the input is a PDF; expected abstracts as text, not papers",
                "PK\u0003\u0004xyz | in: the input is a ZIP archive; unpack it and read the files in it",
            })
    void namesWhatIsNoListing(String text, String problem) {
        assertThat(Reading.of(text).problems()).containsExactly(problem);
    }

    /**
     * A tar archive holds its files as they are: the first record would begin behind its header.
     */
    @Test
    void namesATarArchive() {
        String header =
                "papers/\u8bba\u6587.jsonl" + "\0".repeat(240) + "ustar  \0" + "\0".repeat(247);
        assertThat(Reading.of(header + LINE + LINE).items()).hasSize(1);
        assertThat(Reading.of(header + LINE + LINE).problems())
                .containsExactly(
                        "in: the input is a tar archive; unpack it with 'tar -xf' and read the files in it");
    }

    @Test
    void namesWhatIsPackedTwice() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(gzip(LINE));
        }
        assertThat(Reading.of(bytes.toByteArray()).problems())
                .containsExactly("in: the input is packed twice; unpack it once with 'gunzip'");
    }

    @Test
    void readsGzipAlsoInSeveralMembers() throws IOException {
        byte[] one = gzip(LINE);
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertThat(Reading.of(two).papers()).hasSize(2);
        assertThat(Reading.of(gzip(LISTING)).titles()).containsExactly("Foo: Fast");
    }

    private static Reading read(String text, ListingOptions options) {
        return Reading.of(stream(text), options);
    }

    private static ListingOptions said(String format, Map<String, String> columns) {
        return new ListingOptions(
                Optional.empty(), Optional.of(format).filter(name -> !name.isEmpty()), columns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bibtex", "ris", "yaml", "text", "atom", "oai-pmh", "json", "arxiv-mail"})
    void saysThatNothingIsOfTheFormatItWasGiven(String format) {
        String table = "title,abstract\nFoo,It is 2x faster.\n";
        assertThat(read(table, said(format, Map.of())).problems())
                .containsExactly(
                        "in: nothing in it is "
                                + format
                                + ", which --input-format names; it looks like csv; leave --input-format out");
        assertThat(read("", said(format, Map.of())).items()).isEmpty();
    }

    /** A search without hits is an answer. */
    @Test
    void takesAnEmptyListingOfTheFormatItWasGiven() {
        assertThat(read("<feed></feed>", said("atom", Map.of())).items()).isEmpty();
        assertThat(read("[]", said("json", Map.of())).items()).isEmpty();
    }

    /** Rows are as even as those of a table, whatever stands in quotes. */
    @Test
    void readsATableWhoseColumnsItIsTold() {
        Map<String, String> columns = Map.of("title", "Name", "abstract", "2");
        String table = "Name;Its words\nFoo;\"Fast; and\nsmall\"\nBar;Slow\n";
        Reading reading = read(table, said("", columns));
        assertThat(reading.titles()).containsExactly("Foo", "Bar");
        assertThat(reading.papers().get(0).abstractText()).isEqualTo("Fast; and small");
        assertThat(read(LINE, said("", columns)).titles()).containsExactly("T");
        assertThat(Reading.of(table).problems())
                .containsExactly(
                        "in: the input looks like a table, but none of its columns has a name of titles or abstracts: 'Name',"
                                + " 'Its words'; say which they are, such as --input-columns title=NAME,abstract=NAME, or"
                                + " what else it is with --input-format");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title,abstract | csv",
                "title\tabstract | tsv",
                "{\"schema\":1,\"paper\":1} | facts",
                "[{\"paperId\":\"a\"}] | semantic-scholar",
                "@article{a, | bibtex"
            })
    void tellsWhatItTakesAnInputFor(String text, String format) throws IOException {
        String unescaped = text.replace("\\t", "\t") + "\n";
        try (ListingStream stream = Listings.open(stream(unescaped), "in", ListingOptions.NONE)) {
            assertThat(stream.format().map(FormatInfo::name)).contains(format);
        }
    }

    /** A spool that is larger than its memory goes to a file, which is gone afterwards. */
    @Test
    void readsAListingLargerThanTheSpoolsMemory() throws IOException {
        long before = spools();
        int times = 5 * Spool.MEMORY / (4 * LISTING.length());
        try (ListingStream stream =
                Listings.open(stream(LISTING.repeat(times)), "in", ListingOptions.NONE)) {
            for (int i = 0; i < times; i++) {
                Paper paper = ((ListingItem.Read) stream.next()).paper();
                assertThat(paper.abstractText()).isEqualTo("Foo is fast.");
                assertThat(paper.source().line()).isEqualTo(1 + 8 * i);
            }
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
        assertThat(spools()).isEqualTo(before);
    }

    private static long spools() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("benchmeta.*\\.listing"))
                    .count();
        }
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
