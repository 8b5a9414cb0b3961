package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.Testdata;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {
    @ParameterizedTest
    @CsvSource({
        "a100, NVIDIA A100",
        "A-100, NVIDIA A100",
        "a 100, two A100 40GB GPUs",
        "rtx4090, NVIDIA GeForce RTX 4090",
        "rtx 4090, GeForce RTX-4090",
        "GPUs, a GPU",
        "gpu, eight GPUs",
        "jetson orin, Jetson-Orin",
        "vllm, vLLM",
        "ａ１００, A100",
    })
    void findsTheNameHoweverItIsSpelled(String typed, String words) {
        assertThat(NameQuery.of(typed).in(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "h20, NVIDIA H200",
        "v100, NVIDIA V100S",
        "a10, NVIDIA A100",
        "100, A100",
        "gpu, GPUDirect"
    })
    void wantsWholeWords(String typed, String words) {
        assertThat(NameQuery.of(typed).in(words)).isFalse();
    }

    @Test
    void wantsALetterOrDigit() {
        assertThatThrownBy(() -> NameQuery.of(" - "))
                .hasMessage("name has no letter or digit: ' - '");
    }

    @ParameterizedTest
    @CsvSource({"a100", "nvidia", "ampere", "gpu", "nvidia gpu", "Nvidia GPUs", "A100 40GB"})
    void climbsTheTaxonomy(String typed) {
        Hardware a100 = Testdata.facts("inv-01").names().hardware().get(0);
        assertThat(NameQuery.of(typed).names(a100)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"h100", "amd", "hopper", "fpga", "amd gpu", "nvidia fpga"})
    void doesNotStrayFromTheBranch(String typed) {
        Hardware a100 = Testdata.facts("inv-01").names().hardware().get(0);
        assertThat(NameQuery.of(typed).names(a100)).isFalse();
    }

    private static Hardware hardware(String name, HardwareClass type, String vendor) {
        return new Hardware(
                new Device(name, Level.DEVICE, type, Optional.ofNullable(vendor), Optional.empty()),
                Role.TARGET,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(new Mention(new Span(Section.ABSTRACT, 0, name.length()), name)));
    }

    @ParameterizedTest
    @CsvSource({
        "amd gpus, MI300X, GPU, AMD, true",
        "nvidia gpu, MI300X, GPU, AMD, false",
        "nvidia gpu, GPU, GPU, , false",
        "nvidia gpu, AMD GPU, GPU, AMD, false",
        "nvidia gpu, NVIDIA GPU, GPU, NVIDIA, true",
        "nvidia, GPU, GPU, , false",
        "intel cpu, Xeon, CPU, Intel, true",
        "intel cpu, Agilex, FPGA, Intel, false",
        "amd fpga, Alveo U280, FPGA, AMD, true",
        "xilinx fpga, Alveo U280, FPGA, AMD, true",
        "amd xilinx fpgas, Alveo U280, FPGA, AMD, true",
        "xilinx gpu, MI300X, GPU, AMD, false",
        "altera fpga, Agilex, FPGA, Intel, true",
        "xilinx fpga, FPGA, FPGA, , false",
    })
    void takesAMakerWithAKindForItsDevices(
            String typed, String name, HardwareClass type, String vendor, boolean named) {
        assertThat(NameQuery.of(typed).names(hardware(name, type, vendor))).isEqualTo(named);
    }

    @Test
    void resolvesTheWordsOfAClaim() {
        var names = Testdata.facts("inv-08").names();
        assertThat(PaperNames.of(names).hardware("eight A100 GPUs"))
                .extracting(Named::name)
                .containsExactly("NVIDIA A100");
        assertThat(PaperNames.of(names).hardware("Orin"))
                .extracting(Named::name)
                .containsExactly("NVIDIA Jetson AGX Orin");
        assertThat(PaperNames.of(names).hardware("TPU")).isEmpty();
        assertThat(PaperNames.of(names).canonical("a100")).contains("NVIDIA A100");
        assertThat(PaperNames.of(names).canonical("eight A100 GPUs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8xA100",
        "8xA100 GPUs",
        "8XA100-80GB",
        "2x8xA100 nodes",
        "'12,288xNVIDIA A100'",
        "'4xTPU, 8xA100'",
        "4\u00D7A100",
        "8 x A100-80GB",
    })
    void resolvesADeviceWithItsCount(String words) {
        var names = Testdata.facts("inv-08").names();
        assertThat(PaperNames.of(names).hardware(words))
                .extracting(Named::name)
                .containsExactly("NVIDIA A100");
    }

    @ParameterizedTest
    @CsvSource({"8xA1000", "DGX8xA100"})
    void takesNoOtherNameForADeviceWithItsCount(String words) {
        assertThat(PaperNames.of(Testdata.facts("inv-08").names()).hardware(words)).isEmpty();
    }

    @Test
    void prefersTheMoreExactName() {
        List<Hardware> all = Testdata.facts("inv-06").names().hardware();
        assertThat(PaperNames.finest(all))
                .extracting(Named::name)
                .containsExactly("AMD Instinct MI300 series", "NVIDIA Ampere");
        assertThat(PaperNames.finest(List.of())).isEmpty();
    }

    /** A letter beyond ASCII sends a text down the general way; both have to split alike. */
    @Test
    void splitsAsciiAsEverythingElse() {
        Random random = new Random(7);
        String letters = "aAsSzZ09 -_.,/()\\'xX";
        for (int i = 0; i < 2000; i++) {
            StringBuilder words = new StringBuilder();
            random.ints(random.nextInt(16), 0, letters.length())
                    .forEach(at -> words.append(letters.charAt(at)));
            assertThat(NameQuery.key(words + " é"))
                    .as("'%s'", words)
                    .isEqualTo(NameQuery.key(words.toString()) + "é");
        }
    }
}
