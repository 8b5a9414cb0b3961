package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what the subject of a figure ran on. Works on one clause; immutable. */
final class HardwareLinks {
    /**
     * A sentence with one of these and a device behind "on" states the setting of the figures that
     * follow.
     */
    private static final Pattern SETTING =
            Pattern.compile(
                    "(?i)\\b(evaluat|experiment|conduct|implemented on|deployed|we deploy|deployment of|validat|verified|measured|measurements on|tested on|we test|we benchmark|applied to|pre-?training is|performed on|prototype|benchmarked|synthesi[sz]ed|runs on|running on)");

    private static final Pattern PLACED =
            Pattern.compile(
                    "(?is).*\\b(on|using|with|over|across|targeting|such as)\\b(?:[^.,;:()]|[.,](?=\\d)|,(?= (?-i:(?:and )?[A-Z]+\\b)))*");

    /**
     * A sentence before the figure's that tells what was reached, so that its device still holds.
     */
    private static final Pattern REACHED =
            Pattern.compile(
                    "(?i)^\\s*(on|using)\\b.*\\d|\\d.*\\b(on|using)\\b|\\b(achiev|deliver|reach|surpass|deploy).*\\b(on|using)\\b.*\\d");

    private static final Pattern CLUSTER =
            Pattern.compile("(?is).*\\b(on|using|cluster|platform)\\b[^.;:]*\\(?[^.;:()]*");

    private static final Pattern PLATFORM =
            Pattern.compile(
                    "(platform|configuration|cluster|system|setup|node|server|generation|backend|core|hardware|testbed|architecture|evaluation|prototype|experiment)s?");

    /**
     * How many sentences a setting holds for: an abstract's length, so that long texts cost no
     * more.
     */
    private static final int LOOK_BACK = 20;

    /** Clause words that open a setting: "2x faster when training on 8 GPUs". */
    private static final Set<String> SOFT = Set.of("when", "while");

    /** "improves GPU throughput", "CPU latency": measured there. */
    private static final Set<Metric> SPEEDS =
            Set.of(Metric.SPEED, Metric.TRAINING_TIME, Metric.THROUGHPUT, Metric.LATENCY);

    /** Software for a kind of hardware: "GPU kernels". */
    private static final Pattern KERNEL = Pattern.compile("kernels?|operators?|programs?|code");

    private static final Set<String> WITHOUT = Set.of("without", "no");

    private static final Pattern SIDES = Pattern.compile("\\([HE](?:a[HE])+\\)");

    private static final Pattern MADE_FOR =
            Pattern.compile(
                    "\\b(?:on (?:modern |commodity |multi-core |multicore |many-core |consumer )?"
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

    /** "on CPU or CUDA devices": no one setting. */
    private static final Pattern ALTERNATIVE = Pattern.compile(" ?(?:and|or|/|,)");

    private static final Pattern MACHINE =
            Pattern.compile(
                    "(?i)\\b(?:an?|\\d+|one|two|four|eight|sixteen|single|consumer-grade|consumer|commodity|mid-range|laptop|desktop)[ -](?:\\w+ )?$");

    private static final Pattern OF_BASELINE = Pattern.compile("O[^,;@vVz]{1,10}n[dxe']*");

    private static final Pattern WHOLE = Pattern.compile("F[dxM]{0,4}o[dxHEa,]*$");

    /** A count right before a name. */
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?<![\\w.,-])\\d[\\d,]*(?:x| x)? ?$|(?i)\\b(?:\\d+|two|four|eight|sixteen|dual|multi)-$");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;

    HardwareLinks(Clause clause, PaperContext paper, BaselineFinder baselines) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
    }

    /**
     * The hardware of a figure, in the paper's words.
     *
     * @param item the figure's item
     * @param order its place in its group
     * @param size how many figures the group has
     * @param baseline what it is compared with: never what it ran on
     */
    Optional<String> find(int item, int order, int size, Optional<Phrase> baseline) {
        List<Integer> candidates =
                IntStream.range(0, clause.size())
                        .filter(i -> candidate(i) && baseline.filter(b -> b.holds(i)).isEmpty())
                        .boxed()
                        .toList();
        List<Integer> right =
                candidates.stream().filter(i -> i > item && reaches(item, i) && !whole(i)).toList();
        if (size > 1 && right.size() == size) {
            return Optional.of(raw(right.get(order)));
        }
        List<Integer> left = candidates.stream().filter(i -> i < item && placed(i)).toList();
        if (size > 1
                && left.size() == size
                && right.isEmpty()
                && clause.anyWord(0, clause.size(), w -> w.startsWith("respectively"))) {
            return Optional.of(raw(left.get(order)));
        }
        if (size == 1 && ofOtherFigures(item, right)) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(i -> i > item || !placedElsewhere(item, i))
                .filter(i -> i < item ? placed(i) : reaches(item, i) && !whole(i))
                .min(
                        Comparator.comparingInt((Integer i) -> penalty(item, i))
                                .thenComparingInt(i -> Math.abs(i - item)))
                .map(this::example)
                .map(this::raw);
    }

    /**
     * "cuts work by 90%, with 4x on an H100 and 7x on a Xeon": each device belongs to a figure of
     * its own, none to the first.
     */
    private boolean ofOtherFigures(int item, List<Integer> right) {
        return right.size() > 1
                && figureWithin(item + 1, right.get(0))
                && figureWithin(right.get(0) + 1, right.get(1));
    }

    /** "by 71% on FooChip and 54% on BarChip": what stands on the left is of the first figure. */
    private boolean placedElsewhere(int item, int left) {
        return Phrases.at(clause, item + 1) == 'n'
                && "xE".indexOf(Phrases.at(clause, item + 2)) >= 0
                && Phrases.at(clause, item - 1) == 'a'
                && clause.shape().substring(0, left).indexOf(Item.FIGURE) >= 0;
    }

    private boolean figureWithin(int from, int to) {
        return clause.shape().substring(from, to).indexOf(Item.FIGURE) >= 0;
    }

    /** "multiple GPUs (RTX 4090, A6000)", "edge devices, including a Raspberry Pi": the device. */
    private int example(int item) {
        int next = item + 1;
        while (",(ld".indexOf(Phrases.at(clause, next)) >= 0 && next < item + 4) {
            next++;
        }
        boolean introduced =
                next > item + 1
                        && clause.shape().substring(item + 1, next).matches("\\(l?d?|,?ld?");
        NameSpan kind = clause.item(item).name();
        NameSpan device = next < clause.size() ? clause.item(next).name() : null;
        return introduced
                        && kind != null
                        && !paper.namedDevice(kind)
                        && device != null
                        && Phrases.at(clause, next) == Item.HARDWARE
                        && paper.namedDevice(device)
                ? next
                : item;
    }

    /**
     * The hardware that the title or a sentence before this one states as the setting of the
     * evaluation.
     */
    Optional<String> setting() {
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
            }
        }
        return paper.document().titleSentences().stream()
                .flatMap(sentence -> device(sentence, PLACED, false).stream())
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
        return placed && !follows(ALTERNATIVE, sentence, name) || follows(DRIVEN, sentence, name);
    }

    private static boolean follows(Pattern words, Sentence sentence, NameSpan name) {
        String text = sentence.source().text();
        return words.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    /** The first named device or family of a sentence that stands behind words of place. */
    private Optional<String> device(Sentence sentence, Pattern place, boolean kinds) {
        NormalText source = sentence.source();
        return first(
                        sentence,
                        n ->
                                paper.computes(n)
                                        && (paper.namedDevice(n) || kinds && machine(sentence, n))
                                        && place.matcher(before(sentence, n)).matches())
                .map(n -> source.rawText(counted(source, n.start()), n.end()));
    }

    /**
     * "an eight-GPU testbed", "4 GPUs", "a consumer-grade GPU": a machine, not a kind of machine.
     */
    private static boolean machine(Sentence sentence, NameSpan name) {
        return MACHINE.matcher(before(sentence, name)).find();
    }

    /** The first hardware of a sentence that passes a test and is not the paper's own. */
    private Optional<NameSpan> first(Sentence sentence, Predicate<NameSpan> test) {
        return paper.within(sentence.source().section(), sentence.start(), sentence.end()).stream()
                .filter(n -> n.kind() == NameKind.HARDWARE && !own(n) && test.test(n))
                .min(Comparator.comparingInt(NameSpan::start));
    }

    private static String before(Sentence sentence, NameSpan name) {
        return sentence.source().text().substring(sentence.start(), name.start());
    }

    /** "by 4,120x/63x (GPU/WSE)": a bracket of names alone tells the sides of the comparison. */
    private boolean sides(int item) {
        int open = clause.shape().lastIndexOf('(', item);
        int close = clause.shape().indexOf(')', item);
        return open > 0
                && close > item
                && SIDES.matcher(clause.shape().substring(open, close + 1)).matches();
    }

    private boolean own(NameSpan name) {
        return paper.also(name, NameKind.CONTRIBUTION);
    }

    private boolean candidate(int item) {
        NameSpan name = clause.item(item).name();
        if (name == null || Phrases.at(clause, item) != Item.HARDWARE) {
            return false;
        }
        return !own(name)
                && !baselines.inBaseline(item)
                && !modifier(item, name)
                && !subject(item)
                && !sides(item)
                && !without(item)
                && !ofBaseline(item, name);
    }

    /**
     * "compared with BarServe on the same phone's CPU": a kind named behind the baseline is its
     * own.
     */
    private boolean ofBaseline(int item, NameSpan name) {
        return !paper.namedDevice(name)
                && paper.found().names().hardware().size() > 1
                && OF_BASELINE.matcher(clause.shape().substring(0, item)).matches();
    }

    /** "80x faster without GPU acceleration" */
    private boolean without(int item) {
        int before = item - 1;
        while (before >= 0 && "dx".indexOf(Phrases.at(clause, before)) >= 0 && item - before < 4) {
            if (WITHOUT.contains(clause.lower(before))) {
                return true;
            }
            before--;
        }
        return before >= 0 && WITHOUT.contains(clause.lower(before));
    }

    /** "GPU memory", "GPU hours" and "the GPU model" say nothing about what ran where. */
    private boolean modifier(int item, NameSpan name) {
        if (paper.namedDevice(name)) {
            return false;
        }
        if (Phrases.at(clause, item + 1) == Item.BENCHMARK
                || item > 0
                        && (clause.lower(item - 1).equals("per")
                                || clause.lower(item - 1).equals("fewer"))) {
            return true;
        }
        if (clause.lower(item).endsWith("s") || item + 1 >= clause.size()) {
            return false;
        }
        if (KERNEL.matcher(clause.lower(item + 1)).matches()) {
            return true;
        }
        Word next = clause.item(item + 1).word();
        boolean metric = next != null && next.metric().filter(m -> !SPEEDS.contains(m)).isPresent();
        return metric
                || next == null
                        && Phrases.at(clause, item + 1) == Item.OTHER
                        && !PLATFORM.matcher(clause.lower(item + 1)).matches();
    }

    /** What stands right in front of the verb achieves the figure itself. */
    private boolean subject(int item) {
        char next = Phrases.at(clause, item + 1);
        return (next == 'v' || next == 'P')
                && !clause.lower(item + 1).endsWith("ing")
                && !placed(item);
    }

    private boolean placed(int item) {
        int start = clause.sentence().start();
        return PLACED.matcher(clause.source().text().substring(start, clause.item(item).start()))
                .matches();
    }

    /**
     * Named devices before bare classes, what "on" introduces before what only stands there,
     * brackets last.
     */
    private int penalty(int item, int hardware) {
        NameSpan name = clause.item(hardware).name();
        int level = name != null && paper.namedDevice(name) ? 0 : 2;
        int place = placed(hardware) ? 0 : 1;
        int side = hardware > item ? 0 : 1;
        String between = hardware > item ? clause.shape().substring(item, hardware) : "";
        int bracket = between.lastIndexOf('(') > between.lastIndexOf(')') ? 4 : 0;
        int otherClaim = between.indexOf(Item.FIGURE, 1) >= 0 ? 2 : 0;
        int otherPredicate = hardware < item && predicate(hardware, item) ? 3 : 0;
        return level + place + side + bracket + otherClaim + otherPredicate;
    }

    /** "pretrains on one A100 and yields 2x on a node of 8 GPUs": the A100 is of the first verb. */
    private boolean predicate(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char shape = Phrases.at(clause, i);
            if ((shape == 'v' || shape == 'V')
                    && Phrases.at(clause, i - 1) == 'a'
                    && !clause.lower(i).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other claim stands between the figure and the name. */
    private boolean reaches(int item, int hardware) {
        String between = clause.shape().substring(item + 1, hardware);
        boolean clauseEnds =
                between.indexOf(';') >= 0
                        || between.indexOf('P') >= 0
                        || IntStream.range(item + 1, hardware)
                                .anyMatch(
                                        i ->
                                                Phrases.at(clause, i) == 'z'
                                                        && !SOFT.contains(clause.lower(i)));
        int predicate = Math.max(between.lastIndexOf("av"), between.lastIndexOf("aV"));
        boolean ofLastClaim =
                predicate < 0
                        || between.indexOf(Item.FIGURE, predicate) >= 0
                        || between.indexOf(Item.ABSOLUTE, predicate) >= 0;
        return !clauseEnds
                && ofLastClaim
                && !clause.anyWord(item + 1, hardware, w -> w.equals("making"));
    }

    /**
     * "85x of GPU/WSE", "4.9x the energy efficiency of an AGX Orin": what the figure is measured
     * against.
     */
    private boolean whole(int hardware) {
        int from = Math.max(0, hardware - 16);
        return WHOLE.matcher(clause.shape().substring(from, hardware)).find();
    }

    /** The words of a name with the count in front of it: "8 H800 GPUs". */
    private String raw(int item) {
        Item hardware = clause.item(item);
        return clause.source().rawText(counted(clause.source(), hardware.start()), hardware.end());
    }

    private static int counted(NormalText source, int start) {
        String before = source.text().substring(Math.max(0, start - 24), start);
        Matcher count = COUNT.matcher(before);
        return count.find() ? start - (before.length() - count.start()) : start;
    }
}
