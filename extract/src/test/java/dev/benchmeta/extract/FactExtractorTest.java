package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the extractor answers, and with what stands in it. */
class FactExtractorTest {
    private static final String[] PIECES = {
        "FooServe ",
        "we ",
        "is ",
        "2x ",
        "3.1times ",
        "$4\\times$ ",
        "up to ",
        "over ",
        "faster ",
        "lower ",
        "than ",
        "latency ",
        "throughput ",
        "accuracy ",
        "and ",
        ", ",
        ". ",
        "; ",
        "(",
        ") ",
        "by ",
        "of ",
        "reduces ",
        "improves ",
        "speedup ",
        "40% ",
        "0.3\\% ",
        "12 ms ",
        "81.2 ",
        "5 GB ",
        "half ",
        "respectively ",
        "on average ",
        "A100 ",
        "8xH100 ",
        "GPT-4 ",
        "MMLU ",
        "the ",
        "outperforms ",
        "retains ",
        "only ",
        "+5% ",
        "from ",
        "to ",
        "1.5 to 2x ",
        "10^3 ",
        "\n",
        "\u00a0",
        "\u200b",
        "\ud83d\ude80",
        "\ud83d",
        "\u0301",
        "{",
        "}",
        "\\",
        "~",
        "&gt;",
        "**",
        "99999999999999999999999999x ",
        "0x ",
        "0% ",
        "100% ",
        "compared to ",
        "an order of magnitude ",
        "-3% ",
        "→",
        "\u0000",
        "…",
        "10 "
    };

    private static final FactExtractor EXTRACTOR = OneExtractor.get();

    @Test
    void nothingIsFine() {
        PaperFacts facts = EXTRACTOR.extract(Paper.of("p", "", ""));
        assertThat(facts.gains()).isEmpty();
        assertThat(facts.results()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFactStandsInTheText(Paper paper) {
        PaperFacts facts = EXTRACTOR.extract(paper);
        assertThat(evidence(facts))
                .allSatisfy(
                        evidence -> {
                            assertThat(evidence.span().in(paper)).isEqualTo(evidence.text());
                            assertThat(evidence.confidence()).isBetween(0.0, 1.0);
                        });
        assertThat(facts.notes())
                .allSatisfy(note -> assertThat(note.span().in(paper)).isNotBlank());
        assertThat(links(facts))
                .allSatisfy(
                        words ->
                                assertThat(paper.title() + '\n' + paper.abstractText())
                                        .contains(words));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theSamePaperGivesTheSameFacts(Paper paper) {
        assertThat(EXTRACTOR.extract(paper))
                .isEqualTo(EXTRACTOR.extract(paper))
                .isEqualTo(EXTRACTOR.explain(paper).facts());
    }

    @Test
    void threadsShareOneExtractor() throws ExecutionException, InterruptedException {
        List<Paper> papers = papers().toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<PaperFacts>> found = new ArrayList<>();
        papers.forEach(paper -> found.add(threads.submit(() -> EXTRACTOR.extract(paper))));
        threads.shutdown();
        for (int i = 0; i < papers.size(); i++) {
            assertThat(found.get(i).get()).isEqualTo(EXTRACTOR.extract(papers.get(i)));
        }
    }

    private static List<Evidence> evidence(PaperFacts facts) {
        return Stream.concat(
                        facts.gains().stream().map(gain -> gain.evidence()),
                        facts.results().stream().map(result -> result.evidence()))
                .toList();
    }

    private static List<String> links(PaperFacts facts) {
        return facts.gains().stream()
                .map(gain -> gain.links())
                .flatMap(
                        l ->
                                Stream.of(l.subject(), l.baseline(), l.hardware(), l.workload())
                                        .flatMap(o -> o.stream()))
                .toList();
    }

    static Stream<Paper> papers() {
        Random random = new Random(20241104);
        return IntStream.range(0, 100)
                .mapToObj(i -> Paper.of("p" + i, text(random, 12), text(random, 80)));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most);
        for (int i = 0; i < length; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们的系统在 NVIDIA A100 上比现有方法快 2.1×，吞吐量提高百分之三十，并且不需要修改模型。",
                "Wir zeigen, dass das System auf einer NVIDIA A100 mit 2.1x der Leistung von vLLM läuft und"
                        + " die Kosten um 30% sinken; es wird nicht verändert."
            })
    void marksAnAbstractInAnotherLanguageAndClaimsNoFigure(String text) {
        PaperFacts facts = FactExtractor.create().extract(Paper.of("p", "", text));
        assertThat(facts.gains()).isEmpty();
        assertThat(facts.results()).isEmpty();
        assertThat(facts.notes()).extracting(Note::reason).contains("not in English");
        assertThat(facts.names().hardware())
                .extracting(h -> h.name())
                .containsExactly("NVIDIA A100");
    }
}
