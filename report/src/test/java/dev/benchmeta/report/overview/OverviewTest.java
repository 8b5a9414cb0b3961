package dev.benchmeta.report.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.HardwareFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewTest {
    private static HardwareUse use(ClaimFilter filter) {
        return HardwareUse.of(Testdata.facts().iterator(), filter);
    }

    private static List<Row> rows(Table table) {
        return table.sections().stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private static String shown(Row row) {
        return row.cells().stream().limit(6).map(Cell::shown).collect(Collectors.joining("|"));
    }

    /** Two papers name the A100, one Ampere: three name something of the family. */
    @Test
    void countsAPaperOnceInEachBranch() {
        Table tree =
                HardwareTree.of(use(ClaimFilter.ALL.withHardware(HardwareFilter.named("ampere"))));
        assertThat(rows(tree))
                .extracting(OverviewTest::shown)
                .containsExactly(
                        "GPU|GPU|3|3|\u00B7|\u00B7",
                        "\u00A0\u00A0NVIDIA Ampere|NVIDIA Ampere|3|3|\u00B7|\u00B7",
                        "\u00A0\u00A0\u00A0\u00A0NVIDIA A100|NVIDIA A100|2|2|\u00B7|\u00B7");
        assertThat(tree.notes().get(0))
                .isEqualTo("3 of 8 papers name such hardware; not stated in 5.");
    }

    @Test
    void saysThatNothingIsNamed() {
        Table tree =
                HardwareTree.of(use(ClaimFilter.ALL.withHardware(HardwareFilter.named("a10o"))));
        assertThat(rows(tree)).isEmpty();
        assertThat(tree.notes())
                .containsExactly(
                        "No paper read names 'a10o' as hardware. Did you mean NVIDIA A100?",
                        "0 of 8 papers name such hardware; not stated in 8.");
    }

    @ParameterizedTest
    @EnumSource(Across.class)
    void aMatrixCountsEveryUseSomewhere(Across across) {
        HardwareUse use = use(ClaimFilter.ALL);
        Table matrix = HardwareMatrix.of(use, across);
        for (Row row : rows(matrix)) {
            double papers = ((Cell.Numeric) row.cells().get(1)).value();
            double counted =
                    row.cells().stream()
                            .skip(2)
                            .mapToDouble(cell -> ((Cell.Numeric) cell).value())
                            .sum();
            assertThat(counted).isGreaterThanOrEqualTo(papers);
        }
        assertThat(rows(matrix)).hasSameSizeAs(rows(HardwareList.of(use)));
    }

    /** A paper that names three things and Rare counts once for Rare. */
    @Test
    void aMatrixBeginsWithTheModelOfMostPapers() {
        Table matrix =
                HardwareMatrix.of(
                        new HardwareUse(
                                List.of(
                                        use(1, "A100", "Rare"),
                                        use(1, "H100", "Rare"),
                                        use(1, "H200", "Rare"),
                                        use(2, "A100", "Usual"),
                                        use(3, "A100", "Usual")),
                                3,
                                0,
                                List.of()),
                        Across.MODEL);
        assertThat(matrix.columns())
                .extracting(column -> column.id())
                .containsSubsequence("Usual", "Rare");
    }

    private static Use use(int paper, String device, String model) {
        return new Use(
                paper,
                new PaperBrief("Paper " + paper, Optional.empty(), List.of(model)),
                new Device(
                        device,
                        Level.DEVICE,
                        HardwareClass.GPU,
                        Optional.empty(),
                        Optional.empty()),
                Role.TARGET);
    }

    @Test
    void interpolatesQuartiles() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)))
                .isEqualTo(new Spread(1, 1.75, 2.5, 3.25, 4));
        assertThat(Spread.of(List.of(2.0))).isEqualTo(new Spread(2, 2, 2, 2, 2));
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhatIsStated() {
        Statistics statistics = Statistics.of(Testdata.facts().iterator(), ClaimFilter.ALL);
        assertThat(statistics.papers().papers()).isEqualTo(8);
        assertThat(statistics.rates().gains()).isEqualTo(20);
    }

    @Test
    void tellsRolesApart() {
        assertThat(HardwareUse.of(Testdata.facts().iterator(), ClaimFilter.ALL).uses())
                .filteredOn(use -> use.role() == Role.BASELINE)
                .extracting(use -> use.device().name())
                .containsExactlyInAnyOrder("NVIDIA V100S", "CPU", "GPU", "NVIDIA H100");
    }
}
