package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.benchmeta.core.model.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Encodings, packings and inputs that were damaged or made to harm. */
class HardInputsTest {
    private static Reading read(String name) {
        return Reading.of(Reading.testdata("hard/listings/" + name));
    }

    @Test
    void readsOtherEncodings() {
        assertThat(read("latin-1.jsonl").only().abstractText()).isEqualTo("Naïve résumé – fast.");
        assertThat(read("utf-16.jsonl").only().abstractText()).isEqualTo("Two bytes a letter – é.");
        assertThat(read("bom.jsonl").only().title()).isEqualTo("Marked");
        byte[] wide = ListingsTest.LINE.getBytes(StandardCharsets.UTF_16BE);
        assertThat(Reading.of(wide).only().id()).isEqualTo("p");
    }

    @Test
    void readsZstandard() {
        byte[] packed = Zstd.compress(ListingsTest.LINE.getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.of(packed).only().id()).isEqualTo("p");
        byte[] cut = Arrays.copyOf(packed, packed.length - 8);
        assertThat(Reading.of(cut).problems())
                .singleElement()
                .asString()
                .startsWith("in: the input breaks off (");
    }

    @Test
    void opensNoFileFromXml() {
        Reading reading = read("entity.xml");
        assertThat(reading.papers()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .contains("The entity \"a\" was referenced, but not declared");
    }

    @Test
    void losesOnlyWhatIsBroken() {
        Reading reading = read("cut.json");
        assertThat(reading.titles()).containsExactly("One", "Three");
        assertThat(reading.problems()).hasSize(2);
        assertThat(read("nul.jsonl").titles()).containsExactly("FooServe", "BarServe");
        assertThat(read("cut-header.gz").problems())
                .singleElement()
                .asString()
                .contains("the input breaks off (its end is missing)");
        assertThat(read("empty.txt").items()).isEmpty();
        assertThat(read("open-quote.csv").problems()).hasSize(1);
    }

    @Test
    void stopsABomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            out.write(ListingsTest.LINE.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }
        Reading reading = Reading.of(bytes.toByteArray());
        assertThat(reading.papers()).hasSize(1);
        assertThat(reading.problems().get(reading.problems().size() - 1))
                .contains("it unpacks to more than 200 times its size");
    }

    /** Nesting and length that would fill the stack or the memory. */
    @Test
    void boundsWhatOneRecordTakes() {
        String deep = "[" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThat(Reading.of(deep + ",{\"title\":\"T\",\"abstract\":\"A\"}]").titles())
                .containsExactly("T");
        String braces = "@a{b,\n title = {" + "{".repeat(10_000) + "}".repeat(10_000) + "}\n}\n";
        assertThat(Reading.of(braces).problems()).hasSize(1);
        String tags = "<feed><entry>" + "<b>".repeat(10_000) + "</entry></feed>";
        assertThat(Reading.of(tags).problems()).hasSize(1);
        String marks = "# T\n\n**Abstract**: " + "[".repeat(100_000) + "\n";
        assertThat(Reading.of(marks).titles()).containsExactly("T");
        String quote = "title,abstract\nA,\"" + "x\n".repeat(5 << 20) + "\nB,b\n";
        assertThat(Reading.of(quote).problems())
                .singleElement()
                .asString()
                .contains("longer than 8 MB");
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Reading.testdata("listings/formats"))) {
            return files.sorted().toList();
        }
    }

    /** Bytes changed at random, and the end cut off: never an exception. */
    @ParameterizedTest
    @MethodSource("samples")
    void survivesDamage(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        byte[] awkward = "\n\"{}[]<>&\\@,;|#*`-: \0".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = Arrays.copyOf(whole, whole.length - random.nextInt(20));
            for (int n = random.nextInt(12); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = awkward[random.nextInt(awkward.length)];
            }
            Reading reading = Reading.of(bytes);
            assertThat(reading.items()).hasSizeLessThan(60);
            assertThat(reading.papers()).extracting(Paper::id).allMatch(id -> !id.isBlank());
        }
    }
}
