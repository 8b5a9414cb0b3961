package dev.benchmeta.report.search;

import dev.benchmeta.core.model.Amount;
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
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Source;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Papers that speak of the same few things in many spellings, so that filters find some and leave
 * some.
 */
final class WordyFacts {
    /** Spellings that differ where names are compared: case, hyphens, plurals, scripts, forms. */
    static final List<String> WORDS =
            List.of(
                    "A100",
                    "A100+",
                    "β-A100",
                    "DARTS",
                    "DARTS+",
                    "DART",
                    "a-100",
                    "NVIDIA A100 GPU",
                    "two A100s",
                    "8xA100",
                    "NVIDIA GPUs",
                    "amd gpu",
                    "Xilinx FPGA",
                    "GPUs",
                    "gpu",
                    "AMD",
                    "MI300X",
                    "Alveo U280",
                    "FPGA",
                    "fpgas",
                    "Ampere",
                    "Nvidia",
                    "TPU v5e",
                    "TPUs",
                    "vLLM",
                    "v LLM",
                    "VLLMs",
                    "Tensor RT",
                    "TensorRT-LLM",
                    "Llama-2-70B",
                    "Llama",
                    "llama 2",
                    "Qwen",
                    "the baseline",
                    "FlashAttention-2",
                    "flash attention",
                    "百度",
                    "昇腾 910B",
                    "ＧＰＵ",
                    "Café",
                    "cafe",
                    "naïve",
                    "𝐀𝟏𝟎𝟎",
                    "x",
                    "***",
                    "GPU's",
                    "O'Brien",
                    "100%",
                    "it's",
                    "S",
                    "ss",
                    "buses",
                    "𠀀",
                    "豈",
                    "ﬁne",
                    "H20",
                    "H200");

    private static final List<Device> DEVICES =
            List.of(
                    device(
                            "NVIDIA A100",
                            Level.DEVICE,
                            HardwareClass.GPU,
                            "NVIDIA",
                            "NVIDIA Ampere"),
                    device("NVIDIA Ampere", Level.FAMILY, HardwareClass.GPU, "NVIDIA", ""),
                    device("AMD MI300X", Level.DEVICE, HardwareClass.GPU, "AMD", "AMD CDNA 3"),
                    device("Alveo U280", Level.DEVICE, HardwareClass.FPGA, "AMD", "AMD Alveo"),
                    device("GPU", Level.CLASS, HardwareClass.GPU, "", ""),
                    device("FPGA", Level.CLASS, HardwareClass.FPGA, "", ""),
                    device("昇腾 910B", Level.DEVICE, HardwareClass.NPU, "华为", ""),
                    device("TPU v5e", Level.DEVICE, HardwareClass.TPU, "Google", "Google TPU v5"));

    private static final List<String> DATES =
            List.of("2024", "2024-02", "2024-02-29", "2025-12-31", "2025-01", "2023-07-01", "2025");

    private final Random random;
    private final int number;
    private final Paper paper;

    private WordyFacts(Random random, int number) {
        this.random = random;
        this.number = number;
        this.paper = paper();
    }

    /** Papers with titles of their own. */
    static List<PaperFacts> papers(Random random, int count) {
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            papers.add(new WordyFacts(random, i).facts());
        }
        return papers;
    }

    private static Device device(
            String name, Level level, HardwareClass type, String vendor, String family) {
        return new Device(name, level, type, stated(vendor), stated(family));
    }

    private static Optional<String> stated(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private PaperFacts facts() {
        List<Hardware> hardware = list(this::hardware);
        Names names =
                new Names(
                        list(() -> new Contribution(words(), List.of(mention()))),
                        list(this::model),
                        List.of(),
                        hardware);
        return new PaperFacts(
                paper,
                names,
                Stream.generate(this::gain).limit(random.nextInt(5)).toList(),
                List.of(),
                List.of());
    }

    private Paper paper() {
        Publication publication =
                new Publication(
                        maybe(() -> PublishedDate.parse(one(DATES), random.nextBoolean())),
                        OptionalInt.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of());
        String title = random.nextInt(8) == 0 ? " " : words() + " " + number;
        String text =
                Stream.generate(this::words)
                        .limit(1 + random.nextInt(6))
                        .collect(Collectors.joining(one(List.of(" ", ", ", "\n", "-"))));
        return new Paper("paper-" + number, title, text, publication, Source.UNKNOWN);
    }

    private Hardware hardware() {
        return new Hardware(
                one(DEVICES),
                one(List.of(Role.values())),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Stream.generate(this::mention).limit(1 + random.nextInt(2)).toList());
    }

    private Model model() {
        return new Model(words(), maybe(this::words), OptionalLong.empty(), List.of(mention()));
    }

    private Mention mention() {
        String text = paper.abstractText();
        int start = random.nextInt(text.length());
        Span span =
                new Span(
                        Section.ABSTRACT, start, start + 1 + random.nextInt(text.length() - start));
        Span whole = new Span(Section.ABSTRACT, 0, text.length());
        boolean odd =
                span.in(paper).isBlank()
                        || span.in(paper).chars().anyMatch(c -> Character.isSurrogate((char) c));
        return odd ? new Mention(whole, text) : new Mention(span, span.in(paper));
    }

    private Gain gain() {
        double ratio = one(List.of(0.5, 1.0, 1.5, 2.0, 2.0, 3.25, 1.0 / 3));
        Mention words = mention();
        return new Gain(
                new Amount(Claims.low(ratio), ratio, "x", one(List.of(Qualifier.values()))),
                one(List.of(Metric.values())),
                ratio >= 1,
                random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(ratio),
                new Links(
                        maybe(this::words),
                        maybe(this::words),
                        maybe(this::words),
                        maybe(this::words)),
                new Evidence(words.span(), words.text(), "rule", one(List.of(0.0, 0.5, 0.9, 1.0))));
    }

    private String words() {
        return random.nextInt(3) == 0 ? one(WORDS) + " " + one(WORDS) : one(WORDS);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> list(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
