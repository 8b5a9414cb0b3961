package dev.benchmeta.report.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.measured.MeasuredFilter.NamesAsked;
import dev.benchmeta.report.measured.Measurements.Group;
import dev.benchmeta.report.measured.Measurements.Layout;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.PaperFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Results stand with their like, and only those that are asked for. */
class MeasurementsTest {
    private static final Layout USUAL =
            new Layout(MeasuredBy.METRIC, MeasuredOrder.VALUE, OptionalInt.empty());

    private static Measurements of(MeasuredFilter filter, Layout layout) {
        return Measurements.of(Testdata.read("facts/results.jsonl").iterator(), filter, layout);
    }

    private static List<Double> values(MeasuredFilter filter) {
        return of(filter, USUAL).groups().stream()
                .flatMap(group -> group.shown().stream())
                .map(Measured::result)
                .map(Result::value)
                .toList();
    }

    private static MeasuredFilter named(NamesAsked names) {
        return new MeasuredFilter(Set.of(), HardwareFilter.ANY, names, 0, PaperFilter.ANY);
    }

    private static Optional<NameQuery> query(String name) {
        return Optional.of(NameQuery.of(name));
    }

    @Test
    void unitsAreKeptApartAndTheBestIsFirst() {
        assertThat(of(MeasuredFilter.ALL, USUAL).groups())
                .extracting(
                        Group::metric, Group::unit, group -> group.shown().get(0).result().value())
                .contains(
                        tuple(Metric.THROUGHPUT, "tokens/s", 4200.0),
                        tuple(Metric.LATENCY, "ms", 12.5),
                        tuple(Metric.QUALITY, "%", 81.4),
                        tuple(Metric.QUALITY, "points", 71.2));
    }

    @Test
    void groupsByBenchmarkHoldOneEach() {
        Layout layout = new Layout(MeasuredBy.BENCHMARK, MeasuredOrder.VALUE, OptionalInt.empty());
        MeasuredFilter quality =
                new MeasuredFilter(
                        Set.of(Metric.QUALITY),
                        HardwareFilter.ANY,
                        NamesAsked.ANY,
                        0,
                        PaperFilter.ANY);
        assertThat(of(quality, layout).groups())
                .extracting(group -> group.title().orElse("none"))
                .containsExactly("CIFAR-100", "GSM8K", "ImageNet", "ImageNet-1K");
    }

    @Test
    void findsNamesOfSubjectsAndBenchmarks() {
        assertThat(
                        values(
                                named(
                                        new NamesAsked(
                                                query("plumnet"),
                                                query("cifar 100"),
                                                Optional.empty()))))
                .containsExactly(62.5);
        assertThat(
                        values(
                                named(
                                        new NamesAsked(
                                                Optional.empty(),
                                                Optional.empty(),
                                                query("pear 7b")))))
                .containsExactly(24.0, 71.2);
    }

    @Test
    void findsHardwareByNameKindAndMaker() {
        HardwareFilter h100 = HardwareFilter.named("h100");
        HardwareFilter phones =
                new HardwareFilter(
                        Optional.empty(), Optional.empty(), Set.of(HardwareClass.MOBILE), Set.of());
        assertThat(values(filter(h100))).containsExactly(4200.0, 1900.0, 310.0, 79.9);
        assertThat(values(filter(phones))).isEmpty();
    }

    private static MeasuredFilter filter(HardwareFilter hardware) {
        return new MeasuredFilter(Set.of(), hardware, NamesAsked.ANY, 0, PaperFilter.ANY);
    }

    @Test
    void leavesOutWhatIsNotSureOrTooEarly() {
        PaperFilter late =
                new PaperFilter(
                        Optional.of(LocalDate.parse("2025-03-01")),
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        values(
                                new MeasuredFilter(
                                        Set.of(), HardwareFilter.ANY, NamesAsked.ANY, 0, late)))
                .containsExactly(12.5, 81.4, 62.5);
        assertThat(
                        values(
                                new MeasuredFilter(
                                        Set.of(),
                                        HardwareFilter.ANY,
                                        NamesAsked.ANY,
                                        1,
                                        PaperFilter.ANY)))
                .isEmpty();
    }

    @Test
    void tellsWhatIsNotShown() {
        Layout first = new Layout(MeasuredBy.METRIC, MeasuredOrder.VALUE, OptionalInt.of(1));
        Table table = MeasurementsTable.of(of(MeasuredFilter.ALL, first));
        Table.Group throughput = table.sections().get(0).groups().get(0);
        assertThat(throughput.title()).isEqualTo("throughput, tokens/s");
        assertThat(throughput.remark()).isEqualTo("2 more not shown");
        assertThat(table.notes().get(0))
                .isEqualTo("5 results from 3 papers shown, of 10 results in 4 papers.");
    }

    @Test
    void tellsOnWhatResultsDiffer() {
        Table table = MeasurementsTable.of(of(MeasuredFilter.ALL, USUAL));
        assertThat(table.sections().get(0).groups())
                .extracting(Table.Group::title, Table.Group::remark)
                .contains(
                        tuple(
                                "quality, %",
                                "3 results, 2 papers; differ on benchmark (3 kinds) and hardware (not stated in 2)"));
    }

    @Test
    void saysThatNothingWasFound() {
        Table table =
                MeasurementsTable.of(
                        of(
                                named(
                                        new NamesAsked(
                                                query("nothing"),
                                                Optional.empty(),
                                                Optional.empty())),
                                USUAL));
        assertThat(table.sections()).isEmpty();
        assertThat(table.notes())
                .containsExactly(
                        "No paper read names 'nothing' as a subject.",
                        "No result to show, of 10 results in 4 papers.");
    }

    @Test
    void suggestsNearNames() {
        NamesAsked names = new NamesAsked(query("PlumNett"), query("GMS8K"), query("Paer 7B"));
        assertThat(of(named(names), USUAL).hints())
                .containsExactly(
                        "No paper read names 'PlumNett' as a subject. Did you mean PlumNet?",
                        "No paper read names 'GMS8K' as a benchmark. Did you mean GSM8K?",
                        "No paper read names 'Paer 7B' as a model. Did you mean Pear-7B?");
        assertThat(MeasurementsTable.of(of(filter(HardwareFilter.named("h10o")), USUAL)).notes())
                .containsExactly(
                        "No paper read names 'h10o' as hardware. Did you mean NVIDIA H100?",
                        "No result to show, of 10 results in 4 papers.");
    }

    @Test
    void countsPapersWithoutADateAndResultsWithoutHardware() {
        PaperFilter late =
                new PaperFilter(
                        Optional.of(LocalDate.parse("2000-01-01")),
                        Optional.empty(),
                        Optional.empty());
        assertThat(
                        MeasurementsTable.of(
                                        of(
                                                new MeasuredFilter(
                                                        Set.of(),
                                                        HardwareFilter.named("h100"),
                                                        NamesAsked.ANY,
                                                        0,
                                                        late),
                                                USUAL))
                                .notes())
                .containsExactly(
                        "4 results from 2 papers shown, of 10 results in 4 papers.",
                        "Not stated: subject in 0, benchmark in 3, hardware in 0.",
                        "1 more result of papers that target this hardware do not say what they were measured on.",
                        "1 paper without a date left out.");
    }
}
