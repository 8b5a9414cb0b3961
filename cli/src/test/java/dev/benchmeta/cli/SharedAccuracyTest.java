package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.FactExtractor;
import dev.benchmeta.report.score.Attribute;
import dev.benchmeta.report.score.Calibration.Bin;
import dev.benchmeta.report.score.Field;
import dev.benchmeta.report.score.GoldFormatException;
import dev.benchmeta.report.score.GoldPaper;
import dev.benchmeta.report.score.GoldReader;
import dev.benchmeta.report.score.Half;
import dev.benchmeta.report.score.Score;
import dev.benchmeta.report.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How accurate extraction is on the annotated papers: it must not fall below what is published. */
@Tag("shared")
class SharedAccuracyTest {
    private static final double SURE = 0.9;

    private static final List<Paper> PAPERS = new ArrayList<>();
    private static final List<GoldPaper> GOLD = new ArrayList<>();
    private static final Map<String, Integer> SIZES = new TreeMap<>();
    private static List<PaperFacts> facts = List.of();
    private static Score score = Scorer.score(List.of(), List.of(), List.of());

    @BeforeAll
    static void extractTheAnnotatedPapers() throws IOException, GoldFormatException {
        Path gold = Path.of(Objects.requireNonNull(System.getProperty("benchmeta.shared")), "gold");
        for (String set : List.of("seed", "systems", "general")) {
            for (String line : Files.readAllLines(gold.resolve(set).resolve("papers.jsonl"))) {
                JsonNode paper = new ObjectMapper().readTree(line);
                PAPERS.add(
                        Paper.of(
                                paper.get("id").asText(),
                                paper.get("title").asText(),
                                paper.path("abstract").asText()));
            }
            Path file = gold.resolve(set).resolve("gold.jsonl");
            List<GoldPaper> annotations =
                    GoldReader.read(Files.readAllLines(file), file.toString());
            SIZES.put(set, annotations.size());
            GOLD.addAll(annotations);
        }
        FactExtractor extractor = FactExtractor.create();
        facts = PAPERS.stream().map(extractor::extract).toList();
        score = Scorer.score(PAPERS, GOLD, facts);
    }

    @Test
    void scoresEveryAnnotatedPaper() {
        assertThat(SIZES).hasSize(3).allSatisfy((set, size) -> assertThat(size).isPositive());
        assertThat(score.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HARDWARE, 0.95",
        "HARDWARE_CLASS, 0.90",
        "MODELS, 0.88",
        "BENCHMARKS, 0.87",
        "CONTRIBUTIONS, 0.88",
        "FIGURE, 0.95",
        "CLAIM, 0.90",
        "LINKED, 0.80",
        "FULL, 0.68",
        "RESULTS, 0.80"
    })
    void readsAFieldAsWellAsPublished(Field field, double least) {
        assertThat(score.tally(field).f1()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "HARDWARE_ROLE, 0.88",
        "HARDWARE_COUNT, 0.95",
        "GAIN_QUALIFIER, 0.95",
        "GAIN_RATIO, 0.95"
    })
    void readsAnAttributeAsWellAsPublished(Attribute attribute, double least) {
        assertThat(Objects.requireNonNull(score.attributes().get(attribute)).share())
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void isRightWhenItIsSure() {
        List<Bin> sure =
                score.calibration().bins().stream().filter(bin -> bin.from() >= SURE).toList();
        int right = sure.stream().mapToInt(Bin::right).sum();
        int count = sure.stream().mapToInt(Bin::count).sum();
        assertThat(count).isGreaterThan(50);
        assertThat((double) right / count).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"FIGURE, 0.05", "CLAIM, 0.05", "HARDWARE, 0.05"})
    void readsEitherHalfAlike(Field field, double most) {
        assertThat(f1(field, Half.EVEN))
                .isBetween(f1(field, Half.ODD) - most, f1(field, Half.ODD) + most);
    }

    private static double f1(Field field, Half half) {
        List<GoldPaper> gold = GOLD.stream().filter(paper -> Half.of(paper.id()) == half).toList();
        return Scorer.score(PAPERS, gold, facts).tally(field).f1();
    }

    @Test
    void readsTheSameTwice() {
        FactExtractor again = FactExtractor.create();
        assertThat(PAPERS.stream().limit(60).map(again::extract).toList())
                .isEqualTo(facts.subList(0, 60));
    }
}
