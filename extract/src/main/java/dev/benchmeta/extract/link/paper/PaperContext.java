package dev.benchmeta.extract.link.paper;

import com.google.common.base.Suppliers;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.Coverage;
import dev.benchmeta.extract.name.FoundNames;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What holds for a whole paper. What only papers with figures are asked is found when first asked;
 * not thread-safe.
 */
public final class PaperContext {
    private final Document document;
    private final FoundNames found;
    private final Topic topic;
    private final Supplier<Optional<String>> contribution;
    private final Supplier<Integer> introduced;
    private final Supplier<Integer> presented;

    /** Where names of a kind are, for the kinds that were asked for. */
    private final Map<Place, Coverage> places = new HashMap<>();

    /**
     * @param document the paper
     * @param found what it names, and where
     */
    public PaperContext(
            Document document, FoundNames found, SubjectWords words, TopicWords topics) {
        this.document = document;
        this.found = found;
        this.topic = new Topic(document, topics);
        List<NameSpan> names = found.spans();
        this.contribution = Suppliers.memoize(() -> MainContribution.of(document, names, words));
        this.introduced = Suppliers.memoize(() -> introduced(document, names));
        this.presented =
                Suppliers.memoize(
                        () -> new LatePresentation(document, names, words).of(contribution()));
    }

    public Document document() {
        return document;
    }

    /** What the paper names, and where. */
    public FoundNames found() {
        return found;
    }

    /** What the paper is about. */
    public Topic topic() {
        return topic;
    }

    /**
     * The paper's main contribution, as it writes it; "our method" means it; a data set, on which
     * others gain, is none.
     */
    public Optional<String> contribution() {
        return contribution.get();
    }

    /**
     * The main contribution as what a sentence may mean: "This paper studies X, reaching 3x. We
     * then present FooOpt" does not mean FooOpt with what it says before.
     */
    public Optional<String> contributionIn(Sentence sentence) {
        boolean before =
                sentence.source().section() == Section.ABSTRACT
                        && sentence.end() <= presented.get();
        return before ? Optional.empty() : contribution();
    }

    /** Index of the abstract's first sentence that names a contribution or says "we". */
    public int introduced() {
        return introduced.get();
    }

    /** The abstract's first sentence that names a contribution or says "we"; 0 if none does. */
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

    /** Whether the paper names anything a comparison is about: papers of other fields do not. */
    public boolean namesSomething() {
        return !found.spans().isEmpty();
    }

    /** The main contribution if {@code name} is another way to write it; else {@code name}. */
    public String asWritten(String name) {
        return contribution()
                .filter(main -> name.equalsIgnoreCase(main) || named(name).equals(named(main)))
                .orElse(name);
    }

    /** What a surface names; the surface itself if it is no contribution. */
    private String named(String surface) {
        return found.spans().stream()
                .filter(n -> n.kind() == NameKind.CONTRIBUTION)
                .filter(n -> written(n).equals(surface))
                .map(NameSpan::name)
                .findFirst()
                .orElse(surface);
    }

    /**
     * The names that lie in a stretch of a section, without overlaps: the longest, contributions
     * first.
     */
    public List<NameSpan> within(Section section, int start, int end) {
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

    /**
     * Whether words end in a hardware's name that is not the paper's own chip; "sorting
     * accelerators" may be designs.
     */
    public boolean isHardware(String words) {
        return found.spans().stream()
                .filter(n -> n.kind() == NameKind.HARDWARE && !also(n, NameKind.CONTRIBUTION))
                .anyMatch(
                        n ->
                                words.equals(written(n))
                                        || words.endsWith(" " + written(n))
                                                && !type(n, HardwareClass.ACCELERATOR));
    }

    /** Whether a hardware name names a device or family rather than just the kind. */
    public boolean namedDevice(NameSpan span) {
        return device(span, device -> device.level() != Level.CLASS);
    }

    /** Whether a hardware name names one product, not a kind or a line of products. */
    public boolean product(NameSpan span) {
        return device(span, device -> device.level() == Level.DEVICE);
    }

    /** Whether a hardware name names what computes, not a network or memory. */
    public boolean computes(NameSpan span) {
        return device(
                span,
                device ->
                        device.type() != HardwareClass.NETWORK
                                && device.type() != HardwareClass.MEMORY);
    }

    /** Whether a hardware name names what models are trained on. */
    public boolean trains(NameSpan span) {
        return type(span, HardwareClass.GPU)
                || type(span, HardwareClass.TPU)
                || type(span, HardwareClass.NPU);
    }

    /** Whether a hardware name is of a class. */
    public boolean type(NameSpan span, HardwareClass type) {
        return device(span, device -> device.type() == type);
    }

    /** A name as its place writes it. */
    public String written(NameSpan name) {
        return document.text(name.section()).rawText(name.start(), name.end());
    }

    private boolean device(NameSpan span, Predicate<Device> test) {
        return found.names().hardware().stream()
                .anyMatch(h -> h.name().equals(span.name()) && test.test(h.device()));
    }

    /** Whether a name is of a model or contribution, which may achieve something; no data set's. */
    public boolean achiever(NameSpan span) {
        return (span.kind() == NameKind.MODEL || also(span, NameKind.CONTRIBUTION))
                && !also(span, NameKind.BENCHMARK);
    }

    /** Whether a name is of a contribution that is no data set. */
    public boolean ownWork(NameSpan span) {
        return also(span, NameKind.CONTRIBUTION) && !also(span, NameKind.BENCHMARK);
    }

    /** Whether the paper presents something to test others with. */
    public boolean presentsBenchmark() {
        return found().spans().stream()
                .anyMatch(n -> n.kind() == NameKind.CONTRIBUTION && also(n, NameKind.BENCHMARK));
    }

    /** Whether the same place also names something of {@code kind}. */
    public boolean also(NameSpan span, NameKind kind) {
        return places.computeIfAbsent(new Place(span.section(), kind), this::coverage)
                .overlaps(span);
    }

    private Coverage coverage(Place place) {
        return new Coverage(
                found.spans().stream()
                        .filter(n -> n.section() == place.section && n.kind() == place.kind)
                        .toList());
    }

    private record Place(Section section, NameKind kind) {}
}
