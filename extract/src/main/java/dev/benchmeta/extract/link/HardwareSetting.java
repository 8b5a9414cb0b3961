package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the hardware that a paper states for its whole evaluation, outside a clause; immutable. */
final class HardwareSetting {
    /** "can be easily deployed on": what did not happen. */
    private static final String POSSIBLE = "(?<!\\b(?:can|could|may|might) be (?:\\w{1,12} )?)";

    /**
     * A sentence with one of these and a device behind "on" states the setting of the figures that
     * follow.
     */
    private static final Pattern SETTING =
            Pattern.compile(
                    "(?i)\\b(evaluat|experiment|conduct|implemented on|"
                            + POSSIBLE
                            + "deployed|we deploy|deployment of|validat|verified|measured|measurements on|tested on|we test|we assess|executed on|we benchmark|applied to|pre-?training is|performed on|prototype|benchmarked|synthesi[sz]ed|runs on|running on)");

    /** A sentence that tells on which device the work was done; kinds of hardware are its topic. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?i)\\b(implemented in|instantiated?|proof-of-concept|benchmarks (?:of|on)|we (?:implement(?:ed)?|characteri[sz]e|study|analy[sz]e|profile|measure|port|present|develop|build|investigate|optimi[sz]e)\\b|characteri[sz]ation of|study of|analysis of|optimizing)");

    private static final Pattern DONE_ON =
            Pattern.compile("(?is).*\\b(?:on|in|onto)\\b[^,.;:()]{0,40}");

    /**
     * A sentence before the figure's that tells what was reached, so that its device still holds.
     */
    private static final Pattern REACHED =
            Pattern.compile(
                    "(?i)^\\s*(on|using)\\b.*\\d|\\d.*\\b(on|using)\\b|\\b(achiev|deliver|reach|surpass|"
                            + POSSIBLE
                            + "deploy).*\\b(on|using)\\b.*\\d");

    private static final Pattern CLUSTER =
            Pattern.compile("(?is).*\\b(on|across|using|cluster|platform)\\b[^.;:]*\\(?[^.;:()]*");

    /**
     * How many sentences a setting holds for: an abstract's length, so that long texts cost no
     * more.
     */
    private static final int LOOK_BACK = 20;

    private static final Pattern MADE_FOR =
            Pattern.compile(
                    "(?<!rel(?:y|ies) |relying |based |depends? |focus(?:es)? )\\b(?:on (?:modern |commodity |multi-core |multicore |many-core |consumer )?"
                            + "|for (?:multi-core |multicore |many-core ))$");

    /** Kinds of chips that a title names because the work is made for them. */
    private static final Set<HardwareClass> CHIPS =
            Set.of(HardwareClass.CPU, HardwareClass.FPGA, HardwareClass.NPU, HardwareClass.TPU);

    private static final Pattern IN_TITLE =
            Pattern.compile("(?i)\\b(?:on|using) (?:(?:an?|the|multi-?core|many-?core) )?$");

    /** "a GPU-accelerated framework", but not "GPU-accelerated embeddings", a part of something. */
    private static final Pattern DRIVEN =
            Pattern.compile(
                    "-(?:accelerated|based|only|native) (?:[\\w-]+ ){0,3}?(?:frameworks?|tools?|toolkit|librar(?:y|ies)|systems?|solvers?|simulators?"
                            + "|implementations?|engines?|pipelines?|algorithms?|packages?|platforms?|methods?|approach(?:es)?|software|codes?|designs?)\\b");

    /** "compared to current GPU-based systems": what others run on. */
    private static final Pattern RIVAL =
            Pattern.compile(
                    "(?i)\\b(?:(?:compared|relative) (?:to|with)|than|over|against) (?:[\\w-]+ ){0,3}$");

    /** "on CPU or CUDA devices": no one setting. */
    private static final Pattern ALTERNATIVE = Pattern.compile(" ?(?:and|or|/|,)");

    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?i)\\b(?:an?|\\d+|one|two|four|eight|sixteen|single|consumer-grade|consumer|commodity|mid-range|laptop|desktop)[ -](?:\\w+ )?$");

    private final Clause clause;
    private final PaperContext paper;

    HardwareSetting(Clause clause, PaperContext paper) {
        this.clause = clause;
        this.paper = paper;
    }

    /**
     * The hardware that the title or a sentence before this one states as the setting of the
     * evaluation.
     */
    Optional<String> find() {
        if (clause.source().section() == Section.TITLE
                || paper.found().names().hardware().isEmpty()) {
            return Optional.empty();
        }
        int first = Math.max(0, clause.sentence().index() - LOOK_BACK);
        for (int s = clause.sentence().index() - 1; s >= first; s--) {
            Sentence sentence = paper.document().sentences().get(s);
            boolean before =
                    s == clause.sentence().index() - 1 && REACHED.matcher(sentence.text()).find();
            if (before || SETTING.matcher(sentence.text()).find()) {
                Optional<String> device = device(sentence, CLUSTER, !before);
                if (device.isPresent()) {
                    return device;
                }
            } else if (DONE.matcher(sentence.text()).find()) {
                Optional<String> device = device(sentence, DONE_ON, false);
                if (device.isPresent()) {
                    return device;
                }
            }
        }
        return paper.document().titleSentences().stream()
                .flatMap(sentence -> device(sentence, HardwareSites.PLACED, false).stream())
                .findFirst()
                .or(this::titleKind)
                .or(this::madeFor);
    }

    /** "Sorting Networks on FPGA": the title's kind of hardware, unless it is the usual one. */
    private Optional<String> titleKind() {
        return paper.document().titleSentences().stream()
                .flatMap(
                        s ->
                                first(
                                        s,
                                        n ->
                                                paper.computes(n)
                                                        && CHIPS.stream()
                                                                .anyMatch(c -> paper.type(n, c))
                                                        && IN_TITLE.matcher(before(s, n)).find())
                                        .map(n -> s.source().rawText(n.start(), n.end()))
                                        .stream())
                .findFirst();
    }

    /**
     * "We present FooKit, a GPU-accelerated tool", "inference on CPUs": what the work is made for.
     */
    private Optional<String> madeFor() {
        List<Sentence> sentences = paper.document().sentences();
        if (paper.introduced() >= sentences.size()
                || clause.sentence().index() <= paper.introduced()) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(paper.introduced());
        NormalText source = sentence.source();
        return first(sentence, n -> paper.computes(n) && madeFor(sentence, n))
                .map(n -> source.rawText(n.start(), n.end()));
    }

    private static boolean madeFor(Sentence sentence, NameSpan name) {
        boolean placed = MADE_FOR.matcher(before(sentence, name)).find();
        boolean rival = RIVAL.matcher(before(sentence, name)).find();
        return placed && !follows(ALTERNATIVE, sentence, name)
                || follows(DRIVEN, sentence, name) && !rival;
    }

    private static boolean follows(Pattern words, Sentence sentence, NameSpan name) {
        String text = sentence.source().text();
        return words.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /** The first named devices or family of a sentence that stand behind words of place. */
    private Optional<String> device(Sentence sentence, Pattern place, boolean kinds) {
        NormalText source = sentence.source();
        List<NameSpan> devices =
                hardware(sentence).filter(n -> kinds || paper.namedDevice(n)).toList();
        return devices.stream()
                .filter(n -> paper.computes(n))
                .filter(n -> paper.namedDevice(n) || machine(sentence, n))
                .filter(n -> place.matcher(before(sentence, n)).matches())
                .findFirst()
                .map(
                        n ->
                                source.rawText(
                                        HardwareLinks.counted(source, n.start()),
                                        JointDevices.end(source, devices, devices.indexOf(n))));
    }

    /**
     * "an eight-GPU testbed", "4 GPUs", "a consumer-grade GPU": a machine, not a kind of machine.
     */
    private static boolean machine(Sentence sentence, NameSpan name) {
        return MACHINE.matcher(before(sentence, name)).find();
    }

    /** The first hardware of a sentence that passes a test and is not the paper's own. */
    private Optional<NameSpan> first(Sentence sentence, Predicate<NameSpan> test) {
        return hardware(sentence).filter(test).findFirst();
    }

    /** The hardware of a sentence that is not the paper's own, in order. */
    private Stream<NameSpan> hardware(Sentence sentence) {
        return paper.within(sentence.source().section(), sentence.start(), sentence.end()).stream()
                .filter(n -> n.kind() == NameKind.HARDWARE)
                .filter(n -> !HardwareSites.hours(sentence.source(), n.end()))
                .filter(n -> !paper.also(n, NameKind.CONTRIBUTION))
                .sorted(Comparator.comparingInt(NameSpan::start));
    }

    private static String before(Sentence sentence, NameSpan name) {
        return sentence.source().text().substring(sentence.start(), name.start());
    }
}
