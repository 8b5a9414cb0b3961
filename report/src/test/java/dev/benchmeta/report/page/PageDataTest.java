package dev.benchmeta.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.Testdata;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the page is what was read, in a form no HTML parser stumbles over. */
class PageDataTest {
    private static final PageSettings SETTINGS = new PageSettings("A title", "1.2.3", false);

    private static String written(List<PaperFacts> papers) {
        StringWriter out = new StringWriter();
        try {
            new PageData(papers, PaperKeys.of(papers), SETTINGS).write(out);
        } catch (IOException e) {
            throw new AssertionError("a StringWriter failed", e);
        }
        return out.toString();
    }

    private static JsonNode read(List<PaperFacts> papers) throws IOException {
        return new ObjectMapper().readTree(written(papers));
    }

    private static Mention mention(Section section, int start, String text) {
        return new Mention(new Span(section, start, start + text.length()), text);
    }

    /** "FooServe: Fast" with one of everything. */
    private static PaperFacts fooServe() {
        String text =
                "FooServe is 1.5 to 3.0 times faster than BarServe on 8 A100 GPUs, at 70% MFU.";
        Paper paper =
                new Paper(
                        "p-1",
                        "FooServe: Fast",
                        text,
                        new Publication(
                                Optional.of(PublishedDate.parse("2025-03", true)),
                                OptionalInt.of(4),
                                Optional.of("Foo Lab"),
                                OptionalInt.empty(),
                                List.of("https://example.org/foo")),
                        new Source("/home/someone/papers/list.txt", 12));
        Device a100 =
                new Device(
                        "NVIDIA A100",
                        Level.DEVICE,
                        HardwareClass.GPU,
                        Optional.of("NVIDIA"),
                        Optional.of("NVIDIA Ampere"));
        Names names =
                new Names(
                        List.of(
                                new Contribution(
                                        "FooServe",
                                        List.of(mention(Section.TITLE, 0, "FooServe")))),
                        List.of(),
                        List.of(),
                        List.of(
                                new Hardware(
                                        a100,
                                        Role.TARGET,
                                        OptionalInt.of(8),
                                        OptionalInt.empty(),
                                        List.of(
                                                mention(
                                                        Section.ABSTRACT,
                                                        text.indexOf("A100"),
                                                        "A100")))));
        Mention words = mention(Section.ABSTRACT, 12, "1.5 to 3.0 times");
        Gain gain =
                new Gain(
                        new Amount(1.5, 3, "x", Qualifier.UP_TO),
                        Metric.SPEED,
                        true,
                        OptionalDouble.of(3),
                        new Links(
                                Optional.of("FooServe"),
                                Optional.of("BarServe"),
                                Optional.of("8 A100 GPUs"),
                                Optional.empty()),
                        new Evidence(words.span(), words.text(), "than", 0.75));
        Mention share = mention(Section.ABSTRACT, text.indexOf("70%"), "70% MFU");
        Result result =
                new Result(
                        70,
                        "%",
                        Metric.UTILIZATION,
                        Optional.of("FooServe"),
                        Optional.empty(),
                        Optional.empty(),
                        new Evidence(share.span(), share.text(), "unit", 0.5));
        Note note =
                new Note(
                        "a count",
                        new Span(Section.ABSTRACT, text.indexOf("8 "), 1 + text.indexOf("8 ")));
        return new PaperFacts(paper, names, List.of(gain), List.of(result), List.of(note));
    }

    @Test
    void givesEveryFactItsPlace() throws IOException {
        JsonNode data = read(List.of(fooServe()));
        JsonNode paper = data.get("papers").get(0);
        assertThat(paper.get(0).asText()).isEqualTo("p-1");
        assertThat(paper.get(3).asText()).isEqualTo("2025-03");
        assertThat(text(data, paper.get(5))).isEqualTo("Foo Lab");
        assertThat(paper.get(7).get(0).asText()).isEqualTo("https://example.org/foo");
        JsonNode gain = paper.get(13).get(0);
        assertThat(paper.get(2).asText().substring(gain.get(1).asInt(), gain.get(2).asInt()))
                .isEqualTo("1.5 to 3.0 times");
        assertThat(text(data, gain.get(3))).isEqualTo("than");
        assertThat(gain.get(4).asDouble()).isEqualTo(0.75);
        assertThat(data.get("qualifiers").get(gain.get(8).asInt()).asText()).isEqualTo("up-to");
        assertThat(data.get("metrics").get(gain.get(9).asInt()).get(0).asText()).isEqualTo("speed");
        assertThat(gain.get(11).asDouble()).isEqualTo(3);
        assertThat(gain.get(12).asDouble()).isEqualTo(1.5);
        assertThat(text(data, gain.get(14))).isEqualTo("BarServe");
        assertThat(text(data, gain.get(16))).as("no workload").isEmpty();
        assertThat(gain.get(19)).as("it ran on the first hardware").hasSize(1);
        JsonNode device = data.get("devices").get(paper.get(12).get(0).get(0).asInt());
        assertThat(text(data, device.get(0))).isEqualTo("NVIDIA A100");
        assertThat(text(data, device.get(4))).isEqualTo("NVIDIA Ampere");
        assertThat(text(data, data.get("nodes").get(gain.get(23).asInt()).get(1)))
                .isEqualTo("BarServe");
        JsonNode result = paper.get(14).get(0);
        assertThat(result.get(5).asInt()).isEqualTo(70);
        assertThat(text(data, result.get(11))).as("whose result").isEqualTo("FooServe");
        assertThat(text(data, result.get(12))).as("no benchmark").isEmpty();
        assertThat(result.get(13)).as("no hardware").isEmpty();
        assertThat(text(data, paper.get(15).get(0).get(3))).isEqualTo("a count");
    }

    private static String text(JsonNode data, JsonNode number) {
        return data.get("strings").get(number.asInt()).asText();
    }

    @Test
    void keepsFoldersToItself() {
        assertThat(written(List.of(fooServe())))
                .contains("\"list.txt:12\"")
                .doesNotContain("someone");
    }

    @Test
    void readsBackAllTestPapers() throws IOException {
        List<PaperFacts> facts = Testdata.facts();
        JsonNode papers = read(facts).get("papers");
        assertThat(papers).hasSize(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            assertThat(papers.get(i).get(1).asText()).isEqualTo(facts.get(i).paper().title());
            assertThat(papers.get(i).get(2).asText())
                    .isEqualTo(facts.get(i).paper().abstractText());
            assertThat(papers.get(i).get(13)).hasSize(facts.get(i).gains().size());
        }
    }

    @Test
    void tellsHowFormulasArePrinted() throws IOException {
        JsonNode typeset = read(Testdata.facts()).get("typeset");
        assertThat(typeset.get("31\\% lower latency").asText()).isEqualTo("31% lower latency");
        assertThat(typeset.has("twice as fast")).isFalse();
    }

    @Test
    void tellsHowFormulasInNamesArePrinted() throws IOException {
        PaperFacts paper = emptyPaper("$\\mu$Serve: Fast");
        String text = paper.paper().abstractText();
        Evidence evidence =
                new Evidence(new Span(Section.ABSTRACT, 0, text.length()), text, "r", 1);
        Gain gain =
                new Gain(
                        new Amount(2, 2, "x", Qualifier.EXACT),
                        Metric.SPEED,
                        true,
                        OptionalDouble.of(2),
                        new Links(
                                Optional.of("$\\mu$Serve"),
                                Optional.of("$\\pi$Serve"),
                                Optional.empty(),
                                Optional.empty()),
                        evidence);
        JsonNode data =
                read(
                        List.of(
                                new PaperFacts(
                                        paper.paper(),
                                        Names.NONE,
                                        List.of(gain),
                                        List.of(),
                                        List.of())));
        assertThat(data.get("typeset").get("$\\mu$Serve: Fast").asText()).isEqualTo("µServe: Fast");
        for (JsonNode node : data.get("nodes")) {
            assertThat(data.get("typeset").has(text(data, node.get(1)))).isTrue();
        }
    }

    /** Of accuracies and errors, areas and rates alike nothing is the best. */
    @Test
    void tellsWhichMetricsHaveADirection() throws IOException {
        List<String> without = new ArrayList<>();
        for (JsonNode metric : read(List.of()).get("metrics")) {
            if (!metric.get(2).asBoolean()) {
                without.add(metric.get(0).asText());
            }
        }
        assertThat(without).containsExactly("density", "quality", "other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script> -->",
                "a & b &lt; c",
                "line\u2028and\u2029paragraph",
                "half \uD83D of \uD83D\uDE00",
                "\u0000\u001F\u007F \" \\ / ' `",
                "\u202Eback\u202C \u05DE\u05D4"
            })
    void holdsNothingThatEndsAScript(String text) throws IOException {
        String json = written(List.of(emptyPaper(text)));
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\uD83D", "\u0000");
        JsonNode paper = new ObjectMapper().readTree(json).get("papers").get(0);
        assertThat(paper.get(1).asText()).isEqualTo(text);
        assertThat(paper.get(2).asText()).isEqualTo(text + text);
    }

    private static PaperFacts emptyPaper(String text) {
        return new PaperFacts(
                Paper.of("id", text, text + text), Names.NONE, List.of(), List.of(), List.of());
    }

    @Test
    void holdsALongText() throws IOException {
        String text = "x".repeat(100_000);
        assertThat(read(List.of(emptyPaper(text))).get("papers").get(0).get(1).asText())
                .isEqualTo(text);
    }

    @Test
    void writesWithoutPapers() throws IOException {
        assertThat(read(List.of()).get("papers")).isEmpty();
    }
}
