package dev.benchmeta.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.Snippet;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.HardwareFilter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardwareSearchTest {
    private static HardwareSearch search(String name, Optional<Role> role) {
        HardwareFilter hardware =
                new HardwareFilter(
                        Optional.of(NameQuery.of(name)),
                        Optional.empty(),
                        Set.of(),
                        role.map(Set::of).orElse(Set.of()));
        return HardwareSearch.of(
                Testdata.facts().iterator(),
                ClaimFilter.ALL.withHardware(hardware),
                OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "a100, 2",
        "ampere, 3",
        "nvidia, 6",
        "gpu, 6",
        "fpga, 1",
        "amd, 2",
        "edge, 1",
        "tpu, 0"
    })
    void findsPapersByTaxonomy(String name, int papers) {
        assertThat(search(name, Optional.empty()).counts().hitPapers()).isEqualTo(papers);
    }

    @ParameterizedTest
    @CsvSource({"TARGET, 4", "BASELINE, 2", "CONTEXT, 1"})
    void asksForTheRole(Role role, int papers) {
        assertThat(search("nvidia", Optional.of(role)).counts().hitPapers()).isEqualTo(papers);
    }

    @Test
    void showsTheWords() {
        Snippet words = search("v100s", Optional.empty()).hits().get(0).words(40);
        assertThat(words.text()).isEqualTo("\u2026than an NVIDIA V100S GPU; it also\u2026");
        assertThat(words.text().substring(words.start(), words.end())).isEqualTo("NVIDIA V100S");
    }

    @Test
    void saysWhatPapersNameInstead() {
        List<String> notes = HardwareTable.of(search("tpu", Optional.of(Role.TARGET))).notes();
        assertThat(notes)
                .containsExactly(
                        "No paper names 'tpu' as target, of 8 read.",
                        "Most named: GPU, NVIDIA A100, AMD Alveo U280, AMD Instinct MI300 series, CPU, FPGA, NPU,"
                                + " NVIDIA Ampere.");
    }

    @Test
    void saysThatOtherFiltersLeaveNone() {
        assertThat(HardwareTable.of(search("v100s", Optional.of(Role.TARGET))).notes())
                .containsExactly(
                        "1 of 8 papers names 'v100s', but the other filters leave none of them; give fewer filters.");
    }
}
