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
import java.util.regex.Pattern;
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

    /** "relies on", "attacks on", "without using": what is named runs nothing of the work. */
    private static final String NOT_THERE =
            "(?<!\\b(?:rel(?:y|ies|ying)|reliance|based|depend(?:s|ing|ence|ency)?|focus(?:es|ing)?|attacks?|less|without) )";

    /** "sorting over GPUs", but not "gains over GPUs": those are beaten. */
    private static final String OVER =
            "(?<!\\b(?:speed-?ups?|gains?|improvements?|reductions?|savings|faster|better|[x%]) )over";

    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "(?i)"
                            + NOT_THERE
                            + "\\b(?:on|"
                            + OVER
                            + "|using) (?:an? |the )?(?:(?:multi-?core|many-?core|multiple|[a-z]+-(?:constrained|cost|efficient|end|grade|limited|power)) )?$");

    private static final Pattern MADE_FOR =
            Pattern.compile(
                    NOT_THERE
                            + "\\b(?:(?:on|"
                            + OVER
                            + ") (?:modern |commodity |multi-core |multicore |many-core |consumer )?"
                            + "|for (?:multi-core |multicore |many-core ))$");

    /** "a GPU-accelerated framework", but not "GPU-accelerated embeddings", a part of something. */
    private static final Pattern DRIVEN =
            Pattern.compile(
                    "-(?:accelerated|based|enabled|native|only|optimi[sz]ed|resident) (?:[\\w-]+ ){0,3}?(?:frameworks?|tools?|toolkit|librar(?:y|ies)|systems?|solvers?|simulators?"
                            + "|implementations?|compressors?|runtimes?|engines?|pipelines?|algorithms?|packages?|platforms?|methods?|approach(?:es)?|software|codes?|designs?)\\b");

    private static final String WE_MAKE =
            "(?i)\\bwe (?:[\\w-]+ )?(?:build|design|develop|implement|introduce|present|propose|provide|redesign|write)\\b";

    private static final Pattern PRESENTED = Pattern.compile(WE_MAKE);

    /** "We also write a fused GPU kernel": what the work was made as. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    WE_MAKE
                            + "(?: (?!(?:for|that|to|which|on|of|than|over|from|existing|current|prior|previous)\\b)[\\w,-]+){0,8} $");

    private static final Pattern CODE =
            Pattern.compile(" (?:kernels?|implementations?|libraries|library)\\b");

    private static final String AMOUNT =
            " (?:[\\d,]+|two|three|four|eight|sixteen|dozens|hundreds|thousands|several) ";

    /**
     * "compared to current GPU-based systems": what others run on; "on more than 500 GPUs" and "on
     * over 200 GPUs" tell how many.
     */
    private static final Pattern RIVAL =
            Pattern.compile(
                    "(?i)\\b(?:(?:compared|relative) (?:to|with)|against|(?<!\\b(?:more|less|fewer) )than"
                            + "|(?:more|less|fewer) than(?!"
                            + AMOUNT
                            + ")|(?<=(?:speed-?ups?|gains?|improvements?|reductions?|[x%]) )over|over(?!"
                            + AMOUNT
                            + ")) (?:(?!on |using |across )[\\w-]+ ){0,3}$");

    /** "on CPU or CUDA devices", "pressure on the CPU's units": no one setting. */
    private static final Pattern ALTERNATIVE = Pattern.compile(" ?(?:and|or|/|,)|['’]s\\b");

    private final PaperContext paper;

    TargetHardware(PaperContext paper) {
        this.paper = paper;
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

    /** "Sorting Networks on FPGA": the title's kind of hardware. */
    private Optional<String> inTitle() {
        return paper.document().titleSentences().stream()
                .flatMap(
                        s ->
                                first(
                                        s,
                                        n ->
                                                chip(n)
                                                        && ends(IN_TITLE, s, n)
                                                        && !follows(ALTERNATIVE, s, n))
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
                .filter(s -> names(s) && presents(s))
                .flatMap(s -> first(s, n -> madeFor(s, n) || written(s, n)).stream())
                .findFirst();
    }

    /** Whether a sentence is the introducing one or tells of another thing the paper made. */
    private boolean presents(Sentence sentence) {
        return sentence.index() == paper.introduced() || PRESENTED.matcher(sentence.text()).find();
    }

    private static boolean written(Sentence sentence, NameSpan name) {
        return follows(CODE, sentence, name) && ends(WRITTEN, sentence, name);
    }

    private boolean chip(NameSpan name) {
        return CHIPS.stream().anyMatch(c -> paper.type(name, c));
    }

    private static boolean madeFor(Sentence sentence, NameSpan name) {
        return ends(MADE_FOR, sentence, name) && !follows(ALTERNATIVE, sentence, name)
                || follows(DRIVEN, sentence, name) && !rival(sentence, name);
    }

    /** "over 44-core CPU baselines", "compared to GPU-based systems" */
    static boolean rival(Sentence sentence, NameSpan name) {
        return ends(RIVAL, sentence, name);
    }

    private static boolean ends(Pattern words, Sentence sentence, NameSpan name) {
        return words.matcher(before(sentence, name)).find();
    }

    static boolean follows(Pattern words, Sentence sentence, NameSpan name) {
        String text = sentence.source().text();
        return words.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /** The first that computes of a sentence's hardware and passes a test. */
    private Optional<String> first(Sentence sentence, Predicate<NameSpan> test) {
        return named(sentence)
                .filter(n -> paper.computes(n) && test.test(n))
                .findFirst()
                .map(n -> sentence.source().rawText(n.start(), n.end()));
    }

    /** The hardware of a sentence that is not the paper's own, in order. */
    Stream<NameSpan> named(Sentence sentence) {
        return paper.within(sentence.source().section(), sentence.start(), sentence.end()).stream()
                .filter(n -> n.kind() == NameKind.HARDWARE)
                .filter(n -> !HardwareSites.hours(sentence.source(), n.end()))
                .filter(n -> !paper.also(n, NameKind.CONTRIBUTION))
                .sorted(Comparator.comparingInt(NameSpan::start));
    }

    /** Whether a sentence has such hardware, which is asked before its words are searched. */
    boolean names(Sentence sentence) {
        return named(sentence).findAny().isPresent();
    }

    static String before(Sentence sentence, NameSpan name) {
        return sentence.source().text().substring(sentence.start(), name.start());
    }
}
