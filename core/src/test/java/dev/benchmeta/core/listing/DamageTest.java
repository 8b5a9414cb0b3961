package dev.benchmeta.core.listing;

import static dev.benchmeta.core.listing.ListingsTest.LINE;
import static dev.benchmeta.core.listing.ListingsTest.LISTING;
import static dev.benchmeta.core.listing.ListingsTest.gzip;
import static dev.benchmeta.core.listing.ListingsTest.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are broken, cut or hostile. */
class DamageTest {
    @Test
    void givesTheRecordsBeforeABreakAndThenTheBreak() throws IOException {
        String many =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> LINE.replace("\"A\"", "\"" + i * 7919L + "\""))
                        .collect(Collectors.joining());
        byte[] packed = gzip(many);
        Reading reading = Reading.of(Arrays.copyOf(packed, packed.length / 2));
        assertThat(reading.papers()).hasSizeBetween(1000, 19_000);
        assertThat(reading.problems())
                .containsExactly(
                        "in: the input breaks off (Unexpected end of ZLIB input stream); expected to read it to its end;"
                                + " records before the break were read, fetch the file again");
    }

    /** Also where the break lies in what is looked at to tell the format. */
    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "bib", "ris", "xml"})
    void givesEveryWholeRecordBeforeAnEarlyBreak(String format) {
        String text = records(format);
        int cut = text.lastIndexOf("Paper 9") + 9;
        Reading whole = Reading.of(text);
        Reading reading =
                Reading.of(
                        new SequenceInputStream(
                                stream(text.substring(0, cut)), new FailingStream()),
                        ListingOptions.NONE);
        assertThat(reading.papers()).isEqualTo(whole.papers().subList(0, 9));
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("in: the input breaks off (drive fails)");
    }

    private static String records(String format) {
        String record =
                switch (format) {
                    case "jsonl" -> "{\"title\":\"Paper %d\",\"abstract\":\"Fast.\"}\n";
                    case "json" -> " {\"title\":\"Paper %d\",\n\"abstract\":\"Fast.\"}";
                    case "csv" -> "Paper %d,Fast.\n";
                    case "bib" -> "@article{a,\n title = {Paper %d},\n abstract = {Fast.}\n}\n";
                    case "ris" -> "TY  - JOUR\nTI  - Paper %d\nAB  - Fast.\nER  - \n\n";
                    default -> "<entry><title>Paper %d</title><summary>Fast.</summary></entry>\n";
                };
        Stream<String> records = IntStream.range(0, 12).mapToObj(record::formatted);
        return switch (format) {
            case "json" -> records.collect(Collectors.joining(",\n", "{\"data\": [", "]}\n"));
            case "csv" -> "title,abstract\n" + records.collect(Collectors.joining());
            case "xml" ->
                    records.collect(
                            Collectors.joining(
                                    "",
                                    "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
                                    "</feed>\n"));
            default -> records.collect(Collectors.joining());
        };
    }

    /** A gzip file whose check sum is missing has all its records. */
    @Test
    void losesNoRecordToABreakBehindTheLast() throws IOException {
        byte[] packed = gzip(LINE + LINE);
        Reading reading = Reading.of(Arrays.copyOf(packed, packed.length - 4));
        assertThat(reading.papers()).hasSize(2);
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void reportsADriveThatFailsInTheMiddleOfAListing() {
        InputStream in = new SequenceInputStream(stream(LISTING.repeat(2)), new FailingStream());
        Reading reading = Reading.of(in, ListingOptions.NONE);
        assertThat(reading.titles()).containsExactly("Foo: Fast", "Foo: Fast");
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("in: the input breaks off (drive fails)");
    }

    @Test
    void throwsWhereNotEvenTheFirstByteCanBeRead() {
        assertThatThrownBy(() -> Listings.open(new FailingStream(), "in", ListingOptions.NONE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void reportsABadGzipHeaderAsContent() {
        assertThat(Reading.of(new byte[] {0x1f, (byte) 0x8b, 99, 99}).problems())
                .singleElement()
                .asString()
                .startsWith("in: the input breaks off (");
    }

    @Test
    void passesOverALineThatIsTooLong() {
        InputStream huge = letters(100 << 20);
        Reading reading =
                Reading.of(
                        chain(stream(LINE + "{\"abstract\":\""), huge, stream("\"}\n" + LINE)),
                        ListingOptions.NONE);
        assertThat(reading.papers()).hasSize(2);
        assertThat(reading.problems())
                .containsExactly(
                        "in:2: the line is longer than 8 MB; expected one paper's text; check that the file is a listing");
    }

    /** Also where a record begins with such a line. */
    @Test
    void tellsOfARecordOnALineThatIsTooLong() {
        String entry = "@article{a,\n  title = {On Speed},\n  abstract = {Fast.}\n}\n";
        Reading references =
                Reading.of(
                        chain(
                                stream(entry + "@article{b, abstract = {"),
                                letters(10 << 20),
                                stream("}}\n" + entry)),
                        ListingOptions.NONE);
        assertThat(references.papers()).hasSize(2);
        assertThat(references.problems())
                .containsExactly(
                        "in:5: the record is longer than 8 MB; expected one paper's text; check that the file is a listing");
        String words = "A text of many words, long enough for an abstract. ";
        Reading paragraphs =
                Reading.of(
                        chain(
                                stream(words.repeat(10)),
                                letters(10 << 20),
                                stream("\n\n" + words.repeat(10))),
                        ListingOptions.NONE);
        assertThat(paragraphs.papers()).hasSize(1);
        assertThat(paragraphs.problems())
                .containsExactly(
                        "in:1: the paragraph is longer than 8 MB; expected one paper's text; check that the file is a listing");
    }

    @Test
    void tellsOfAnArchiveThatEndsInItsHeader() throws IOException {
        assertThat(Reading.of(Arrays.copyOf(gzip(LINE), 5)).problems())
                .containsExactly(
                        "in: the input breaks off (its end is missing); expected to read it to its end;"
                                + " records before the break were read, fetch the file again");
    }

    @Test
    void nulsGo() {
        String line = "{\"title\":\"On\0 Speed\",\0\0\"abstract\":\"Fast.\"}\0\n\0";
        assertThat(Reading.of((LINE + line).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        Reading.of(
                                (LINE + line.replace("\0", "")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void losesOnePaperToAnAbstractThatIsTooLong() {
        InputStream in =
                chain(
                        stream(LISTING + "Huge: Long\n\n"),
                        letters(100 << 20),
                        stream("\n\n  • 3 authors\n·\nJan 2, 2024\n\n" + LISTING));
        Reading reading = Reading.of(in, ListingOptions.NONE);
        assertThat(reading.titles()).containsExactly("Foo: Fast", "Foo: Fast");
        assertThat(reading.problems())
                .containsExactly(
                        "in:11: the paper's text is longer than 8 MB; expected one paper's text; check that the file is a listing");
    }

    @Test
    void replacesBytesThatAreNoText() {
        byte[] bytes = LISTING.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertThat(Reading.of(bytes).titles()).containsExactly("Foo\ufffd Fast");
    }

    /** Whatever is cut off, no paper before the cut changes and nothing is made up. */
    @Test
    void readsTheProjectsListingCutAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(Reading.testdata("listings/hf-papers.txt"));
        List<Paper> all = Reading.of(whole).papers();
        for (int end = 0; end < whole.length; end += 5) {
            List<Paper> cut = Reading.of(Arrays.copyOf(whole, end)).papers();
            for (int i = 0; i < cut.size(); i++) {
                boolean last = i == cut.size() - 1;
                assertPart(cut.get(i).title(), all.get(i).title(), last, end);
                assertPart(cut.get(i).abstractText(), all.get(i).abstractText(), last, end);
            }
        }
    }

    private static void assertPart(String part, String whole, boolean last, int end) {
        if (last) {
            assertThat(whole).as("cut at %d", end).startsWith(part.replace("\ufffd", ""));
        } else {
            assertThat(part).as("cut at %d", end).isEqualTo(whole);
        }
    }

    /**
     * Bytes changed, dropped and doubled at random: never an exception, never more papers than
     * lines.
     */
    @Test
    void survivesDamage() throws IOException {
        byte[] listing = Files.readAllBytes(Reading.testdata("listings/hf-papers.txt"));
        byte[] lines = Files.readAllBytes(Reading.testdata("papers/papers.jsonl"));
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = damaged(i % 2 == 0 ? listing : lines, random);
            assertThat(Reading.of(bytes).items()).hasSizeLessThan(300);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        byte[] awkward = "\n\r\t \0\"{}[]\\•·\u00a0\ufeff\u200b🚀".getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(200); n > 0; n--) {
            int at = random.nextInt(bytes.length - 20);
            int length = random.nextInt(20);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = awkward[random.nextInt(awkward.length)];
                default ->
                        System.arraycopy(
                                whole, random.nextInt(whole.length - 20), bytes, at, length);
            }
        }
        return bytes;
    }

    private static InputStream chain(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(Arrays.asList(parts)));
    }

    private static InputStream letters(int count) {
        return new InputStream() {
            private int left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int given = Math.min(left, length);
                left -= given;
                Arrays.fill(buffer, offset, offset + given, (byte) 'x');
                return given > 0 ? given : -1;
            }
        };
    }

    private static final class FailingStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("drive fails");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("drive fails");
        }
    }
}
