package dev.benchmeta.bench;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Contribution;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/**
 * The facts of an invented paper, about as long and as rich as an abstract on systems. The same
 * number always gives the same facts.
 */
final class InventedFacts {
    private static final List<Device> DEVICES =
            List.of(
                    device("NVIDIA A100", HardwareClass.GPU, "NVIDIA", "NVIDIA Ampere"),
                    device("NVIDIA H100", HardwareClass.GPU, "NVIDIA", "NVIDIA Hopper"),
                    device("AMD MI300X", HardwareClass.GPU, "AMD", "AMD CDNA 3"),
                    device("Alveo U280", HardwareClass.FPGA, "AMD", "AMD Alveo"),
                    device("TPU v5e", HardwareClass.TPU, "Google", "Google TPU v5"),
                    device("Jetson Orin", HardwareClass.EDGE, "NVIDIA", "NVIDIA Jetson"));

    private static final List<String> BASELINES =
            List.of("vLLM", "SGLang", "TensorRT-LLM", "FlashAttention-2", "the baseline");
    private static final List<String> WORDS =
            List.of(
                    "We show that careful placement of work keeps every unit busy while it waits. ",
                    "Large models spend most of their time moving numbers, not multiplying them. ",
                    "Earlier systems treat both phases alike and lose what the second one could spare. ",
                    "The scheduler plans ahead for a few steps and corrects itself when it was wrong. ",
                    "Its code is small, needs no change to the model, and works with common frameworks. ");

    private final Random random;
    private final long number;
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Hardware> hardware = new ArrayList<>();
    private final List<Gain> gains = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();

    private InventedFacts(long number) {
        this.number = number;
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
        this.name = "Quarry" + number;
    }

    static PaperFacts of(long number) {
        return new InventedFacts(number).facts();
    }

    private static Device device(String name, HardwareClass type, String vendor, String family) {
        return new Device(name, Level.DEVICE, type, Optional.of(vendor), Optional.of(family));
    }

    private PaperFacts facts() {
        text.append("We present ");
        Mention own = say(name);
        text.append(", a system for serving models. ");
        for (int i = 0; i < 4; i++) {
            text.append(one(WORDS));
            gain();
        }
        model();
        benchmark();
        result();
        text.append(one(WORDS)).append(one(WORDS));
        Names names =
                new Names(
                        List.of(new Contribution(name, List.of(own))),
                        models,
                        benchmarks,
                        hardware);
        return new PaperFacts(
                paper(),
                names,
                gains,
                results,
                List.of(new Note("a count, not a gain", own.span())));
    }

    private Paper paper() {
        String date =
                String.format(
                        Locale.ROOT,
                        "20%02d-%02d-%02d",
                        20 + random.nextInt(7),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
        Publication publication =
                new Publication(
                        Optional.of(PublishedDate.parse(date, false)),
                        OptionalInt.of(1 + random.nextInt(20)),
                        Optional.empty(),
                        OptionalInt.of(random.nextInt(9)),
                        List.of("https://example.org/" + name));
        String id =
                String.format(Locale.ROOT, "%04d.%05d", 2000 + number / 90_000, number % 90_000);
        return new Paper(
                id,
                name + ": Serving Models on What Is There",
                text.toString(),
                publication,
                new Source("invented", (int) number + 1));
    }

    private Mention say(String words) {
        Span span = new Span(Section.ABSTRACT, text.length(), text.length() + words.length());
        text.append(words);
        return new Mention(span, words);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void gain() {
        double ratio = Math.round(10 + 60 * Math.abs(random.nextGaussian())) / 10.0;
        boolean best = random.nextInt(3) == 0;
        Device device = one(DEVICES);
        String baseline = one(BASELINES);
        text.append("On ");
        Mention where = say(device.name());
        text.append(best ? ", it reaches up to " : ", it reaches ");
        Mention words = say(ratio + "x higher throughput");
        text.append(" than ").append(baseline).append(". ");
        if (hardware.stream().noneMatch(known -> known.device().equals(device))) {
            hardware.add(
                    new Hardware(
                            device,
                            Role.TARGET,
                            OptionalInt.of(8),
                            OptionalInt.of(80),
                            List.of(where)));
        }
        gains.add(
                new Gain(
                        new Amount(ratio, ratio, "x", best ? Qualifier.UP_TO : Qualifier.EXACT),
                        one(List.of(Metric.THROUGHPUT, Metric.SPEED, Metric.ENERGY_EFFICIENCY)),
                        true,
                        OptionalDouble.of(ratio),
                        new Links(
                                Optional.of(name),
                                Optional.of(baseline),
                                Optional.of(device.name()),
                                Optional.empty()),
                        evidence(words)));
    }

    private static Evidence evidence(Mention words) {
        return new Evidence(words.span(), words.text(), "times-more", 0.9);
    }

    private void model() {
        text.append("We test ");
        Mention first = say("Llama-" + (1 + random.nextInt(4)) + "-70B");
        text.append(" and ");
        Mention second = say("Qwen" + (1 + random.nextInt(3)) + "-7B");
        text.append(". ");
        models.add(
                new Model(
                        first.text(),
                        Optional.of("Llama"),
                        OptionalLong.of(70_000_000_000L),
                        List.of(first)));
        models.add(
                new Model(
                        second.text(),
                        Optional.of("Qwen"),
                        OptionalLong.of(7_000_000_000L),
                        List.of(second)));
    }

    private void benchmark() {
        text.append("Quality is measured on ");
        Mention set = say(one(List.of("MMLU", "GSM8K", "HumanEval", "LongBench")));
        text.append(". ");
        benchmarks.add(new Benchmark(set.text(), BenchmarkKind.EVALUATION, List.of(set)));
    }

    private void result() {
        int value = 40 + random.nextInt(50);
        text.append("It uses ");
        Mention words = say(value + "% of the peak");
        text.append(". ");
        results.add(
                new Result(
                        value,
                        "%",
                        Metric.UTILIZATION,
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        evidence(words)));
    }
}
