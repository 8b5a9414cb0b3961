package dev.benchmeta.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.FactExtractor;
import dev.benchmeta.extract.OneExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The usual frames of a claim, each with every usual place of the device and every usual opening:
 * who gains how much over whom on what is read the same in all of them.
 */
class FramesTest {
    private static final FactExtractor EXTRACTOR = OneExtractor.get();

    /**
     * @param device its words in the sentence
     * @param told what a gain is to tell of them; empty for nothing
     */
    private record Device(String device, String told) {}

    private static final List<Device> DEVICES =
            List.of(
                    new Device("", ""),
                    new Device(" on an A100 GPU", "A100"),
                    new Device(" on a single H100", "H100"),
                    new Device(" using eight A100 GPUs", "A100"),
                    new Device(" on edge GPUs", "GPUs"),
                    new Device(" on an FPGA", "FPGA"));

    private static final List<String> OPENINGS =
            List.of("", "Experiments show that ", "In extensive evaluations, ");

    /** A sentence, where %s is the device; behind each bar a figure and its rival. */
    private static final List<String> FRAMES =
            List.of(
                    "FooServe is 2.4x faster than BarServe%s.|2.4 BarServe",
                    "FooServe runs 2.4x as fast as BarServe%s.|2.4 BarServe",
                    "FooServe achieves 2.4x the throughput of BarServe%s.|2.4 BarServe",
                    "FooServe doubles the throughput of BarServe%s.|2 BarServe",
                    "FooServe halves the memory footprint of BarServe%s.|0.5 BarServe",
                    "FooServe needs only 40%% of the memory of BarServe%s.|40 BarServe",
                    "The throughput of FooServe is 2.4x higher than BarServe%s.|2.4 BarServe",
                    "The training time of FooServe is 2.4x shorter than that of BarServe%s.|2.4 BarServe",
                    "FooServe achieves 2.4x and 3.1x higher throughput than BarServe and BazServe,"
                            + " respectively%s.|2.4 BarServe|3.1 BazServe",
                    "FooServe achieves 2.4x higher throughput than BarServe and 3.1x higher"
                            + " throughput than BazServe%s.|2.4 BarServe|3.1 BazServe",
                    "FooServe achieves speedups of 2.4x over BarServe and 3.1x over"
                            + " BazServe%s.|2.4 BarServe|3.1 BazServe",
                    "FooServe outperforms BarServe by 2.4x and BazServe by 3.1x in"
                            + " throughput%s.|2.4 BarServe|3.1 BazServe",
                    "FooServe outperforms BarServe and BazServe by 2.4x and 3.1x in throughput%s,"
                            + " respectively.|2.4 BarServe|3.1 BazServe",
                    "FooServe reduces latency by 40%% and memory usage by 30%% compared to"
                            + " BarServe%s.|40 BarServe|30 BarServe",
                    "Compared to BarServe, FooServe reduces latency by 40%% and memory usage by"
                            + " 30%%%s.|40 BarServe|30 BarServe",
                    "FooServe reduces latency and memory usage by 40%% and 30%%, respectively,"
                            + " compared to BarServe%s.|40 BarServe|30 BarServe",
                    "FooServe delivers 2.4x higher throughput and uses 30%% less memory than"
                            + " BarServe%s.|2.4 BarServe|30 BarServe",
                    "FooServe is 2.4x faster and 3.1x more energy efficient than"
                            + " BarServe%s.|2.4 BarServe|3.1 BarServe",
                    "FooServe achieves up to 3.1x (2.4x on average) speedup over"
                            + " BarServe%s.|3.1 BarServe|2.4 BarServe",
                    "FooServe improves throughput by 2.4x on average and up to 3.1x over"
                            + " BarServe%s.|2.4 BarServe|3.1 BarServe",
                    "FooServe improves throughput by 2.4x, reduces latency by 40%%, and cuts energy"
                            + " by 30%% over BarServe%s.|2.4 BarServe|40 BarServe|30 BarServe",
                    "FooServe achieves a 2.4x speedup over BarServe%s while using 30%% less"
                            + " memory.|2.4 BarServe|30 BarServe",
                    "FooServe outperforms BarServe%s, achieving a 2.4x speedup and a 30%% reduction"
                            + " in memory.|2.4 BarServe|30 BarServe",
                    "FooServe outperforms BarServe%s with 2.4x higher throughput and 30%% lower"
                            + " memory usage.|2.4 BarServe|30 BarServe",
                    "Compared with BarServe and BazServe, FooServe achieves 2.4x and 3.1x"
                            + " speedups%s, respectively.|2.4 BarServe|3.1 BazServe",
                    "FooServe trains 2.4x faster and infers 3.1x faster than"
                            + " BarServe%s.|2.4 BarServe|3.1 BarServe");

    static List<String> claims() {
        List<String> claims = new ArrayList<>();
        for (String frame : FRAMES) {
            for (Device device : DEVICES) {
                for (String opening : OPENINGS) {
                    claims.add(claim(frame, device, opening));
                }
            }
        }
        return claims;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void readsEveryLink(String claim) {
        String[] cells = claim.split("\\|", -1);
        List<String> expected = new ArrayList<>();
        for (int i = 2; i < cells.length; i++) {
            String[] gain = cells[i].split(" ");
            expected.add(gain[0] + " FooServe > " + gain[1] + " @ " + cells[1]);
        }
        String text = "We present FooServe, a serving system for language models. " + cells[0];
        Stream<String> told =
                EXTRACTOR.extract(Paper.of("p", "FooServe", text)).gains().stream()
                        .map(gain -> told(gain, cells[1]));
        assertThat(told).as(cells[0]).containsExactlyElementsOf(expected);
    }

    private static String claim(String frame, Device device, String opening) {
        String[] cells = frame.split("\\|", 2);
        return opening + cells[0].formatted(device.device()) + "|" + device.told() + "|" + cells[1];
    }

    private static String told(Gain gain, String device) {
        String amount = String.valueOf(gain.amount().low()).replaceFirst("\\.0$", "");
        String hardware = gain.links().hardware().orElse("");
        return amount
                + " "
                + gain.links().subject().orElse("-")
                + " > "
                + gain.links().baseline().orElse("-")
                + " @ "
                + (hardware.contains(device) && device.isEmpty() == hardware.isEmpty()
                        ? device
                        : hardware);
    }
}
