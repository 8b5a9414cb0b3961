package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.report.Testdata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactStoreTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("facts.duckdb");
    }

    private static StoreRun run(String version) {
        return new StoreRun("test", version, CLOCK, 3);
    }

    private RunCounts add(String version, List<PaperFacts> facts) {
        return write(version, writer -> facts.forEach(writer::addExtracted));
    }

    private RunCounts write(String version, Consumer<StoreWriter> work) {
        try (FactStore store = FactStore.write(file)) {
            StoreWriter writer = store.writer(run(version));
            work.accept(writer);
            return writer.finish(0);
        }
    }

    private List<PaperFacts> stored() {
        try (FactStore store = FactStore.open(file);
                FactCursor facts = store.facts()) {
            return read(facts);
        }
    }

    private static List<PaperFacts> read(FactCursor facts) {
        return Stream.generate(() -> facts)
                .takeWhile(FactCursor::hasNext)
                .map(FactCursor::next)
                .toList();
    }

    private static PaperFacts paper(String id, String title, String text) {
        return new PaperFacts(
                Paper.of(id, title, text), Names.NONE, List.of(), List.of(), List.of());
    }

    private List<List<String>> rows(String sql) {
        try (FactStore store = FactStore.open(file)) {
            return Rows.of(store.database(), sql);
        }
    }

    @Test
    void givesBackAnyFacts() {
        List<PaperFacts> facts =
                LongStream.range(0, 1500).mapToObj(OddFacts::withItsOwnTitle).toList();
        try (FactStore store = FactStore.write(file)) {
            StoreWriter writer = store.writer(new StoreRun("", "1", CLOCK, 100));
            facts.forEach(writer::addKnown);
            assertThat(writer.finish(0)).isEqualTo(new RunCounts(1500, 0, 0, 0));
        }
        List<PaperFacts> stored = stored();
        for (int i = 0; i < facts.size(); i++) {
            assertThat(stored.get(i)).as("seed %d", i).isEqualTo(facts.get(i));
        }
        assertThat(stored).hasSameSizeAs(facts);
    }

    @Test
    void leavesUnchangedPapersAlone() {
        List<PaperFacts> facts = Testdata.facts();
        assertThat(add("1", facts)).isEqualTo(new RunCounts(8, 0, 0, 0));
        assertThat(add("1", facts)).isEqualTo(new RunCounts(0, 0, 8, 0));
        assertThat(stored()).isEqualTo(facts);
        assertThat(rows("SELECT run, count(*) FROM papers GROUP BY run"))
                .containsExactly(List.of("1", "8"));
        assertThat(
                        rows(
                                "SELECT run, added, unchanged, started, finished, version, input FROM runs"))
                .containsExactly(
                        List.of(
                                "1",
                                "8",
                                "0",
                                "2026-11-23 08:00:00.0",
                                "2026-11-23 08:00:00.0",
                                "1",
                                "test"),
                        List.of(
                                "2",
                                "0",
                                "8",
                                "2026-11-23 08:00:00.0",
                                "2026-11-23 08:00:00.0",
                                "1",
                                "test"));
    }

    @Test
    void replacesAPaperWhereItStands() {
        add(
                "1",
                List.of(
                        paper("a", "Number One of Three", "x"),
                        paper("b", "Number Two of Three", "y"),
                        paper("c", "Number Three of Three", "z")));
        PaperFacts changed = paper("b2", "Number-TWO of three!", "other");
        assertThat(add("1", List.of(changed))).isEqualTo(new RunCounts(0, 1, 0, 0));
        assertThat(stored())
                .containsExactly(
                        paper("a", "Number One of Three", "x"),
                        changed,
                        paper("c", "Number Three of Three", "z"));
    }

    @Test
    void keepsAllRowsOfReplacedPapersInStep() {
        List<PaperFacts> first =
                LongStream.range(0, 60).mapToObj(OddFacts::withItsOwnTitle).toList();
        List<PaperFacts> second =
                LongStream.range(0, 60)
                        .mapToObj(seed -> OddFacts.withTitleOf(seed, seed + 7000))
                        .toList();
        try (FactStore store = FactStore.write(file)) {
            StoreWriter writer = store.writer(new StoreRun("", "1", CLOCK, 25));
            first.forEach(writer::addKnown);
            second.forEach(writer::addKnown);
            assertThat(writer.finish(0)).isEqualTo(new RunCounts(60, 60, 0, 0));
        }
        assertThat(stored()).isEqualTo(second);
    }

    @Test
    void knowsAPaperByItsArxivIdElseByItsTitle() {
        add(
                "1",
                List.of(
                        paper("2401.01234v1", "The First of the Titles", "x"),
                        paper("slug", "Another: of the Titles", "y")));
        RunCounts again =
                add(
                        "1",
                        List.of(
                                paper(
                                        "http://arxiv.org/abs/2401.01234v2",
                                        "The Second of the Titles",
                                        "x2"),
                                paper("2402.00001", "another of the titles", "y2"),
                                paper("second-title", "The second of the titles", "x3"),
                                paper("2403.00001", "The Second of the Titles", "another paper")));
        assertThat(again).isEqualTo(new RunCounts(1, 3, 0, 0));
        assertThat(rows("SELECT arxiv_id, abstract FROM papers ORDER BY paper"))
                .containsExactly(
                        List.of("2401.01234", "x3"),
                        List.of("2402.00001", "y2"),
                        List.of("2403.00001", "another paper"));
    }

    /**
     * The one has the stored paper's id, the other its title; among themselves they share nothing.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsBothPapersThatAreLikeOneThatIsThere(boolean extracted) {
        add("1", List.of(paper("2401.00001v1", "The First Title of This Paper", "x")));
        PaperFacts renamed = paper("2401.00001v2", "A Renamed and Better Title", "y");
        PaperFacts titled = paper("slug", "The First Title of This Paper", "z");
        RunCounts counts =
                write(
                        "1",
                        writer -> {
                            writer.addExtracted(renamed);
                            if (extracted) {
                                writer.addExtracted(titled);
                            } else {
                                writer.addKnown(titled);
                            }
                        });
        assertThat(counts).isEqualTo(new RunCounts(1, 1, 0, 0));
        assertThat(stored()).containsExactly(renamed, titled);
        assertThat(rows("SELECT paper, arxiv_id FROM papers ORDER BY paper"))
                .containsExactly(List.of("1", "2401.00001"), Arrays.asList("2", null));
    }

    @Test
    void replacesAPaperByOneOfItsTitleAndThenByOneOfItsId() {
        add("1", List.of(paper("2401.00001v1", "The First Title of This Paper", "x")));
        PaperFacts renamed = paper("2401.00001v2", "A Renamed and Better Title", "y");
        PaperFacts titled = paper("slug", "The First Title of This Paper", "z");
        assertThat(add("1", List.of(titled, renamed))).isEqualTo(new RunCounts(0, 2, 0, 0));
        assertThat(stored()).containsExactly(renamed);
    }

    @Test
    void doesNotTakeWhereAPaperWasReadForAChange() {
        Paper here = new Paper("a", "T", "x", Publication.UNKNOWN, new Source("one.txt", 4));
        Paper there = new Paper("a", "T", "x", Publication.UNKNOWN, new Source("two.txt", 9));
        add("1", List.of(new PaperFacts(here, Names.NONE, List.of(), List.of(), List.of())));
        assertThat(
                        add(
                                "1",
                                List.of(
                                        new PaperFacts(
                                                there,
                                                Names.NONE,
                                                List.of(),
                                                List.of(),
                                                List.of()))))
                .isEqualTo(new RunCounts(0, 0, 1, 0));
    }

    @Test
    void holdsWhatThisVersionExtracted() {
        Paper paper = Paper.of("a", "T", "x");
        write("1", writer -> writer.addKnown(paper("a", "T", "x")));
        write("1", writer -> assertThat(writer.holds(paper)).isFalse());
        add("1", List.of(paper("a", "T", "x")));
        write(
                "1",
                writer -> {
                    assertThat(writer.holds(paper)).isTrue();
                    assertThat(writer.holds(Paper.of("a", "T", "x."))).isFalse();
                });
        write("2", writer -> assertThat(writer.holds(paper)).isFalse());
    }

    @Test
    void dropsABatchThatIsNotWhole() {
        try (FactStore store = FactStore.write(file)) {
            StoreWriter writer = store.writer(run("1"));
            for (int i = 0; i < 5; i++) {
                writer.addExtracted(paper("p" + i, "T" + i, "x"));
            }
        }
        assertThat(stored()).hasSize(3);
        assertThat(rows("SELECT added, finished FROM runs"))
                .containsExactly(Arrays.asList("3", null));
    }

    @Test
    void answersWhatPeopleAsk() {
        add("1", Testdata.facts());
        assertThat(
                        rows(
                                "SELECT id, text, ratio, hardware_name FROM speedups WHERE hardware_name IN"
                                        + " (SELECT name FROM taxonomy_closure WHERE ancestor = 'GPU')"
                                        + " AND qualifier <> 'up-to' ORDER BY ratio DESC LIMIT 1"))
                .hasSize(1);
        assertThat(rows("SELECT count(*) FROM speedups"))
                .isEqualTo(rows("SELECT count(*) FROM gains WHERE kind = 'efficiency'"));
        assertThat(rows("SELECT count(*) FROM hardware_use"))
                .isEqualTo(rows("SELECT count(*) FROM hardware"));
        assertThat(rows("SELECT count(*) FROM measurements"))
                .isEqualTo(rows("SELECT count(*) FROM results"));
    }

    @Test
    void refusesAStoreOfANewerVersion() {
        add("1", List.of());
        try (Database database = Database.file(file, Database.Mode.WRITE)) {
            database.run("UPDATE meta SET schema_version = 5");
        }
        assertThatThrownBy(() -> FactStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        file
                                + " is a store of schema 5, and the newest this version reads is 4; use a newer"
                                + " benchmeta, or extract the papers again into another file");
        assertThatThrownBy(() -> FactStore.write(file)).hasMessageContaining("schema 5");
    }

    @Test
    void refusesAnotherProgramsDatabase() {
        try (Database database = Database.file(file, Database.Mode.WRITE)) {
            database.run("CREATE TABLE papers (x INTEGER)");
        }
        assertThatThrownBy(() -> FactStore.write(file))
                .hasMessageStartingWith(
                        file
                                + " is a DuckDB database without benchmeta's tables; expected one made by");
    }

    @Test
    void tellsOfADamagedFile() throws IOException {
        Files.writeString(file, "x".repeat(8) + "DUCK" + "x".repeat(20000));
        assertThatThrownBy(() -> FactStore.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + " ")
                .hasMessageContaining("extract the papers again");
    }

    @Test
    void tellsOfACutFile() throws IOException {
        add("1", Testdata.facts());
        byte[] bytes = Files.readAllBytes(file);
        for (double part : new double[] {0.001, 0.1, 0.5, 0.9}) {
            Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));
            assertThatThrownBy(this::readEverything)
                    .as("cut to %s", part)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(file + " is damaged");
        }
    }

    private void readEverything() {
        stored();
        try (FactStore store = FactStore.open(file)) {
            for (String table : StoreSchema.OF_SEARCH) {
                store.select("SELECT hash(t) FROM " + table + " t", row -> row.getLong(1));
            }
        }
    }

    @Test
    void keepsTwoShortTitlesApart() {
        List<PaperFacts> papers =
                List.of(paper("a", "Editorial", "x"), paper("b", "Editorial", "y"));
        add("1", papers);
        assertThat(stored()).isEqualTo(papers);
    }

    /** Makes the store one of an earlier version, which cannot be searched. */
    private void outdate(int version, Stream<String> statements) {
        try (Database database = Database.file(file, Database.Mode.WRITE)) {
            statements.forEach(database::run);
            database.run("UPDATE meta SET schema_version = " + version);
        }
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.searchable()).isFalse();
        }
    }

    @Test
    void bringsAnEarlierStoreUpToDate() {
        List<PaperFacts> papers = Testdata.facts();
        add("1", papers);
        List<List<String>> keys = rows("SELECT title_key FROM papers ORDER BY paper");
        List<List<String>> gains = rows("SELECT * FROM search_gains ORDER BY paper, position");
        outdate(
                1,
                Stream.concat(
                        StoreSchema.OF_SEARCH.stream().map(table -> "DROP TABLE " + table),
                        Stream.of("UPDATE papers SET title_key = 'as it was ' || paper")));
        assertThat(stored()).isEqualTo(papers);
        assertThat(add("1", papers).unchanged()).isEqualTo(papers.size());
        assertThat(rows("SELECT title_key FROM papers ORDER BY paper")).isEqualTo(keys);
        assertThat(rows("SELECT * FROM search_gains ORDER BY paper, position")).isEqualTo(gains);
        try (FactStore store = FactStore.open(file)) {
            assertThat(store.searchable()).isTrue();
        }
    }

    @Test
    void bringsAStoreWithEarlierSearchTablesUpToDate() {
        List<PaperFacts> papers = Testdata.facts();
        add("1", papers);
        List<List<String>> gains = rows("SELECT * FROM search_gains ORDER BY paper, position");
        List<List<String>> names = rows("SELECT * FROM search_names ORDER BY ALL");
        outdate(
                2,
                Stream.of(
                        "ALTER TABLE search_gains DROP COLUMN subject_node",
                        "DROP TABLE search_names",
                        "DROP TABLE search_meanings"));
        assertThat(add("1", papers).unchanged()).isEqualTo(papers.size());
        assertThat(rows("SELECT * FROM search_gains ORDER BY paper, position")).isEqualTo(gains);
        assertThat(rows("SELECT * FROM search_names ORDER BY ALL")).isEqualTo(names);
    }

    @Test
    void countsRangesOfAnEarlierStoreAsBestCases() {
        add("1", Testdata.facts());
        List<List<String>> gains = rows("SELECT * FROM search_gains ORDER BY paper, position");
        outdate(
                3,
                Stream.of("UPDATE search_gains SET best_case = false WHERE qualifier <> 'up-to'"));
        assertThat(add("1", Testdata.facts()).unchanged()).isEqualTo(Testdata.facts().size());
        assertThat(rows("SELECT * FROM search_gains ORDER BY paper, position")).isEqualTo(gains);
        assertThat(rows("SELECT count(*) FROM search_gains WHERE best_case"))
                .isNotEqualTo(rows("SELECT count(*) FROM search_gains WHERE qualifier = 'up-to'"));
    }

    @Test
    void tellsThatTheFolderIsMissing() {
        assertThatThrownBy(() -> FactStore.write(folder.resolve("none").resolve("facts.duckdb")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("facts.duckdb")
                .hasMessageContaining("folder");
    }

    @Test
    void namesARowThatSomeoneSpoilt() {
        add("1", Testdata.facts());
        try (Database database = Database.file(file, Database.Mode.WRITE)) {
            database.run("UPDATE gains SET metric = 'beauty' WHERE paper = 1");
        }
        assertThatThrownBy(this::stored)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(
                        file + " holds a wrong row of paper 1 ('beauty' is no Metric)");
    }
}
