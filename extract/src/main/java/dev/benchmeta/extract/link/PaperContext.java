package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What holds for a whole paper.
 *
 * @param document the paper
 * @param found what it names, and where
 * @param topic what it is about
 * @param contribution the paper's main contribution, as it writes it; "our method" means it; a data
 *     set, on which others gain, is none
 * @param introduced index of the abstract's first sentence that names a contribution or says "we"
 */
record PaperContext(
        Document document,
        FoundNames found,
        Topic topic,
        Optional<String> contribution,
        int introduced) {

    /** What speaks of the paper's work as something that gains. */
    private static final Pattern METHOD =
            Pattern.compile(
                    "\\b(?:[Oo]ur|[Tt]he proposed) (?:method|approach|technique|algorithm|framework|compress\\w+)\\b");

    /** "It" as what gains; it must mean the contribution. */
    private static final Pattern IT =
            Pattern.compile(
                    "(?:It|Consequently, it) (?:incurs|cuts|achieves|reduces|outperforms|improves|lowers)\\b");

    static PaperContext of(Document document, FoundNames found) {
        List<NameSpan> names = found.spans();
        return new PaperContext(
                document,
                found,
                new Topic(document),
                contribution(document, names),
                introduced(document, names));
    }

    /** Whether the paper names anything a comparison is about: papers of other fields do not. */
    boolean namesSomething() {
        return !found.spans().isEmpty();
    }

    /** The main contribution, else what stands before the title's colon if nothing has a name. */
    private static Optional<String> contribution(Document document, List<NameSpan> names) {
        boolean named = names.stream().anyMatch(n -> n.kind() == NameKind.CONTRIBUTION);
        List<NameSpan> whole = PresentedPart.without(document, names);
        return named
                ? mainContribution(document, whole).or(() -> measuredItself(document, whole))
                : TitledWork.of(document).or(() -> introducedWork(document.body()));
    }

    /**
     * The benchmark that the paper names if it names one alone: in its title, or between where it
     * tells of its own work and a place of the abstract.
     */
    Optional<String> onlyBenchmark(int before) {
        int from = document.sentences().get(introduced).start();
        List<NameSpan> benchmarks =
                found.spans().stream().filter(n -> n.kind() == NameKind.BENCHMARK).toList();
        boolean one = benchmarks.stream().map(NameSpan::name).distinct().count() == 1;
        boolean training =
                found.names().benchmarks().stream()
                        .anyMatch(b -> b.kind() == BenchmarkKind.TRAINING);
        return !one || training
                ? Optional.empty()
                : benchmarks.stream()
                        .filter(
                                n ->
                                        n.section() == Section.TITLE
                                                || n.start() >= from && n.start() < before)
                        .findFirst()
                        .map(n -> document.text(n.section()).rawText(n.start(), n.end()));
    }

    private static Optional<String> introducedWork(NormalText body) {
        int end = body.text().length();
        return end == 0 ? Optional.empty() : IntroducedWork.of(body.rawText(0, end));
    }

    /**
     * The contribution that the sentence before one names: "FooPack compresses weights. It cuts";
     * none that only measures.
     */
    Optional<String> namedBefore(Sentence sentence) {
        int before = sentence.index() - 1;
        if (sentence.source() != document.body() || before < introduced) {
            return Optional.empty();
        }
        Sentence last = document.sentences().get(before);
        List<NameSpan> told =
                found.spans().stream()
                        .filter(n -> n.section() == Section.ABSTRACT)
                        .filter(n -> n.start() >= last.start() && n.end() <= last.end())
                        .toList();
        return told.stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION && !measures(told, n))
                .min(Comparator.comparingInt(NameSpan::start))
                .map(n -> asWritten(document.body().rawText(n.start(), n.end())));
    }

    /** The main contribution if {@code name} is another way to write it; else {@code name}. */
    String asWritten(String name) {
        return contribution
                .filter(main -> name.equalsIgnoreCase(main) || named(name).equals(named(main)))
                .orElse(name);
    }

    /** What a surface names; the surface itself if it is no contribution. */
    private String named(String surface) {
        return found.spans().stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION)
                .filter(n -> document.text(n.section()).rawText(n.start(), n.end()).equals(surface))
                .map(NameSpan::name)
                .findFirst()
                .orElse(surface);
    }

    /** The contribution the title names, else the one the abstract names first. */
    private static Optional<String> mainContribution(Document document, List<NameSpan> names) {
        return names.stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION && !measures(names, n))
                .min(Comparator.comparing(NameSpan::section).thenComparing(NameSpan::start))
                .map(n -> shortForm(document, names, n));
    }

    /** A contribution that reads like a benchmark, of which the paper says what it achieves. */
    private static Optional<String> measuredItself(Document document, List<NameSpan> names) {
        return METHOD.matcher(document.body().text()).find() || itGains(document, names)
                ? names.stream()
                        .filter(n -> n.kind() == NameKind.CONTRIBUTION)
                        .min(Comparator.comparing(NameSpan::section).thenComparing(NameSpan::start))
                        .map(n -> shortForm(document, names, n))
                : Optional.empty();
    }

    /** "We present FooPack. It cuts": the sentence before names the contribution and no model. */
    private static boolean itGains(Document document, List<NameSpan> names) {
        List<Sentence> sentences = document.sentences();
        for (int i = 1; i < sentences.size(); i++) {
            if (IT.matcher(sentences.get(i).text()).lookingAt()) {
                Sentence before = sentences.get(i - 1);
                List<NameSpan> told =
                        names.stream()
                                .filter(n -> n.section() == Section.ABSTRACT)
                                .filter(n -> n.start() >= before.start() && n.end() <= before.end())
                                .sorted(
                                        Comparator.comparingInt(NameSpan::start)
                                                .thenComparing(NameSpan::kind))
                                .toList();
                if (!told.isEmpty()
                        && told.get(0).kind() == NameKind.CONTRIBUTION
                        && told.stream().noneMatch(n -> n.kind() == NameKind.MODEL)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a contribution is a benchmark or data set, which gains nothing itself. */
    private static boolean measures(List<NameSpan> names, NameSpan contribution) {
        return names.stream()
                .anyMatch(
                        n ->
                                n.kind() == NameKind.BENCHMARK
                                        && n.section() == contribution.section()
                                        && n.start() == contribution.start());
    }

    /** "DF-SSM" for "Density Field State Space Models" where the paper uses it. */
    private static String shortForm(Document document, List<NameSpan> names, NameSpan main) {
        String surface = document.text(main.section()).rawText(main.start(), main.end());
        return names.stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION && n.name().equals(main.name()))
                .map(n -> document.text(n.section()).rawText(n.start(), n.end()))
                .filter(s -> s.indexOf(' ') < 0 && s.length() * 2 < surface.length())
                .findFirst()
                .orElse(surface);
    }

    private static int introduced(Document document, List<NameSpan> names) {
        int first =
                names.stream()
                        .filter(
                                n ->
                                        n.kind() == NameKind.CONTRIBUTION
                                                && n.section() == Section.ABSTRACT)
                        .mapToInt(NameSpan::start)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        for (int i = 0; i < document.sentences().size(); i++) {
            String text = " " + document.sentences().get(i).text().toLowerCase(Locale.ROOT) + " ";
            boolean ours =
                    text.contains(" we ")
                            || text.contains(" our ")
                            || text.contains("this paper")
                            || text.contains("this work");
            if (ours || first < document.sentences().get(i).end()) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The names that lie in a stretch of a section, without overlaps: the longest, contributions
     * first.
     */
    List<NameSpan> within(Section section, int start, int end) {
        List<NameSpan> inside =
                found.spans().stream()
                        .filter(n -> n.section() == section && n.start() >= start && n.end() <= end)
                        .sorted(
                                Comparator.comparingInt((NameSpan n) -> n.start() - n.end())
                                        .thenComparing(NameSpan::kind))
                        .toList();
        List<NameSpan> kept = new ArrayList<>();
        for (NameSpan name : inside) {
            if (kept.stream().noneMatch(k -> k.start() < name.end() && name.start() < k.end())) {
                kept.add(name);
            }
        }
        return kept;
    }

    /** Whether words are a hardware's name, and not the paper's own chip. */
    boolean isHardware(String words) {
        return found.spans().stream()
                .anyMatch(
                        n ->
                                n.kind() == NameKind.HARDWARE
                                        && !also(n, NameKind.CONTRIBUTION)
                                        && document.text(n.section())
                                                .rawText(n.start(), n.end())
                                                .equals(words));
    }

    /** Whether a hardware name names a device or family rather than just the kind. */
    boolean namedDevice(NameSpan span) {
        return device(span, device -> device.level() != Level.CLASS);
    }

    /** Whether a hardware name names what computes, not a network or memory. */
    boolean computes(NameSpan span) {
        return device(
                span,
                device ->
                        device.type() != HardwareClass.NETWORK
                                && device.type() != HardwareClass.MEMORY);
    }

    /** Whether a hardware name names what models are trained on. */
    boolean trains(NameSpan span) {
        return type(span, HardwareClass.GPU)
                || type(span, HardwareClass.TPU)
                || type(span, HardwareClass.NPU);
    }

    /** Whether a hardware name is of a class. */
    boolean type(NameSpan span, HardwareClass type) {
        return device(span, device -> device.type() == type);
    }

    private boolean device(NameSpan span, Predicate<Device> test) {
        return found.names().hardware().stream()
                .anyMatch(h -> h.name().equals(span.name()) && test.test(h.device()));
    }

    /** Whether the same place also names something of {@code kind}. */
    boolean also(NameSpan span, NameKind kind) {
        return found.spans().stream()
                .anyMatch(
                        n ->
                                n.kind() == kind
                                        && n.section() == span.section()
                                        && n.start() < span.end()
                                        && span.start() < n.end());
    }
}
