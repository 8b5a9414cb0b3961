package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameSpan;
import dev.benchmeta.extract.text.NormalText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the subject of a figure ran on by the words of its clause; immutable. */
public final class HardwareLinks {
    private static final Pattern EXAMPLE = Pattern.compile("(?:x?\\(l?d?|,?ld?|,d(?=H,))(?=H)");

    /** "while maintaining CPU runtimes" */
    private static final Pattern OBJECT = Pattern.compile("[wa]x?[RVv][dxq]*$");

    /** ", while it takes 4% longer on": a clause with a subject and a figure of its own. */
    private static final Pattern OWN_CLAUSE = Pattern.compile("ws.*F");

    private static final Pattern WHOLE = Pattern.compile("F[dxM]{0,4}o[dxHEa,]*$");

    private final Clause clause;
    private final PaperContext paper;
    private final HardwareSites sites;
    private final HardwareShares shares;
    private final DeviceClaims claims;
    private final DeviceWords words;
    private final DeviceExtent extent;
    private final JointDevices joint;

    public HardwareLinks(
            Clause clause, PaperContext paper, BaselineFinder baselines, DeviceWords words) {
        this.clause = clause;
        this.paper = paper;
        this.sites = new HardwareSites(clause, paper, baselines, words);
        this.shares = new HardwareShares(clause);
        this.claims = new DeviceClaims(clause, words);
        this.words = words;
        this.extent = new DeviceExtent(words);
        this.joint = new JointDevices(words);
    }

    /**
     * The hardware of a figure, in the paper's words.
     *
     * @param item the figure's item
     * @param order its place in its group
     * @param size how many figures the group has
     * @param baseline what it is compared with: never what it ran on
     */
    public Optional<String> find(int item, int order, int size, Optional<Phrase> baseline) {
        List<Integer> candidates =
                IntStream.range(0, clause.size())
                        .filter(
                                i ->
                                        sites.candidate(i)
                                                && baseline.filter(b -> b.holds(i)).isEmpty())
                        .boxed()
                        .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        boolean without = claims.without(item);
        List<Integer> left =
                candidates.stream()
                        .filter(i -> i < item && (sites.placed(i) || sites.measured(i, item)))
                        .filter(i -> !claims.enumerated(i, item))
                        .filter(i -> !without || !claims.figureWithin(0, i))
                        .toList();
        boolean told =
                left.stream()
                        .anyMatch(i -> !claims.figureWithin(i + 1, item) && !claims.measuredOn(i));
        List<Integer> right =
                candidates.stream()
                        .filter(
                                i ->
                                        i > item
                                                && reaches(item, i)
                                                && !whole(i)
                                                && !sites.itsFigure(i))
                        .filter(i -> !told || !claims.rivals(item, i) || claims.again(i, left))
                        .toList();
        Optional<HardwareShares.Device> shared =
                size > 1
                        ? shares.ofGroup(item, order, size, right, left)
                        : shares.ofFigure(item, right);
        if (shared.isPresent()) {
            return shared.map(this::raw);
        }
        if (size == 1 && claims.ofOtherFigures(item, right)) {
            return Optional.empty();
        }
        Optional<Integer> detailed =
                left.stream().filter(i -> claims.detailed(item, i)).reduce((a, b) -> b);
        if (detailed.isPresent()) {
            return detailed.map(i -> raw(i, candidates));
        }
        return Stream.concat(
                        right.stream().filter(i -> told(item, i)),
                        left.stream()
                                .filter(i -> !claims.placedElsewhere(item, i))
                                .filter(i -> !claims.ofClauseBefore(item, i)))
                .min(
                        Comparator.comparingInt((Integer i) -> penalty(item, i, right))
                                .thenComparingInt(i -> Math.abs(i - item)))
                .map(i -> shares.inBrackets(item, i))
                .map(this::example)
                .map(i -> raw(i, candidates));
    }

    /**
     * A kind behind a figure without words of place is of something else there ("80% for CPU"), but
     * not in "2x GPU throughput" or "2x GPU and 4x CPU speedup".
     */
    private boolean told(int item, int hardware) {
        return hardware == item + 1 && Phrases.at(clause, item) == Item.FIGURE
                || named(hardware)
                || "MmN".indexOf(Phrases.at(clause, hardware + 1)) >= 0
                || sites.placed(hardware)
                || sites.measured(hardware, item);
    }

    private boolean named(int hardware) {
        NameSpan name = clause.item(hardware).name();
        return name != null && paper.namedDevice(name);
    }

    /** Whether a subject is only where something ran: "experiments on an H100 show". */
    public boolean onlyPlace(String words) {
        int[] named =
                IntStream.range(0, clause.size())
                        .filter(i -> clause.item(i).name() != null)
                        .filter(i -> clause.raw(i, i + 1).equals(words))
                        .toArray();
        return named.length > 0 && IntStream.of(named).allMatch(sites::studied);
    }

    /**
     * "multiple GPUs (RTX 4090, A6000)", "Blackwell GPUs (B200)", "edge devices, including a
     * Raspberry Pi", "an edge platform, the Jetson Nano,": the device.
     */
    private int example(int item) {
        Matcher introduced = EXAMPLE.matcher(clause.shape()).region(item + 1, clause.size());
        NameSpan kind = clause.item(item).name();
        if (kind == null || paper.product(kind) || !introduced.lookingAt()) {
            return item;
        }
        NameSpan device = clause.item(introduced.end()).name();
        return device != null && paper.namedDevice(device) ? introduced.end() : item;
    }

    /**
     * Named devices before bare classes, what "on" introduces before what only stands there,
     * brackets last.
     */
    private int penalty(int item, int hardware, List<Integer> right) {
        int level = named(hardware) ? 0 : 2;
        int place = sites.placed(hardware) || sites.measured(hardware, item) ? 0 : 1;
        int side = hardware > item ? 0 : 1;
        String between = hardware > item ? clause.shape().substring(item, hardware) : "";
        int bracket = between.lastIndexOf('(') > between.lastIndexOf(')') ? 4 : 0;
        // "12 ms on a CPU and 4 ms on an A100"
        boolean second =
                Phrases.at(clause, item) == Item.ABSOLUTE
                        && right.stream().anyMatch(i -> i < hardware)
                        && between.indexOf(Item.ABSOLUTE, 1) >= 0;
        boolean further = between.indexOf(Item.FIGURE, 1) >= 0 || second;
        int otherClaim = further ? 2 : 0;
        boolean ofOther = claims.measuredOn(hardware) || claims.predicate(hardware, item);
        int otherPredicate = hardware < item && ofOther ? 3 : 0;
        return level + place + side + bracket + otherClaim + otherPredicate;
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
                                                        && !words.is(
                                                                DeviceWord.CONJUNCTION,
                                                                clause.lower(i)));
        boolean opensNext =
                DeviceClaims.opensNext(between) && claims.figureWithin(hardware, clause.size());
        return !clauseEnds
                && !OWN_CLAUSE.matcher(between).find()
                && claims.ofLast(item, between, named(hardware))
                && !opensNext
                && !OBJECT.matcher(between).find()
                && !claims.outlook(item, hardware);
    }

    /**
     * "85x of GPU/WSE", "4.9x the energy efficiency of an AGX Orin": what the figure is measured
     * against.
     */
    private boolean whole(int hardware) {
        int from = Math.max(0, hardware - 16);
        return WHOLE.matcher(clause.shape().substring(from, hardware)).find();
    }

    private String raw(HardwareShares.Device device) {
        return clause.source()
                .rawText(
                        extent.counted(clause.source(), clause.item(device.first()).start()),
                        clause.item(device.last()).end());
    }

    /**
     * The words of a name with the count in front of it, and of the devices joined to it: "8 H800
     * GPUs", "16 A100 and 8 H100 GPUs".
     */
    private String raw(int item, List<Integer> candidates) {
        NormalText source = clause.source();
        List<NameSpan> names =
                Stream.concat(candidates.stream(), Stream.of(item))
                        .distinct()
                        .sorted()
                        .filter(i -> !claims.figureBetween(i, item))
                        .map(i -> clause.item(i).name())
                        .filter(Objects::nonNull)
                        .toList();
        int at = names.indexOf(clause.item(item).name());
        int first = joint.start(source, names, at);
        int before = first < clause.item(item).start() ? -1 : item - 1;
        boolean figure = Phrases.at(clause, before) == Item.FIGURE;
        int start = figure ? first : extent.counted(source, first);
        int end = joint.end(source, names, at);
        return source.rawText(start, start < first ? extent.withCores(source, end) : end);
    }
}
