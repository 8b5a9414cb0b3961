package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD = "{\"id\":\"p1\",\"title\":\"T\",\"abstract\":\"A\"}\n";

    @Test
    void keepsIdAndTextsAsTheyAre() {
        Paper paper =
                Reading.of(
                                "\n{\"id\":\"2401.0010\",\"title\":\" T\\n  u \",\"abstract\":\"  A \\ud83d\\ude80 https://a.org.\",\"extra\":{\"x\":[1]}}\n")
                        .only();
        assertThat(paper.id()).isEqualTo("2401.0010");
        assertThat(paper.title()).isEqualTo(" T\n  u ");
        assertThat(paper.abstractText()).isEqualTo("  A 🚀 https://a.org.");
        assertThat(paper.publication().links()).containsExactly("https://a.org");
        assertThat(paper.source()).hasToString("in:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"date\":\"2024-01-08\" | 2024-01-08",
                "\"date\":\"2024-01\" | 2024-01",
                "\"date\":\"2024\" | 2024",
                "\"date\":2024 | 2024",
                "\"published\":\"2024-01-08T12:00:00Z\" | 2024-01-08",
                "\"date\":\"\",\"published\":\"2023\" | 2023",
                "\"date\":\"1 Nov 24\" | 2024-11-01",
                "\"date\":\"1 Nov 90\" | 2090-11-01",
                "\"date\":\"Fri, 1 Nov 91 10:00:00 GMT\" | 1991-11-01",
                "\"id\":\"2401.90001v2\" | 2024-01",
                "\"id\":\"9107.90001\" | 1991-07",
                "\"id\":\"hep-th/9901001\" | 1999-01",
                "\"id\":\"math.GT/0309136v1\" | 2003-09",
                "\"id\":\"cs/0413001\" | -",
                "\"date\":\"last week\" | -",
                "\"date\":\"0000\" | -",
                "\"date\":null | -",
            })
    void readsDatesAsPreciseAsTheyAre(String field, String date) {
        assertThat(Reading.of("{\"title\":\"T\",\"abstract\":\"A\"," + field + "}").dates())
                .containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "[\"A. B.\",[\"C\",\"D\"]] | 2",
                "17 | 17",
                "\"A. B. and C. D.\" | -1",
                "{} | -1",
            })
    void countsAuthorsWhereTheyCanBeCounted(String authors, int count) {
        Paper paper = Reading.of("{\"abstract\":\"A\",\"authors\":" + authors + "}").only();
        assertThat(paper.publication().authors())
                .isEqualTo(count < 0 ? OptionalInt.empty() : OptionalInt.of(count));
    }

    /** arXiv metadata says "10 pages" in a field of this name. */
    @Test
    void takesNoWordsForACountOfComments() {
        assertThat(
                        Reading.of("{\"abstract\":\"A\",\"comments\":\"10\"}")
                                .only()
                                .publication()
                                .comments())
                .isEmpty();
    }

    @Test
    void makesAnIdWhereThereIsNone() {
        String lines =
                "{\"title\":\"On Speed\",\"abstract\":\"\"}\n{\"id\":null,\"title\":\"On Speed\",\"abstract\":\"\"}\n{\"id\":7,\"abstract\":\"A\"}\n{\"abstract\":\"A\"}\n";
        assertThat(Reading.of(lines).papers())
                .extracting(Paper::id)
                .containsExactly("on-speed", "on-speed-2", "7", "paper");
    }

    /** Each bad line costs one record and says where, what, what was expected and what to do. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{'id': 1} | in:2: not valid JSON, column 2: Unexpected character ('''): was expecting double-quote to start field name; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "{\"title\":\"T | in:2: not valid JSON, column 12: Unexpected end-of-input: was expecting closing quote for a string value; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "[1] | in:2: the line is no JSON object but begins with [; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "{\"title\":\"T\"} | in:2: the object has no \"abstract\"; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "{\"id\":\"T\"} | in:2: the object has neither \"title\" nor \"abstract\"; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "{\"title\":5,\"abstract\":\"\"} | in:2: \"title\" is no string; expected one JSON object with \"title\" and \"abstract\" as strings; correct or delete the line",
                "{\"abstract\":\"\"}} | in:2: not valid JSON, column 16: Unexpected close marker '}': no open Object to close; expected one JSON object with \"title\" and \"abstract\"; correct or delete the line",
                "{\"abstract\":\"\"} {} | in:2: more text follows the JSON object; expected one JSON object with \"title\" and \"abstract\" on each line; correct or delete the line",
                "{\"schema\":2,\"paper\":{}} | in:2: schema is 2, and the newest this version reads is 1; use a newer benchmeta or extract the papers again",
                "{\"schema\":1,\"paper\":{}} | in:2: paper.id is missing; expected a string",
            })
    void reportsABadLineAndReadsOn(String line, String problem) {
        Reading reading = Reading.of(GOOD + line + "\r\n" + GOOD);
        assertThat(reading.problems()).containsExactly(problem);
        assertThat(reading.papers()).hasSize(2);
    }

    @Test
    void readsOnAfterABadFirstLine() {
        Reading reading = Reading.of("# exported on Monday\n" + GOOD);
        assertThat(reading.papers()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
    }

    @Test
    void readsFactsAndPapersOfOneFile() {
        PaperFacts facts =
                new PaperFacts(
                        Paper.of("k", "T", "A"), Names.NONE, List.of(), List.of(), List.of());
        Reading reading = Reading.of(new FactsCodec().write(facts) + "\n" + GOOD);
        assertThat(reading.items().get(0)).isEqualTo(new ListingItem.Known(facts));
        assertThat(reading.papers()).extracting(Paper::id).containsExactly("p1");
    }

    @Test
    void refusesNestingThatWouldFillTheStack() {
        Reading reading =
                Reading.of(GOOD + "{\"abstract\":\"\",\"x\":" + "[".repeat(100_000) + "\n" + GOOD);
        assertThat(reading.papers()).hasSize(2);
        assertThat(reading.problems()).singleElement().asString().contains("nesting depth");
    }

    @Test
    void readsTheProjectsOwnPapers() {
        Reading reading = Reading.of(Reading.testdata("papers/papers.jsonl"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.papers())
                .extracting(Paper::id)
                .containsExactly(
                        "2401.90001",
                        "2402.90002",
                        "2309.90003",
                        "2405.90004",
                        "2406.90005",
                        "2407.90006",
                        "2409.90007",
                        "2411.90008",
                        "2502.90009",
                        "notes-on-measuring-speedups");
        assertThat(reading.dates())
                .containsExactly(
                        "2024-01-15",
                        "2024-02",
                        "2023",
                        "2024-05-20",
                        "2024-06-03",
                        "2024-07-30",
                        "2024-09-12",
                        "2024-11-02",
                        "2025-02-17",
                        "-");
        assertThat(reading.papers().get(1).abstractText()).contains("flash and\nprefetches");
    }
}
