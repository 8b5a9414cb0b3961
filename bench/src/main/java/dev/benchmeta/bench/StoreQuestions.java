package dev.benchmeta.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.search.StoreSearch;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.FigureFilter;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.NamesFilter;
import dev.benchmeta.report.table.PaperFilter;
import dev.benchmeta.report.table.SortBy;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** How long the answers of the commands take, each asked of a store just opened. */
final class StoreQuestions {
    private static final int REPEATS = 5;
    private static final ClaimFilter ALL = ClaimFilter.EFFICIENCY;

    private final Path database;
    private final Map<String, Consumer<StoreSearch>> questions = new LinkedHashMap<>();

    StoreQuestions(Path database) {
        this.database = database;
        tables();
        hardware();
        questions.put("stats", search -> search.statistics(ClaimFilter.ALL));
        questions.put("stats --vendor nvidia", search -> search.statistics(maker("nvidia")));
        questions.put(
                "compare --from quarry77 --to vllm",
                search ->
                        search.pair(
                                ClaimFilter.ALL, NameQuery.of("quarry77"), NameQuery.of("vllm")));
        questions.put(
                "compare --from a100 --to sglang",
                search ->
                        search.pair(ClaimFilter.ALL, NameQuery.of("a100"), NameQuery.of("sglang")));
        questions.put(
                "compare --from quarry77 --to vllm --since 2026-12-15",
                search ->
                        search.pair(
                                of(
                                        FigureFilter.ANY,
                                        new PaperFilter(
                                                Optional.of(LocalDate.of(2026, 12, 15)),
                                                Optional.empty(),
                                                Optional.empty())),
                                NameQuery.of("quarry77"),
                                NameQuery.of("vllm")));
    }

    private static Arrangement top(int rows, SortBy sort, GroupBy... by) {
        return new Arrangement(List.of(by), sort, OptionalInt.of(rows));
    }

    private static ClaimFilter maker(String name) {
        return ALL.withHardware(
                new HardwareFilter(
                        Optional.empty(), Optional.of(NameQuery.of(name)), Set.of(), Set.of()));
    }

    private static ClaimFilter of(FigureFilter figures, PaperFilter papers) {
        return new ClaimFilter(
                Set.of(Metric.THROUGHPUT),
                false,
                HardwareFilter.named("a100"),
                NamesFilter.ANY,
                figures,
                papers);
    }

    private void tables() {
        Arrangement ten = top(10, SortBy.RATIO, GroupBy.METRIC);
        questions.put("table --top 10", search -> search.comparison(ALL, ten));
        questions.put(
                "table --by baseline,hardware --top 10",
                search ->
                        search.comparison(
                                ALL, top(10, SortBy.RATIO, GroupBy.BASELINE, GroupBy.HARDWARE)));
        questions.put(
                "table --by month --sort date --top 3",
                search -> search.comparison(ALL, top(3, SortBy.DATE, GroupBy.MONTH)));
        questions.put(
                "table --hardware gpu --baseline vllm --top 10",
                search ->
                        search.comparison(
                                ALL.withHardware(HardwareFilter.named("gpu"))
                                        .withNames(
                                                new NamesFilter(
                                                        Optional.empty(),
                                                        Optional.of(NameQuery.of("vllm")),
                                                        Optional.empty())),
                                ten));
        questions.put(
                "table --text \"corrects itself\" --top 10",
                search ->
                        search.comparison(
                                of(
                                        FigureFilter.ANY,
                                        new PaperFilter(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of(NameQuery.of("corrects itself")))),
                                ten));
        questions.put(
                "table --metric throughput --hardware a100 --since 2026-11 --min-ratio 15",
                search ->
                        search.comparison(
                                of(
                                        new FigureFilter(
                                                OptionalDouble.of(15), Set.of(Qualifier.EXACT), 0),
                                        new PaperFilter(
                                                Optional.of(LocalDate.of(2026, 11, 1)),
                                                Optional.empty(),
                                                Optional.empty())),
                                Arrangement.by(GroupBy.METRIC)));
    }

    private void hardware() {
        questions.put(
                "hardware", search -> search.hardware(ClaimFilter.ALL, Optional.empty()));
        questions.put(
                "hardware --class fpga,tpu --across month",
                search ->
                        search.hardware(
                                ClaimFilter.ALL.withHardware(
                                        new HardwareFilter(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Set.of(HardwareClass.FPGA, HardwareClass.TPU),
                                                Set.of())),
                                Optional.of(Across.MONTH)));
        questions.put(
                "query --hardware fpga --top 20",
                search ->
                        search.hits(
                                ClaimFilter.ALL.withHardware(HardwareFilter.named("fpga")),
                                OptionalInt.of(20)));
        questions.put(
                "query --hardware ampere --role target --top 20",
                search ->
                        search.hits(
                                ClaimFilter.ALL.withHardware(
                                        new HardwareFilter(
                                                Optional.of(NameQuery.of("ampere")),
                                                Optional.empty(),
                                                Set.of(),
                                                Set.of(Role.TARGET))),
                                OptionalInt.of(20)));
    }

    /**
     * Prints the first and the fastest time of each, and how long processors worked for the
     * fastest, which other programs on the machine hardly change.
     */
    void ask() {
        questions.forEach(
                (name, question) -> {
                    Took first = took(question);
                    Took fastest = first;
                    for (int i = 1; i < REPEATS; i++) {
                        Took next = took(question);
                        fastest = next.seconds < fastest.seconds ? next : fastest;
                    }
                    StoreBenchmark.say(name + ", first", first.seconds, "s");
                    StoreBenchmark.say(name + ", fastest", fastest.seconds, "s");
                    StoreBenchmark.say(name + ", processors", fastest.processors, "s");
                });
    }

    /** Seconds on the clock, and of all processors together. */
    private record Took(double seconds, double processors) {}

    private Took took(Consumer<StoreSearch> question) {
        long start = System.nanoTime();
        long worked = processors();
        try (FactStore store = FactStore.open(database)) {
            question.accept(new StoreSearch(store));
        }
        return new Took((System.nanoTime() - start) / 1e9, (processors() - worked) / 1e9);
    }

    static long processors() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
