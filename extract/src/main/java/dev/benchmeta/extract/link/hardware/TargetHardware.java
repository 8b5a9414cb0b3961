package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the hardware that a title or an introducing sentence tells a work is made for; immutable.
 */
final class TargetHardware {
    /** Kinds of chips that a title names because the work is made for them. */
    private static final Set<HardwareClass> CHIPS =
            Set.of(
                    HardwareClass.CPU,
                    HardwareClass.FPGA,
                    HardwareClass.GPU,
                    HardwareClass.NPU,
                    HardwareClass.TPU);

    private final PaperContext paper;
    private final DeviceWords words;
    private final DeviceExtent extent;

    TargetHardware(PaperContext paper, DeviceWords words) {
        this.paper = paper;
        this.words = words;
        this.extent = new DeviceExtent(words);
    }

    /**
     * The hardware of the title, or else of what the paper introduces, for a figure that stands in
     * a sentence: those before the introduction are of other works.
     */
    Optional<String> find(int sentence) {
        return sentence < paper.introduced()
                ? Optional.empty()
                : inTitle().or(() -> introduced(sentence));
    }

    /** "Sorting Networks on FPGA", "on a Foo L5": the title's hardware. */
    private Optional<String> inTitle() {
        return paper.document().titleSentences().stream()
                .flatMap(
                        s ->
                                first(
                                        s,
                                        n ->
                                                (chip(n) || paper.namedDevice(n))
                                                        && ends(DeviceWording.IN_TITLE, s, n)
                                                        && !follows(
                                                                DeviceWording.ALTERNATIVE, s, n))
                                        .stream())
                .findFirst();
    }

    /**
     * "We present FooKit, a GPU-accelerated tool", "inference on CPUs": what the work is made for.
     */
    private Optional<String> introduced(int sentence) {
        List<Sentence> sentences = paper.document().sentences();
        if (paper.introduced() >= sentences.size() || sentence == paper.introduced()) {
            return Optional.empty();
        }
        int from = Math.max(paper.introduced(), sentence - HardwareSetting.LOOK_BACK);
        return sentences.subList(from, sentence).stream()
                .filter(s -> tellsMachine(s) && presents(s))
                .flatMap(s -> first(s, n -> madeFor(s, n) || written(s, n)).stream())
                .findFirst();
    }

    /** Whether a sentence is the introducing one or tells of another thing the paper made. */
    private boolean presents(Sentence sentence) {
        return sentence.index() == paper.introduced()
                || words.in(DeviceWording.PRESENTED, sentence.text());
    }

    private boolean written(Sentence sentence, NameSpan name) {
        return follows(DeviceWording.CODE, sentence, name)
                && ends(DeviceWording.WRITTEN, sentence, name);
    }

    boolean chip(NameSpan name) {
        return CHIPS.stream().anyMatch(c -> paper.type(name, c));
    }

    private boolean madeFor(Sentence sentence, NameSpan name) {
        return ends(DeviceWording.MADE_FOR, sentence, name)
                        && !follows(DeviceWording.ALTERNATIVE, sentence, name)
                || follows(DeviceWording.DRIVEN, sentence, name) && !rival(sentence, name);
    }

    /** "over 44-core CPU baselines", "compared to GPU-based systems" */
    boolean rival(Sentence sentence, NameSpan name) {
        return ends(DeviceWording.RIVAL, sentence, name);
    }

    private boolean ends(DeviceWording wording, Sentence sentence, NameSpan name) {
        return words.in(wording, before(sentence, name));
    }

    boolean follows(DeviceWording wording, Sentence sentence, NameSpan name) {
        String text = sentence.source().text();
        return words.find(wording, text, name.end(), text.length()).isPresent();
    }

    /** The first that computes of a sentence's hardware and passes a test. */
    private Optional<String> first(Sentence sentence, Predicate<NameSpan> test) {
        return machines(sentence)
                .filter(n -> paper.computes(n) && test.test(n))
                .findFirst()
                .map(n -> sentence.source().rawText(n.start(), n.end()));
    }

    /**
     * The hardware a sentence may run things on, in order: not what the paper made itself, nor an
     * amount of use ("500 GPU hours").
     */
    Stream<NameSpan> machines(Sentence sentence) {
        Stream<NameSpan> names =
                paper.within(sentence.source().section(), sentence.start(), sentence.end()).stream()
                        .filter(n -> !paper.also(n, NameKind.CONTRIBUTION));
        return Stream.concat(names, describing(sentence))
                .filter(n -> n.kind() == NameKind.HARDWARE)
                .filter(n -> !extent.hours(sentence.source(), n.end()))
                .sorted(Comparator.comparingInt(NameSpan::start));
    }

    /** "FooKit, a GPU-parallel sorter": what the paper made is not the GPU. */
    private Stream<NameSpan> describing(Sentence sentence) {
        return paper.found().spans().stream()
                .filter(n -> n.section() == sentence.source().section())
                .filter(n -> n.start() >= sentence.start() && n.end() <= sentence.end())
                .filter(n -> sentence.source().text().startsWith("-", n.end()))
                .filter(n -> paper.also(n, NameKind.CONTRIBUTION));
    }

    /** Whether a sentence has such hardware, which is asked before its words are searched. */
    boolean tellsMachine(Sentence sentence) {
        return machines(sentence).findAny().isPresent();
    }

    static String before(Sentence sentence, NameSpan name) {
        return sentence.source().text().substring(sentence.start(), name.start());
    }
}
