package dev.benchmeta.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.PaperFacts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsCodecTest {
    /** Every field once; the numbers are those that are easily written otherwise. */
    private static final String RECORD =
            """
            {"schema":1,
            "paper":{"id":"p1","title":"Foo on A100","abstract":"Foo is 4x faster; 55.2% MFU.",
            "published":"2024-01","datePrecision":"month","yearInferred":false,"authors":17,"organization":null,
            "comments":0,"links":["https://foo.org"],"source":{"file":"a.txt","line":41}},
            "contributions":[{"name":"Foo","mentions":[{"section":"title","start":0,"end":3,"text":"Foo"}]}],
            "models":[{"name":"M","family":null,"parameters":7000000000,
            "mentions":[{"section":"abstract","start":0,"end":3,"text":"Foo"}]}],
            "benchmarks":[{"name":"B","kind":"evaluation",
            "mentions":[{"section":"abstract","start":0,"end":3,"text":"Foo"}]}],
            "hardware":[{"name":"NVIDIA A100","level":"device","class":"GPU","vendor":"NVIDIA","family":null,
            "role":"target","count":8,"memoryGb":null,"mentions":[{"section":"title","start":7,"end":11,"text":"A100"}]}],
            "gains":[{"text":"4x faster","low":4.0,"high":12000000000,"unit":"x","qualifier":"up-to","metric":"speed",
            "kind":"efficiency","improves":true,"ratio":0.000001,"subject":"Foo","baseline":null,"hardware":null,
            "workload":null,"evidence":{"section":"abstract","start":7,"end":16},"rule":"r","confidence":0.93}],
            "results":[{"text":"55.2% MFU","value":55.2,"unit":"%","metric":"utilization","subject":null,
            "benchmark":null,"hardware":null,"evidence":{"section":"abstract","start":18,"end":27},"rule":"r",
            "confidence":1.0}],
            "notes":[{"reason":"why","section":"abstract","start":0,"end":28}]}"""
                    .replace("\n", "");

    private final FactsCodec codec = new FactsCodec();

    @Test
    void readsAndWritesTheRecordCharacterForCharacter() throws FactsFormatException {
        assertThat(codec.write(codec.read(RECORD))).isEqualTo(RECORD);
    }

    @Test
    void givesBackAnyFacts() throws FactsFormatException {
        for (long seed = 0; seed < 2000; seed++) {
            PaperFacts facts = RandomFacts.of(seed);
            String line = codec.write(facts);
            String fromFile =
                    new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(codec.read(fromFile)).as("seed %d", seed).isEqualTo(facts);
            assertThat(line)
                    .as("seed %d", seed)
                    .doesNotContain("\n", "\r")
                    .isEqualTo(codec.write(facts));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"schema\":1 | \"schema\":2 | schema is 2, and the newest this version reads is 1; use a newer benchmeta or extract the papers again",
                "\"schema\":1, | | schema is missing; expected a whole number",
                "\"schema\":1 | \"schema\":0 | schema is 0; expected 1",
                "\"id\":\"p1\" | \"id\":\" \" | paper: id is blank: ' '",
                "\"authors\":17 | \"authors\":1.5 | paper.authors is 1.5; expected a whole number or null",
                "\"authors\":17 | \"authors\":17,\"age\":3 | paper.age is 3; expected no such field: it is not part of schema 1",
                "2024-01 | 2024-13 | paper.published is \"2024-13\"; expected a date such as 2024-01-08, 2024-01 or 2024",
                "\"month\" | \"day\" | paper.datePrecision is \"day\"; expected month, the precision of 2024-01",
                "\"month\" | null | paper.datePrecision is null; expected a value as published has one",
                "\"https://foo.org\" | 7 | paper.links[0] is 7; expected a string",
                "\"class\":\"GPU\" | \"class\":\"gpu\" | hardware[0].class is \"gpu\"; expected one of GPU, CPU, NPU, TPU, FPGA, ASIC, LPU, PIM, DPU, mobile, edge, accelerator, network, memory, other",
                "\"count\":8 | \"count\":0 | hardware[0]: count is not positive: OptionalInt[0]",
                "7000000000 | 1e30 | models[0].parameters is 1.0E30; expected a whole number or null",
                "\"low\":4.0 | \"low\":\"4\" | gains[0].low is \"4\"; expected a number",
                "\"low\":4.0 | \"low\":1e999 | gains[0]: low is not finite: Infinity",
                "\"kind\":\"efficiency\" | \"kind\":\"quality\" | gains[0].kind is \"quality\"; expected efficiency, the kind of metric speed",
                "\"start\":7,\"end\":16 | \"start\":8,\"end\":17 | gains[0].text is \"4x faster\"; expected \"x faster;\", the abstract's words at 8 to 17",
                "\"end\":28 | \"end\":29 | notes[0] ends at 29; expected at most 28, the length of the abstract",
                "\"confidence\":0.93 | \"confidence\":93 | gains[0]: confidence lies outside 0 to 1: 93.0",
                "\"notes\":[ | \"notes\":[[], | notes[0] is []; expected an object",
                "{\"schema\" | [{\"schema\" | not valid JSON, column 1407: Unexpected end-of-input: expected close marker for Array; expected one facts record, an object on one line; extract the paper again",
            })
    void saysWhichFieldIsWrongAndWhatWasExpected(String correct, String wrong, String message) {
        String line = RECORD.replace(correct, wrong == null ? "" : wrong);
        assertThat(line).isNotEqualTo(RECORD);
        assertThatThrownBy(() -> codec.read(line))
                .isInstanceOf(FactsFormatException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAFieldGivenTwiceAndTextBehindTheRecord() {
        assertThatThrownBy(
                        () -> codec.read(RECORD.replace("\"count\":8", "\"count\":8,\"count\":9")))
                .hasMessageStartingWith("not valid JSON, column")
                .hasMessageContaining("Duplicate field 'count'");
        assertThatThrownBy(() -> codec.read(RECORD + "}")).isInstanceOf(FactsFormatException.class);
        assertThatThrownBy(() -> codec.read("")).isInstanceOf(FactsFormatException.class);
    }

    @Test
    void refusesNestingThatWouldFillTheStack() {
        assertThatThrownBy(() -> codec.read("[".repeat(1_000_000)))
                .isInstanceOf(FactsFormatException.class);
    }
}
