package dev.benchmeta.report.store;

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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Any valid facts, from a seed: awkward characters, extreme numbers, every enum constant. */
final class OddFacts {
    /**
     * Among them what JSON escapes, half an emoji, combining marks and line ends of other worlds.
     */
    private static final String[] PIECES = {
        "a",
        "Z",
        "9",
        " ",
        "x",
        "\"",
        "\\",
        "/",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u0001",
        "\u007f",
        "é",
        "e\u0301",
        "ß",
        "漢",
        "🚀",
        "👩🏽‍💻",
        "\ud83d",
        "\ude80",
        "\u2028",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\ufffd",
        "$3.9\\times$",
        "68\\%",
        "</script>",
        "{\"a\":1}",
        ",\"contributions\":[",
        "null"
    };

    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        -1,
        4,
        0.1,
        1.0 / 3,
        1e-7,
        1e7,
        12_345_678_901.5,
        1e22,
        1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE
    };

    private final Random random;
    private final String title;
    private final Paper paper;

    private OddFacts(long title, long seed) {
        this.random = new Random(seed);
        this.title = "a title with number " + title + " ";
        this.paper = paper();
    }

    static PaperFacts withItsOwnTitle(long seed) {
        return withTitleOf(seed, seed);
    }

    /** Facts of another seed, of a paper known by the title of {@code title}. */
    static PaperFacts withTitleOf(long title, long seed) {
        return new OddFacts(title, seed).facts();
    }

    private PaperFacts facts() {
        Names names =
                new Names(
                        list(() -> new Contribution(name(), mentions())),
                        list(() -> new Model(name(), maybe(this::text), parameters(), mentions())),
                        list(() -> new Benchmark(name(), one(BenchmarkKind.values()), mentions())),
                        list(
                                () ->
                                        new Hardware(
                                                device(),
                                                one(Role.values()),
                                                count(1),
                                                count(1),
                                                mentions())));
        return new PaperFacts(
                paper,
                names,
                list(this::gain),
                list(this::result),
                list(() -> new Note(name(), span())));
    }

    private Paper paper() {
        Publication publication =
                new Publication(
                        maybe(this::date), count(0), maybe(this::text), count(0), list(this::text));
        Source source = new Source(random.nextBoolean() ? "" : text(), random.nextInt(3));
        return new Paper(
                name(), title + punctuation(), name() + text() + text(), publication, source);
    }

    private PublishedDate date() {
        String iso =
                String.format(
                        "%04d-%02d-%02d",
                        1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return PublishedDate.parse(iso.substring(0, one(4, 7, 10)), random.nextBoolean());
    }

    private Device device() {
        return new Device(
                name(),
                one(Level.values()),
                one(HardwareClass.values()),
                maybe(this::text),
                maybe(this::text));
    }

    private Gain gain() {
        Amount amount = new Amount(number(), number(), name(), one(Qualifier.values()));
        double ratio = Math.abs(number());
        Links links =
                new Links(
                        maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text));
        return new Gain(
                amount,
                one(Metric.values()),
                random.nextBoolean(),
                ratio > 0 ? OptionalDouble.of(ratio) : OptionalDouble.empty(),
                links,
                evidence());
    }

    private Result result() {
        return new Result(
                number(),
                name(),
                one(Metric.values()),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                evidence());
    }

    private Evidence evidence() {
        Span span = span();
        return new Evidence(span, span.in(paper), name(), one(0.0, 1.0, random.nextDouble()));
    }

    private List<Mention> mentions() {
        Span first = span();
        return Stream.concat(Stream.of(first), list(this::span).stream())
                .map(span -> new Mention(span, span.in(paper)))
                .toList();
    }

    private Span span() {
        Section section = one(Section.values());
        String text = paper.text(section);
        int start = random.nextInt(text.length());
        Span span = new Span(section, start, start + 1 + random.nextInt(text.length() - start));
        return span.in(paper).isBlank() ? new Span(section, 0, text.length()) : span;
    }

    private OptionalLong parameters() {
        return random.nextBoolean()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + (random.nextLong() >>> 1) / 2);
    }

    private OptionalInt count(int lowest) {
        return random.nextBoolean()
                ? OptionalInt.empty()
                : OptionalInt.of(lowest + random.nextInt(1000));
    }

    private double number() {
        return random.nextBoolean()
                ? NUMBERS[random.nextInt(NUMBERS.length)]
                : random.nextGaussian() * 100;
    }

    /** Text that is not blank. */
    private String name() {
        return text() + "n" + text();
    }

    /** Odd characters that are no letters or digits. */
    private String punctuation() {
        return text().replaceAll("[\\p{L}\\p{N}\\p{M}]", "");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> list(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(3)).toList();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
