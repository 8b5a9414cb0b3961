package dev.benchmeta.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.Claims;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gains are like for like only where nothing that is stated speaks against it. */
class LikenessTest {
    private static final Claim CLAIM =
            Claim.of(Claims.of("FooServe", "BarServe", Metric.SPEED, 2)).get(0);

    private static Claim claim(String hardware, int count, Optional<String> workload) {
        Links links =
                new Links(
                        CLAIM.gain().links().subject(),
                        CLAIM.gain().links().baseline(),
                        Optional.of(hardware),
                        workload);
        return with(gain(CLAIM.gain().amount(), CLAIM.gain().ratio(), links), h100(count));
    }

    private static Claim figure(double number, String unit, OptionalDouble ratio) {
        Amount amount = new Amount(number, number, unit, Qualifier.EXACT);
        Links links =
                new Links(
                        CLAIM.gain().links().subject(),
                        CLAIM.gain().links().baseline(),
                        Optional.of("H100"),
                        Optional.empty());
        return with(gain(amount, ratio, links), h100(0));
    }

    private static Gain gain(Amount amount, OptionalDouble ratio, Links links) {
        return new Gain(amount, Metric.SPEED, true, ratio, links, CLAIM.evidence());
    }

    private static Hardware h100(int count) {
        return new Hardware(
                new Device(
                        "NVIDIA H100",
                        Level.DEVICE,
                        HardwareClass.GPU,
                        Optional.of("NVIDIA"),
                        Optional.empty()),
                Role.TARGET,
                count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                OptionalInt.empty(),
                List.of(new Mention(new Span(Section.ABSTRACT, 0, 4), "H100")));
    }

    private static Claim with(Gain gain, Hardware hardware) {
        return new Claim(
                CLAIM.paper(),
                gain,
                List.of(hardware),
                List.of(),
                CLAIM.baselineName(),
                CLAIM.subjectName(),
                List.of());
    }

    private static String remark(Stream<Claim> claims) {
        return Likeness.of(claims.toList()).remark();
    }

    @ParameterizedTest
    @CsvSource({
        "Llama 3.1 8B, Llama 3.1 70B, differ on workload (2 kinds)",
        "256x256 inputs, 1024x1024 inputs, differ on workload (2 kinds)",
        "Llama 3 8B, LLaMA-3-8B, like for like",
        "Llama 3.1 8B, , like for like",
        ", , like for like"
    })
    void statedWorkloadsMustNotDiffer(String one, String other, String remark) {
        assertThat(
                        remark(
                                Stream.of(one, other)
                                        .map(
                                                words ->
                                                        claim(
                                                                "H100",
                                                                0,
                                                                Optional.ofNullable(words)))))
                .isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "H100 GPUs, 128, H100 GPUs, 512, differ on number of devices (2 kinds)",
        "8 H100 GPUs, 64, 64 H100 GPUs, 64, differ on number of devices (2 kinds)",
        "'1,024x H100', 0, 1024 H100s, 0, like for like",
        "H100 GPUs, 128, H100 GPUs, 0, like for like",
        "8xH100, 0, 8 H100 GPUs, 0, like for like"
    })
    void statedNumbersOfDevicesMustNotDiffer(
            String one, int count, String other, int otherCount, String remark) {
        assertThat(
                        remark(
                                Stream.of(
                                        claim(one, count, Optional.empty()),
                                        claim(other, otherCount, Optional.empty()))))
                .isEqualTo(remark);
    }

    @Test
    void secondsAreNotComparedWithRatios() {
        Claim ratio = figure(2, "x", OptionalDouble.of(2));
        Claim share = figure(50, "%", OptionalDouble.of(1.5));
        Claim seconds = figure(15, "s", OptionalDouble.empty());
        Claim more = figure(20, "s", OptionalDouble.empty());
        assertThat(remark(Stream.of(ratio, share))).isEqualTo("like for like");
        assertThat(remark(Stream.of(seconds, more))).isEqualTo("like for like");
        assertThat(remark(Stream.of(ratio, seconds))).isEqualTo("differ on unit (2 kinds)");
    }
}
