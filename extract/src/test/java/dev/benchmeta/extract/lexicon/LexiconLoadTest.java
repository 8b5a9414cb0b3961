package dev.benchmeta.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.extract.rule.Faults;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LexiconLoadTest {
    private static final String HARDWARE =
            "# h – id, canonical, level, class, vendor, parent, year, memoryGb, surfaces,"
                    + " ambiguous\n";
    private static final String MODELS =
            "# m – id, canonical, level, parent, vendor, year, parameters, surfaces, ambiguous\n";
    private static final String BENCHMARKS =
            "# b – id, canonical, kind, area, year, surfaces, ambiguous\n";

    private static Lexicons load(String hardware, String models, String benchmarks, Faults faults) {
        return Lexicons.of(
                TsvTable.parse("hardware.tsv", HARDWARE + hardware, LexiconReader.HARDWARE, faults),
                TsvTable.parse("models.tsv", MODELS + models, LexiconReader.MODELS, faults),
                TsvTable.parse(
                        "benchmarks.tsv",
                        BENCHMARKS + benchmarks,
                        LexiconReader.BENCHMARKS,
                        faults),
                faults);
    }

    private static void assertFaults(String hardware, String... messages) {
        Faults faults = new Faults();
        load(hardware, "", "", faults);
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(String.join("\n", messages));
    }

    @Test
    void readsEveryColumn() {
        Faults faults = new Faults();
        Lexicons lexicons =
                load(
                        "a\tFoo A\tdevice\tGPU\tFoo\tb\t2020\t40; 80\tA100; A-X\tA9\nb\tFoo B\tfamily\tGPU\tFoo\t\t\t\tB10\t\n",
                        "m\tBar 7B\tmodel\t\tBar\t2023\t7B\tBar-7B\t\n",
                        "s\tSet\tevaluation\tcode\t2021\tSetBench\t\n",
                        faults);
        faults.throwIfAny();
        HardwareEntry device = lexicons.hardware().get(0);
        assertThat(device.memoryGb()).containsExactly(40, 80);
        assertThat(device.origin().year()).isEqualTo(OptionalInt.of(2020));
        assertThat(device.origin().parent()).contains("b");
        assertThat(device.surfaces())
                .isEqualTo(new Surfaces(List.of("A100", "A-X"), List.of("A9")));
        assertThat(lexicons.models().get(0).parameters())
                .isEqualTo(OptionalLong.of(7_000_000_000L));
        assertThat(lexicons.benchmarks().get(0).area()).isEqualTo("code");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertFaults(
                "a\tA\tdevise\tGPU\t\t\t\t\tA10\t\nb\tB\tdevice\tXPU\t\t\t20x\t\tB10\t\nc\tC\n",
                "hardware.tsv:4: 2 columns, expected 10 (id, canonical, level, class, vendor, parent, year, memoryGb,"
                        + " surfaces, ambiguous); separate them by one tab each, also before an empty last cell",
                "hardware.tsv:2: unknown level 'devise', expected one of device, family, class; write it exactly so",
                "hardware.tsv:3: unknown class 'XPU', expected one of GPU, CPU, NPU, TPU, FPGA, ASIC, LPU, PIM, DPU,"
                        + " mobile, edge, accelerator, network, memory, other; write it exactly so",
                "hardware.tsv:3: the year is '20x', expected a year from 1940 to 2100; correct it or leave it empty");
    }

    @Test
    void tellsDoubleIdsAndSurfaces() {
        assertFaults(
                "a\tA\tdevice\tGPU\t\t\t\t\tRTX 4090\t\na\tB\tdevice\tGPU\t\t\t\t\trtx-4090; B10\t\n",
                "hardware.tsv:3: the id 'a' is taken by line 2, expected an id of its own; rename or merge the entries",
                "hardware.tsv:3: the surface 'rtx-4090' is taken by 'a' in line 2, expected a surface in one place only;"
                        + " remove it here or there; case, spaces, hyphens and underscores do not tell surfaces apart");
    }

    @Test
    void tellsMissingParentsCyclesAndDisorder() {
        assertFaults(
                "b\tB\tfamily\tGPU\t\tc\t\t\tB10\t\na\tA\tdevice\tGPU\t\tzz\t\t\tA10\t\nc\tC\tfamily\tGPU\t\tb\t\t\tC10\t\n",
                "hardware.tsv:3: 'a' follows 'b', expected rows sorted by id; sort the rows by their first column"
                        + " (LC_ALL=C)",
                "hardware.tsv:2: 'b' stands above itself: b → c → b, expected a tree; remove one of the parents",
                "hardware.tsv:3: unknown parent 'zz', expected the id of an entry of this file; add the parent or"
                        + " correct the id",
                "hardware.tsv:4: 'c' stands above itself: c → b → c, expected a tree; remove one of the parents");
    }

    @Test
    void tellsAnEmptyNameAShortSurfaceAndASpareSemicolon() {
        assertFaults(
                "a\t\tdevice\tGPU\t\t\t\t\tA10;\t\nb\tB\tdevice\tGPU\t\t\t\t0\tB-\t\nc\tC\tdevice\tGPU\t\t\t\t\tC-\t\n",
                "hardware.tsv:2: the canonical is empty, expected a value; fill it or remove the row",
                "hardware.tsv:2: the surfaces hold an empty item, expected items separated by '; '; remove the spare"
                        + " semicolon",
                "hardware.tsv:3: the memoryGb is '0', expected whole gigabytes separated by '; '; correct it or leave it"
                        + " empty",
                "hardware.tsv:4: the surface 'C-' is too short, expected at least two letters or digits; leave it to the"
                        + " context rules");
    }

    @Test
    void tellsAHeaderThatNamesOtherColumns() {
        Faults faults = new Faults();
        TsvTable.parse("x.tsv", "id, level\n", List.of("id", "kind"), faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        "x.tsv:1: the header is 'id, level', expected '# ' and the columns id, kind; let the first"
                                + " line name the columns in this order");
    }

    @Test
    void tellsAMissingFile() {
        Faults faults = new Faults();
        TsvTable.resource("lexicon/none.tsv", List.of("id"), faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        "lexicon/none.tsv:0: the file is missing from the program; build it again");
    }

    @Test
    void theProgramsOwnLexiconsHaveNoFault() {
        Faults faults = new Faults();
        Lexicons lexicons = Lexicons.load(faults);
        faults.throwIfAny();
        assertThat(lexicons.hardware()).hasSizeGreaterThan(500);
    }
}
