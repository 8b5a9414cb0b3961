package dev.benchmeta.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page the readers were written for, and its texts as they were annotated by hand. The numbers
 * were counted in the file with grep; the single papers were read there.
 */
@Tag("shared")
class SharedListingTest {
    private static final Path SHARED =
            Path.of(
                    Objects.requireNonNull(
                            System.getProperty("benchmeta.shared"), "benchmeta.shared is not set"));

    private final Reading reading = Reading.of(SHARED.resolve("listings/hf-papers.txt"));

    private Paper paper(String name) {
        return reading.papers().stream()
                .filter(paper -> paper.title().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private long count(Predicate<Publication> counted) {
        return reading.papers().stream().map(Paper::publication).filter(counted).count();
    }

    @Test
    void readsEveryTitleAndAbstract() throws IOException {
        List<JsonNode> gold = new ArrayList<>();
        for (String line : Files.readAllLines(SHARED.resolve("gold/seed/papers.jsonl"))) {
            gold.add(new ObjectMapper().readTree(line));
        }
        assertThat(reading.problems()).isEmpty();
        assertThat(gold).hasSize(88);
        assertThat(reading.papers())
                .extracting(paper -> paper.title() + "\n" + paper.abstractText())
                .containsExactlyElementsOf(
                        gold.stream()
                                .map(
                                        p ->
                                                p.path("title").textValue()
                                                        + "\n"
                                                        + p.path("abstract").textValue())
                                .toList());
        assertThat(reading.papers()).extracting(Paper::id).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryLineBelowThePapers() {
        assertThat(count(p -> p.authors().isPresent())).isEqualTo(82);
        assertThat(
                        reading.papers().stream()
                                .mapToInt(p -> p.publication().authors().orElse(0))
                                .sum())
                .isEqualTo(732);
        assertThat(count(p -> p.organization().isPresent())).isEqualTo(1);
        assertThat(count(p -> p.comments().isPresent())).isEqualTo(35);
        assertThat(
                        reading.papers().stream()
                                .mapToInt(p -> p.publication().comments().orElse(0))
                                .sum())
                .isEqualTo(101);
        assertThat(count(p -> year(p) == 2023)).isEqualTo(16);
        assertThat(count(p -> year(p) == 2024)).isEqualTo(45);
        assertThat(count(p -> year(p) == 2025)).isEqualTo(22);
        assertThat(count(p -> p.published().filter(d -> d.yearInferred()).isPresent()))
                .isEqualTo(22);
        assertThat(reading.papers().stream().mapToInt(p -> p.publication().links().size()).sum())
                .isEqualTo(35);
    }

    private static int year(Publication publication) {
        return publication.published().map(date -> date.first().getYear()).orElse(0);
    }

    @Test
    void readsWhatStandsThere() {
        assertPublication("NVLM:", "2024-09-17", 10, 2, "https://nvlm-project.github.io/");
        assertPublication("FlightLLM:", "2024-01-08", 17, -1);
        assertPublication("LLM-enabled", "2025-03-28", 5, -1);
        assertPublication("Open-Qwen2VL:", "2025-04-01", 5, 7);
        assertPublication("Quartet:", "-", -1, -1, "https://github.com/IST-DASLab/Quartet");
        assertPublication("KGym:", "2024-07-02", 7, -1);
        assertPublication("dInfer:", "-", -1, -1, "https://github.com/inclusionAI/dInfer");
        assertPublication("A Survey of LLM times DATA", "2025-05-23", 17, -1);
        assertPublication(
                "Are Vision LLMs Road-Ready?",
                "2025-04-20",
                5,
                -1,
                "https://github.com/tong-zeng/DVBench.git");
        assertPublication(
                "Control LLM:",
                "2025-01-19",
                7,
                2,
                "https://github.com/linkedin/ControlLLM",
                "https://huggingface.co/ControlLLM");
        assertPublication("FlashDecoding++:", "2023-11-02", 9, 3);
        assertPublication("Pretraining Large Language Models with NVFP4", "2025-09-29", -1, 2);
        assertThat(paper("Pretraining Large").publication().organization())
                .isEqualTo(Optional.of("NVIDIA"));
        assertThat(paper("NVLM:").source().line()).isEqualTo(13);
        assertThat(paper("FlashDecoding++").source().line()).isEqualTo(689);
    }

    private void assertPublication(
            String name, String date, int authors, int comments, String... links) {
        Publication publication = paper(name).publication();
        assertThat(publication.published().map(d -> d.iso()).orElse("-")).as(name).isEqualTo(date);
        assertThat(publication.authors()).as(name).isEqualTo(optional(authors));
        assertThat(publication.comments()).as(name).isEqualTo(optional(comments));
        assertThat(publication.links()).as(name).containsExactly(links);
    }

    private static OptionalInt optional(int count) {
        return count < 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    @Test
    void readsTheCorpusWithoutAProblem() {
        Reading corpus = Reading.of(SHARED.resolve("corpus/efficiency.jsonl.gz"));
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.papers()).hasSize(4944);
    }
}
