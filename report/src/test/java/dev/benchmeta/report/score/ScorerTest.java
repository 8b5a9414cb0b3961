package dev.benchmeta.report.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.names.NameForm;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers were worked out by hand from testdata/gold and testdata/facts. */
class ScorerTest {
    private static Score score =
            new Score(0, List.of(), Map.of(), Map.of(), Map.of(), new Calibration(List.of()));

    @BeforeAll
    static void scoreTheInventedPapers() throws IOException, GoldFormatException {
        List<GoldPaper> gold =
                GoldReader.read(Files.readAllLines(Testdata.file("gold/gold.jsonl")), "gold.jsonl");
        List<Paper> papers = new ArrayList<>();
        for (String line : Files.readAllLines(Testdata.file("gold/papers.jsonl"))) {
            JsonNode paper = new ObjectMapper().readTree(line);
            papers.add(
                    Paper.of(
                            paper.get("id").asText(),
                            paper.get("title").asText(),
                            paper.get("abstract").asText()));
        }
        score = Scorer.score(papers, gold, Testdata.facts());
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTIONS, 2, 3, 2",
        "MODELS, 1, 2, 1",
        "BENCHMARKS, 1, 1, 1",
        "HARDWARE, 2, 2, 2",
        "HARDWARE_CLASS, 0, 1, 0",
        "FIGURE, 4, 4, 5",
        "CLAIM, 4, 4, 5",
        "LINKED, 3, 4, 5",
        "FULL, 2, 4, 5",
        "FIGURE_ALL, 5, 6, 6",
        "CLAIM_ALL, 5, 6, 6",
        "LINKED_ALL, 4, 6, 6",
        "FULL_ALL, 3, 6, 6",
        "RESULTS, 1, 1, 1"
    })
    void countsAField(Field field, int hits, int gold, int found) {
        Tally tally = score.fields().get(field);
        assertThat(tally.hits()).isEqualTo(hits);
        assertThat(tally.gold()).isEqualTo(gold);
        assertThat(tally.found()).isEqualTo(found);
    }

    @Test
    void computesShares() {
        Tally linked = score.fields().get(Field.LINKED);
        assertThat(linked.precision()).isEqualTo(0.6);
        assertThat(linked.recall()).isEqualTo(0.75);
        assertThat(linked.f1()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(score.fields().get(Field.HARDWARE_CLASS).f1()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "BENCHMARK_KIND, 0, 1",
        "HARDWARE_ROLE, 2, 2",
        "HARDWARE_COUNT, 1, 2",
        "GAIN_METRIC, 3, 4",
        "GAIN_QUALIFIER, 4, 4",
        "GAIN_BASELINE, 3, 4",
        "GAIN_RATIO, 4, 4",
        "RESULT_BENCHMARK, 1, 1"
    })
    void judgesAnAttribute(Attribute attribute, int right, int judged) {
        assertThat(score.attributes().get(attribute)).isEqualTo(new Score.Accuracy(right, judged));
    }

    @Test
    void namesTheMissingPaper() {
        assertThat(score.missing()).containsExactly("inv-99");
    }

    @Test
    void showsTheSentenceAndTheRuleOfAWrongFigure() {
        Tally.Entry wrong = score.fields().get(Field.CLAIM).wrong().get(0);
        assertThat(wrong.text()).isEqualTo("Memory use grows by 12\\% || memory base=none hw=none");
        assertThat(wrong.origin())
                .contains(new Origin("Memory use grows by 12\\%.", "gain/grows", 0.7));
    }

    @Test
    void writesJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ScoreJson.of(score));
        assertThat(json.at("/fields/figure/f1").asDouble()).isEqualTo(0.8889);
        assertThat(json.at("/attributes/gain metric").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/missing/0").asText()).isEqualTo("inv-99");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"id\":; gold.jsonl:2: not valid JSON",
                "{}; gold.jsonl:2: id is missing, expected a text",
                "{\"id\":\"a\",\"gains\":3}; gold.jsonl:2: gains is 3, expected a list",
                "{\"id\":\"a\",\"hardware\":[{\"name\":\"b\",\"level\":\"chip\"}]}; gold.jsonl:2: level is \"chip\", expected device, family, class"
            })
    void saysWhatIsWrongWithAnAnnotation(String line, String message) {
        assertThatThrownBy(() -> GoldReader.read(List.of("", line), "gold.jsonl"))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "NVIDIA A100 40GB GPUs, true, a10040gb",
        "8xA100, true, a100",
        "'12,288 GPUs', true, gpu",
        "910B NPU, true, 910b",
        "RTX 4090, true, rtx4090",
        "GPUs, true, gpu",
        "Intel CPU, true, cpu",
        "The Stack dataset, false, stack",
        "GPT-4o, false, gpt4o",
        "\u03b2-VAE, false, vae",
        "DARTS+, false, darts",
        "8*A100, true, 8a100",
        "\\mathcal{X}Net, false, mathcalxnet"
    })
    void bringsNamesToOneForm(String name, boolean hardware, String form) {
        assertThat(NameForm.ascii(name, hardware)).isEqualTo(form);
    }
}
