package dev.benchmeta.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.HardwareList;
import dev.benchmeta.report.overview.HardwareMatrix;
import dev.benchmeta.report.overview.HardwareTree;
import dev.benchmeta.report.overview.HardwareUse;
import dev.benchmeta.report.overview.Statistics;
import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.store.ExportFormat;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.PartedExport;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store answers is what its facts answer, whatever they are and whatever is asked. */
class StoreSearchTest {
    private static final int STORES = 3;
    private static final int QUESTIONS = 8;
    private static final int PAPERS = 60;

    private interface Check {
        void run(StoreSearch search, List<PaperFacts> papers, RandomFilter random);
    }

    private static void check(Check check) {
        for (int seed = 0; seed < STORES; seed++) {
            Random random = new Random(seed);
            List<PaperFacts> papers = WordyFacts.papers(random, PAPERS);
            try (FactStore store = FactStore.memory("test")) {
                fill(store, papers);
                for (int i = 0; i < QUESTIONS; i++) {
                    check.run(new StoreSearch(store), papers, new RandomFilter(random));
                }
            }
        }
    }

    private static void fill(FactStore store, List<PaperFacts> papers) {
        StoreWriter writer = store.writer(new StoreRun("test", "1", Clock.systemUTC(), 25));
        papers.forEach(writer::addKnown);
        writer.finish(0);
    }

    private static void checkFilters(BiConsumer<ClaimFilter, Answers> check) {
        check(
                (search, papers, random) ->
                        check.accept(random.filter(), new Answers(search, papers)));
    }

    private record Answers(StoreSearch search, List<PaperFacts> papers) {}

    @Test
    void comparisonIsTheSame() {
        int[] shown = {0};
        check(
                (search, papers, random) -> {
                    ClaimFilter filter = random.filter();
                    Arrangement arrangement = random.arrangement();
                    Comparison expected = Comparison.of(papers.iterator(), filter, arrangement);
                    shown[0] += expected.counts().shown();
                    assertThat(search.comparison(filter, arrangement))
                            .as("%s %s", filter, arrangement)
                            .isEqualTo(expected);
                });
        assertThat(shown[0]).as("claims shown").isGreaterThan(200);
    }

    @Test
    void hardwareIsTheSameInEveryShape() {
        checkFilters(
                (filter, answers) -> {
                    HardwareUse expected = HardwareUse.of(answers.papers.iterator(), filter);
                    HardwareUse found = answers.search.hardware(filter, Optional.empty());
                    assertThat(HardwareTree.of(found))
                            .as("%s", filter)
                            .isEqualTo(HardwareTree.of(expected));
                    assertThat(HardwareList.of(found)).isEqualTo(HardwareList.of(expected));
                    for (Across across : Across.values()) {
                        assertThat(
                                        HardwareMatrix.of(
                                                answers.search.hardware(
                                                        filter, Optional.of(across)),
                                                across))
                                .as("%s across %s", filter, across)
                                .isEqualTo(HardwareMatrix.of(expected, across));
                    }
                });
    }

    @Test
    void statisticsAreTheSame() {
        checkFilters(
                (filter, answers) ->
                        assertThat(answers.search.statistics(filter))
                                .as("%s", filter)
                                .isEqualTo(Statistics.of(answers.papers.iterator(), filter)));
    }

    @Test
    void hitsAreTheSame() {
        check(
                (search, papers, random) -> {
                    ClaimFilter filter = random.filterOfHardware();
                    for (OptionalInt top : List.of(OptionalInt.empty(), OptionalInt.of(3))) {
                        assertThat(search.hits(filter, top))
                                .as("%s, %s", filter, top)
                                .isEqualTo(HardwareSearch.of(papers.iterator(), filter, top));
                    }
                });
    }

    @Test
    void whatIsKnownBetweenTwoThingsIsTheSame() {
        check(
                (search, papers, random) -> {
                    ClaimFilter filter = random.filter();
                    NameQuery from = random.query();
                    NameQuery to = random.query();
                    assertThat(search.pair(filter, from, to))
                            .as("%s over %s, %s", from, to, filter)
                            .isEqualTo(PairAnswer.of(papers.iterator(), filter, from, to));
                });
    }

    @Test
    void partedExportsAnswerTheSame(@TempDir Path folder) throws IOException {
        Random random = new Random(78);
        List<PaperFacts> papers = withLines(WordyFacts.papers(random, PAPERS));
        try (FactStore store = FactStore.memory("test")) {
            fill(store, papers);
            PartedExport.write(store, folder.resolve("export"));
        }
        RandomFilter questions = new RandomFilter(random);
        try (FactStore store = FactStore.find(folder.resolve("export")).orElseThrow()) {
            assertThat(store.searchable()).isTrue();
            StoreSearch search = new StoreSearch(store);
            for (int i = 0; i < 5; i++) {
                ClaimFilter filter = questions.filter();
                Arrangement arrangement = questions.arrangement();
                assertThat(search.comparison(filter, arrangement))
                        .isEqualTo(Comparison.of(papers.iterator(), filter, arrangement));
                NameQuery from = questions.query();
                NameQuery to = questions.query();
                assertThat(search.pair(ClaimFilter.ALL, from, to))
                        .isEqualTo(PairAnswer.of(papers.iterator(), ClaimFilter.ALL, from, to));
            }
        }
    }

    private static List<PaperFacts> withLines(List<PaperFacts> papers) {
        List<PaperFacts> all = new ArrayList<>();
        for (PaperFacts facts : papers) {
            Paper paper = facts.paper();
            all.add(
                    new PaperFacts(
                            new Paper(
                                    paper.id(),
                                    paper.title(),
                                    paper.abstractText(),
                                    paper.publication(),
                                    new Source("papers.jsonl", all.size() + 1)),
                            facts.names(),
                            facts.gains(),
                            facts.results(),
                            facts.notes()));
        }
        return all;
    }

    @Test
    void exportsAsParquetAnswerTheSame(@TempDir Path folder) {
        Random random = new Random(77);
        List<PaperFacts> papers = WordyFacts.papers(random, PAPERS);
        try (FactStore store = FactStore.memory("test")) {
            fill(store, papers);
            store.export(ExportFormat.PARQUET, folder.resolve("export"));
        }
        RandomFilter questions = new RandomFilter(random);
        for (int i = 0; i < 5; i++) {
            ClaimFilter filter = questions.filter();
            Arrangement arrangement = questions.arrangement();
            try (FactStore store = FactStore.find(folder.resolve("export")).orElseThrow()) {
                assertThat(store.searchable()).isTrue();
                assertThat(new StoreSearch(store).comparison(filter, arrangement))
                        .isEqualTo(Comparison.of(papers.iterator(), filter, arrangement));
            }
        }
    }
}
