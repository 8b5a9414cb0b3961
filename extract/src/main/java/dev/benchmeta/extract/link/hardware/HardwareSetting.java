package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the hardware that a paper states for its whole evaluation, outside a clause; immutable. */
public final class HardwareSetting {
    /**
     * What hardly depends on the device, so that it is told of none but its own sentence's: "on an
     * A100 it runs at 30 fps. It sends 90% fewer bytes."
     */
    private static final Set<Metric> ANYWHERE =
            Set.of(Metric.COMMUNICATION, Metric.COMPRESSION, Metric.TOKENS);

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
                            + "deployed|we deploy|deployment of|validat|verified|measured|measurements on|tested on|we test|we assess|executed on|we benchmark|applied to|pre-?training is|performed on|demonstrated (?:on|with)|prototype|benchmarked|synthesi[sz]ed?\\b|runs on|running on|we compared?\\b|comparisons? (?:on|across|using)\\b)");

    /** "Existing tools are evaluated on": not what the paper did. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?i)^\\W*(?:conventional|earlier|existing|most|previous|prior) (?:[\\w-]+ ){1,3}(?:are|were|is|was|(?:has|have) been)\\b");

    /** "FooNet and two others are compared on an H100", but not what "most works" were. */
    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:prior|previous|earlier|existing|most|others?|usually|often|typically)\\b.*\\bcompared\\b).*\\b(?:are|is|was|were) compared\\b");

    private static final String WE = "we (?:also |first |further |then )?";

    /** A sentence that tells on which device the work was done; kinds of hardware are its topic. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?i)\\b(implemented in|instantiated?|proof-of-concept|benchmarks (?:of|on)|"
                            + WE
                            + "(?:implement(?:ed)?|characteri[sz]e|study|analy[sz]e|profile|measure|port|present|propose|introduce|(?:re)?design|develop|build|investigate|optimi[sz]e)\\b|characteri[sz]ation of|study of|analysis of|optimizing)");

    /** "We instantiate it on a CPU cluster": a machine is named even where the device is not. */
    private static final Pattern MADE =
            Pattern.compile(
                    "(?i)\\b(?:instantiated?|"
                            + WE
                            + "(?:implement(?:ed)?|port|build|built|redesign))\\b");

    private static final Pattern DONE_ON =
            Pattern.compile(
                    "(?is).*\\b(?:(?:on|in|onto|across|using|targeting)\\b[^,.;:()]{0,60}(?:, \\w+-\\w+ )?|for (?:an? |the )?(?:(?!\\w+ing )[\\w-]+ ){0,2})");

    /**
     * A sentence before the figure's that tells what was reached, so that its device still holds.
     */
    private static final Pattern REACHED =
            Pattern.compile(
                    "(?i)^\\s*(on|using)\\b.*\\d|\\d.*\\b(on|using)\\b|\\b(achiev|deliver|reach|surpass|"
                            + POSSIBLE
                            + "deploy).*\\b(on|using)\\b.*\\d");

    /** "all measurements use", not "all results can be reproduced on" */
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)\\ball (?:(?:of )?(?:our|the|reported) )?(?:experiment(?:s|ation)?|evaluations?|measurements?|results|timings|benchmarks|tests)\\b"
                            + "(?: (?:in this (?:paper|work)|reported))? (?:(?:are|were|was|is|have been) (?:conducted|performed|run|executed|measured|obtained|carried out|collected|done)|used?|uses|run|ran)\\b");

    /** "on an A100 (for 13B) or 4xA100 (for 70B)": not one for all. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\b(?:or|respectively|depending|except)\\b");

    private static final Pattern ALL_ON =
            Pattern.compile("(?is).*\\b(?:on|using|uses?|used)\\b[^;:]*");

    private static final Pattern CLUSTER =
            Pattern.compile(
                    "(?is).*\\b(on|across|using|targeting|with an?|cluster|platform|we (?:have )?(?:choose|chosen?|select|selected))\\b[^.;:]*(?:[.:](?=\\d)[^.;:]*)*");

    /**
     * How many sentences a setting holds for: an abstract's length, so that long texts cost no
     * more.
     */
    static final int LOOK_BACK = 20;

    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?i)\\b(?:an?|\\d+|one|two|four|eight|sixteen|single|consumer-grade|consumer|commodity|mid-range|laptop|desktop)[ -](?:(?!(?:across|at|by|for|from|in|of|on|onto|over|to|using|via|with)\\b)[\\w-]+ ){0,2}$");

    /** "a GPU programming model", "one CPU kernel": a kind that only says what is told. */
    private static final Pattern PART =
            Pattern.compile(
                    " (?:overheads?|memory|time|hours?|kernels?|programming|code|programs?|models?|baselines?|usage|utili[sz]ation|costs?|resources?|cycles?|parallelism|acceleration|traces?|workloads?|simulators?|compilers?|databases?)\\b");

    private static final Pattern DETAIL =
            Pattern.compile("(?: [\\w-]+)? with (?:an? )?|, (?:the|namely(?: the)?) | ?\\(");

    private final Clause clause;
    private final PaperContext paper;
    private final TargetHardware target;
    private final CoreCounts cores;

    public HardwareSetting(Clause clause, PaperContext paper) {
        this.clause = clause;
        this.paper = paper;
        this.target = new TargetHardware(paper);
        this.cores = new CoreCounts(clause);
    }

    /**
     * What a figure whose clause names no device was reached on: the cores its sentence tells ("On
     * 48 cores, FooSort is 9x faster"), if the setting told elsewhere is an accelerator or none;
     * else that setting.
     */
    public Optional<String> of(int item, Metric metric) {
        Optional<String> setting = ANYWHERE.contains(metric) ? Optional.empty() : find();
        return setting.filter(words -> !accelerator(words))
                .or(() -> cores.find(item))
                .or(() -> setting);
    }

    /**
     * The hardware that the title or a sentence before this one states as the setting of the
     * evaluation.
     */
    private Optional<String> find() {
        if (clause.source().section() == Section.TITLE
                || paper.found().names().hardware().isEmpty()) {
            return Optional.empty();
        }
        int first = Math.max(0, clause.sentence().index() - LOOK_BACK);
        for (int s = clause.sentence().index() - 1; s >= first; s--) {
            Sentence sentence = paper.document().sentences().get(s);
            boolean before =
                    s == clause.sentence().index() - 1 && REACHED.matcher(sentence.text()).find();
            if (before || setting(sentence.text())) {
                Optional<String> device = device(sentence, CLUSTER, !before);
                if (device.isPresent()) {
                    return device;
                }
            } else if (DONE.matcher(sentence.text()).find()) {
                Optional<String> device =
                        device(sentence, DONE_ON, MADE.matcher(sentence.text()).find());
                if (device.isPresent()) {
                    return device;
                }
            }
        }
        return ofAll().or(this::inTitle);
    }

    /** "All experiments were run on one A100", in a sentence behind. */
    private Optional<String> ofAll() {
        return paper.document().sentences().stream()
                .skip(clause.sentence().index() + 1L)
                .filter(sentence -> ALL.matcher(sentence.text()).find())
                .filter(sentence -> !SEVERAL.matcher(sentence.text()).find())
                .flatMap(sentence -> device(sentence, ALL_ON, true).stream())
                .findFirst();
    }

    private Optional<String> inTitle() {
        return paper.document().titleSentences().stream()
                .flatMap(sentence -> device(sentence, HardwareSites.PLACED, false).stream())
                .findFirst()
                .or(() -> target.find(clause.sentence().index()));
    }

    private static boolean setting(String sentence) {
        return SETTING.matcher(sentence).find() && !OTHERS.matcher(sentence).find()
                || sentence.contains(" compared ") && COMPARED.matcher(sentence).find();
    }

    /** The first named devices or family of a sentence that stand behind words of place. */
    private Optional<String> device(Sentence sentence, Pattern place, boolean kinds) {
        NormalText source = sentence.source();
        List<NameSpan> devices =
                target.named(sentence).filter(n -> kinds || paper.namedDevice(n)).toList();
        return devices.stream()
                .filter(n -> paper.computes(n))
                .filter(n -> paper.namedDevice(n) || machine(sentence, n))
                .filter(n -> !TargetHardware.rival(sentence, n))
                .filter(n -> place.matcher(TargetHardware.before(sentence, n)).matches())
                .reduce((a, b) -> detailed(source, a, b) ? b : a)
                .map(n -> raw(source, devices, n));
    }

    /**
     * "servers with Alveo U50 cards", "RISC-V platforms, the K230": the product, not its family.
     */
    private boolean detailed(NormalText source, NameSpan family, NameSpan device) {
        return !paper.product(family)
                && paper.product(device)
                && DETAIL.matcher(source.text().substring(family.end(), device.start())).matches();
    }

    /** A device with its count and what is joined to it: "32 CPU cores". */
    private static String raw(NormalText source, List<NameSpan> devices, NameSpan device) {
        int start = HardwareLinks.counted(source, device.start());
        int end = JointDevices.end(source, devices, devices.indexOf(device));
        return source.rawText(
                start, start < device.start() ? HardwareLinks.withCores(source, end) : end);
    }

    private boolean accelerator(String setting) {
        return paper.found().spans().stream()
                .filter(
                        n ->
                                n.kind() == NameKind.HARDWARE
                                        && (paper.trains(n) || paper.type(n, HardwareClass.FPGA)))
                .anyMatch(n -> setting.contains(paper.written(n)));
    }

    /**
     * "an eight-GPU testbed", "4 GPUs", "a consumer-grade GPU": a machine, not a kind of machine,
     * nor what belongs to one ("a CPU overhead").
     */
    private static boolean machine(Sentence sentence, NameSpan name) {
        return MACHINE.matcher(TargetHardware.before(sentence, name)).find()
                && !TargetHardware.follows(PART, sentence, name);
    }
}
