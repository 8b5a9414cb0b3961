package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Ratios;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.Figure.Form;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a gain is good, and its improvement factor: from the word of change and the metric
 * together ("reduces latency" is good, "reduces accuracy" is not).
 *
 * @param improves whether the change is good for the subject
 * @param ratio improvement factor; empty for quality and absolute differences
 */
record Direction(boolean improves, OptionalDouble ratio) {
    /** Verbs by which something is spent: "using 1.4 times the tokens". */
    private static final Pattern USED =
            Pattern.compile(
                    "us(?:e|es|ing)|consum(?:e|es|ing)|requir(?:e|es|ing)|need(?:s|ing)?|spend(?:s|ing)?|cost(?:s|ing)?");

    private static final Pattern ACHIEVED =
            Pattern.compile(
                    "achiev|deliver|provid|yield|obtain|attain|offer|demonstrat|enabl|realiz");

    /** How many items before a signed figure may tell that something improved. */
    private static final int REACH = 40;

    /** How many items before a ratio may say that it was achieved. */
    private static final int REACH_ACHIEVED = 10;

    private static final Pattern SAVES = Pattern.compile("time (?:savings?|reductions?)$");

    private static final Set<String> ADDED =
            Set.of("add", "adds", "adding", "added", "additional", "extra");

    private static final Pattern COSTS = Pattern.compile("\\bcosts?$|overheads?$");

    private static final Set<String> PRICE = Set.of("at the cost of", "at the expense of");

    /** "bandwidth demand": what is needed of something that is better large. */
    private static final Set<String> DEMANDS =
            Set.of("demand", "demands", "requirement", "requirements", "usage", "consumption");

    private static final Pattern LOST =
            Pattern.compile(
                    "\\b(?:gaps?|loss|losses|drops?|degradation|deficits?|lost|compromised|forgotten|foregone)$");

    static Direction of(GainDraft draft, Clause clause) {
        Direction direction = asTold(draft, clause);
        boolean turned = !direction.improves && RivalFigures.describes(clause, draft);
        return turned ? new Direction(true, turned(direction, draft.figure())) : direction;
    }

    /** "than X, which is 2x slower": a fault of the rival is the subject's gain. */
    private static OptionalDouble turned(Direction direction, Figure figure) {
        if (direction.ratio.isEmpty()) {
            return direction.ratio;
        }
        return switch (figure.kind()) {
            case RATIO -> Ratios.ofTimes(figure.high(), true);
            case ORDERS -> Ratios.ofOrders(figure.high(), true);
            default -> Ratios.ofQuotient(direction.ratio.getAsDouble(), false);
        };
    }

    private static Direction asTold(GainDraft draft, Clause clause) {
        Construct construct = draft.match().rule().construct();
        return switch (construct) {
            case VALUE, LESS ->
                    added(draft, clause)
                            ? change(draft, Change.COST, clause)
                            : value(draft, clause);
            case KEEP -> keep(draft, clause);
            case WITHIN -> new Direction(false, OptionalDouble.empty());
            case PLUS -> change(draft, signed(draft, clause), clause);
            case BEAT, PAIR, BARE, RESULT, REFUSE -> change(draft, Change.GOOD, clause);
            case CHANGE -> change(draft, changeOf(draft, clause), clause);
        };
    }

    /** "+2.2%"; in "improvements in FID (+9.3%)" the sign only says that it got better. */
    private static Change signed(GainDraft draft, Clause clause) {
        if (draft.figure().form() == Form.MINUS) {
            return Change.DOWN;
        }
        int first = Math.max(0, draft.item() - REACH);
        for (int i = draft.item() - 1;
                i >= first && "zVP;".indexOf(Phrases.at(clause, i)) < 0;
                i--) {
            Word word = clause.item(i).word();
            if (word != null && word.change() == Change.GOOD && word.type() != WordClass.VERB) {
                return Change.GOOD;
            }
        }
        return Change.UP;
    }

    private static Change changeOf(GainDraft draft, Clause clause) {
        int at = draft.match().change();
        Word word = at < 0 ? null : clause.item(at).word();
        Change change = word == null || word.change() == Change.NONE ? Change.GOOD : word.change();
        if (at > 0 && change == Change.UP && PRICE.contains(clause.lower(at - 1))) {
            return Change.COST;
        }
        if ((change == Change.COST || change == Change.BAD)
                && (lowered(draft, clause) || reduced(at + 1, clause))) {
            return Change.GOOD;
        }
        if ((change == Change.DOWN || change == Change.BAD) && mitigated(at, clause)) {
            return Change.GOOD;
        }
        if (change == Change.UP && lowered(draft, clause)) {
            return Change.GOOD; // "can remove 47% more area"
        }
        boolean shared = draft.match().rule().id().equals("noun.shared");
        return shared && change != Change.BAD && change != Change.COST ? Change.GOOD : change;
    }

    /** "mitigating performance drops by 26%": the drop became smaller. */
    private static boolean mitigated(int change, Clause clause) {
        int before = change - 1;
        while (before > change - 4 && "xdMm".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        Word verb = Phrases.at(clause, before) == 'V' ? clause.item(before).word() : null;
        Word word = change < 0 ? null : clause.item(change).word();
        return verb != null
                && word != null
                && before < change - 1
                && "Mm".indexOf(Phrases.at(clause, change - 1)) >= 0
                && Phrases.at(clause, change + 1) == 'b'
                && word.type() == WordClass.VERB_NOUN
                && verb.change() == Change.DOWN;
    }

    /** "50% overhead reduction" */
    private static boolean reduced(int item, Clause clause) {
        Word word = item < clause.size() ? clause.item(item).word() : null;
        return word != null
                && word.type() == WordClass.NOUN
                && (word.change() == Change.DOWN || word.change() == Change.GOOD);
    }

    /** "can reduce 25% KV storage overhead": the overhead shrinks. */
    private static boolean lowered(GainDraft draft, Clause clause) {
        int before = draft.item() - 1;
        while ("dq".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        Word verb = before < 0 ? null : clause.item(before).word();
        return Phrases.at(clause, before) == 'V' && verb != null && verb.change() == Change.DOWN;
    }

    /** "recovers 35% of the accuracy gap", "of the opportunity lost": of what was lost. */
    private static boolean lost(GainDraft draft, Clause clause) {
        int to = draft.item() + 1;
        while (to < Math.min(clause.size(), draft.item() + 8)
                && ",;.w(FUK".indexOf(Phrases.at(clause, to)) < 0) {
            to++;
        }
        return clause.anyWord(draft.item() + 1, to, word -> LOST.matcher(word).find());
    }

    /** "degrades to 0.45x", "0.64x lower latency": what is left of it. */
    private static Direction part(double left, Change change, boolean improves) {
        boolean less = change == Change.DOWN;
        return less
                ? new Direction(improves, Ratios.ofQuotient(left, !improves))
                : new Direction(false, Ratios.ofQuotient(left, true));
    }

    /** "75% KV cache compression": so much less is left. */
    private static boolean compressed(GainDraft draft, Clause clause) {
        int named = draft.metric().item() >= 0 ? draft.metric().item() : draft.match().change();
        return draft.metric().metric() == Metric.COMPRESSION
                && draft.figure().high() < 100
                && named > draft.item()
                && clause.lower(named).endsWith("compression");
    }

    private static Direction change(GainDraft draft, Change change, Clause clause) {
        boolean higher = draft.metric().higherIsBetter();
        boolean improves =
                switch (change) {
                    case UP -> higher && !demanded(draft, clause) || attacked(draft, clause);
                    case DOWN -> !higher || spared(draft, clause) || attacked(draft, clause);
                    case GOOD, NONE -> true;
                    case BAD, COST -> false;
                };
        Figure figure = draft.figure();
        if (draft.metric().metric() == Metric.QUALITY) {
            return new Direction(improves, OptionalDouble.empty());
        }
        if (figure.form() == Form.FRACTION
                && draft.match().rule().construct() == Construct.CHANGE) {
            return new Direction(improves, percent(figure.high() * 100, change, improves, higher));
        }
        if (figure.kind() == UnitKind.PERCENT && improves && compressed(draft, clause)) {
            return new Direction(true, Ratios.ofPercent(figure.high(), false, false));
        }
        boolean part = figure.kind() == UnitKind.RATIO && figure.high() < 1;
        if (part && figure.form() != Form.FRACTION && change != Change.UP) {
            return part(figure.high(), change, improves);
        }
        OptionalDouble ratio =
                switch (figure.kind()) {
                    case RATIO -> Ratios.ofTimes(figure.high(), improves);
                    case ORDERS -> Ratios.ofOrders(figure.high(), improves);
                    case PERCENT ->
                            percent(
                                    figure.high(),
                                    saves(draft, clause) ? Change.DOWN : change,
                                    improves,
                                    higher);
                    default -> OptionalDouble.empty();
                };
        return new Direction(improves, ratio);
    }

    /** "runtime savings of 38%": less time is left, whatever the speed. */
    private static boolean saves(GainDraft draft, Clause clause) {
        int at = draft.match().change();
        return at >= 0
                && Phrases.at(clause, at) == 'N'
                && (SAVES.matcher(clause.lower(at)).find() || reduced(at + 1, clause))
                && draft.metric().higherIsBetter();
    }

    /** "increases bandwidth demand by 4%" */
    private static boolean demanded(GainDraft draft, Clause clause) {
        int next = draft.metric().item() + 1;
        return next > 0
                && next < clause.size()
                && draft.metric().metric() == Metric.BANDWIDTH
                && DEMANDS.contains(clause.lower(next));
    }

    /**
     * "reduces memory bandwidth by 4x", "a compression ratio of 50x (98% reduction)": what somebody
     * reduces is needed less; "bandwidth drops by 30%" is a loss.
     */
    private static boolean spared(GainDraft draft, Clause clause) {
        Metric metric = draft.metric().metric();
        int named = draft.metric().item();
        int change = draft.match().change();
        return switch (Phrases.at(clause, change)) {
            case 'V' ->
                    metric == Metric.BANDWIDTH && named > change
                            || named < 0 && metric != Metric.QUALITY && change < draft.item();
            case 'N' ->
                    metric == Metric.BANDWIDTH && named > change
                            || metric == Metric.COMPRESSION
                            || named < 0 && metric != Metric.QUALITY;
            case 'C' -> metric == Metric.BANDWIDTH && named > change;
            default -> false;
        };
    }

    /** Attacks raise the attack success rate, defences lower it: both mean to. */
    private static boolean attacked(GainDraft draft, Clause clause) {
        int item = draft.metric().item();
        int change = draft.match().change();
        boolean byItself = Phrases.at(clause, change + 1) == 'b' && item < change;
        return item >= 0 && !byItself && clause.lower(item).startsWith("attack success");
    }

    private static OptionalDouble percent(
            double percent, Change change, boolean improves, boolean higher) {
        boolean grew =
                switch (change) {
                    case UP, COST -> true;
                    case DOWN -> false;
                    case GOOD, BAD, NONE -> improves == higher;
                };
        if (change == Change.COST) {
            return Ratios.ofPercent(percent, true, false);
        }
        // a resource used less counts as better whatever its scale: −10% CPU utilisation
        return Ratios.ofPercent(percent, grew, improves ? grew : !grew);
    }

    /**
     * "adding only 0.5% parameters and 0.05% FLOPs", "with only 2% hardware cost": so much more.
     */
    private static boolean added(GainDraft draft, Clause clause) {
        if (draft.figure().kind() != UnitKind.PERCENT || draft.metric().higherIsBetter()) {
            return false;
        }
        int named = draft.metric().item();
        boolean cost =
                draft.match().rule().construct() == Construct.LESS
                        && named > draft.item()
                        && COSTS.matcher(clause.lower(named)).find()
                        && clause.anyWord(draft.item() - 3, draft.item(), "with"::equals);
        int from = draft.item() - 1;
        while (from >= 0
                && from > draft.item() - 8
                && ",;.(".indexOf(Phrases.at(clause, from)) < 0) {
            from--;
        }
        return cost
                || ADDED.contains(clause.lower(Math.min(clause.size() - 1, draft.item() + 1)))
                || clause.anyWord(from + 1, draft.item(), ADDED::contains);
    }

    private static Direction value(GainDraft draft, Clause clause) {
        Figure figure = draft.figure();
        boolean higher =
                draft.metric().higherIsBetter()
                        && !required(draft, clause)
                        && !onlyPart(draft, clause);
        double scale = figure.kind() == UnitKind.PERCENT ? 0.01 : 1;
        boolean more = higher || figure.low() * scale > 1;
        double quotient = (more ? figure.high() : figure.low()) * scale;
        if (figure.kind() == UnitKind.ORDERS
                || (!higher
                        && quotient > 1
                        && (achieved(draft, clause) || halved(draft, clause)))) {
            return change(draft, Change.GOOD, clause);
        }
        boolean improves = higher ? quotient >= 1 : quotient < 1;
        OptionalDouble ratio =
                draft.metric().metric() == Metric.QUALITY
                        ? OptionalDouble.empty()
                        : Ratios.ofQuotient(quotient, higher);
        return new Direction(improves, ratio);
    }

    /**
     * "with only 18% of the memory bandwidth", "using a quarter of it": what is there is enough.
     */
    private static boolean onlyPart(GainDraft draft, Clause clause) {
        return draft.metric().metric() == Metric.BANDWIDTH
                && (draft.match().rule().id().startsWith("only")
                        || used(draft, clause)
                        || atPart(draft, clause));
    }

    /** "at a third of the compute and one-tenth of the bandwidth" */
    private static boolean atPart(GainDraft draft, Clause clause) {
        int first = Math.max(0, draft.item() - REACH);
        for (int i = draft.item() - 1; i >= first; i--) {
            if ("vVPRz;,".indexOf(Phrases.at(clause, i)) >= 0) {
                return false;
            }
            if (clause.lower(i).equals("at")) {
                return draft.figure().form() == Form.FRACTION;
            }
        }
        return false;
    }

    /** "requiring only 30% of the context length": what is needed is better small. */
    private static boolean required(GainDraft draft, Clause clause) {
        return draft.metric().metric() == Metric.SCALE
                && clause.anyWord(draft.item() - 3, draft.item(), w -> w.startsWith("requir"));
    }

    /** "halves decode latency (2.0x at 1M tokens)" */
    private static boolean halved(GainDraft draft, Clause clause) {
        int item = draft.metric().item();
        for (int i = item - 1; i >= 0 && i > item - 5; i--) {
            FigureGroup group = clause.item(i).group();
            if (group != null) {
                return group.last().kind() == UnitKind.RATIO && group.last().high() < 1;
            }
        }
        return false;
    }

    /** "using 1.4 times the tokens": what is spent. */
    private static boolean used(GainDraft draft, Clause clause) {
        int before = draft.item() - 1;
        while ("dq".indexOf(Phrases.at(clause, before)) >= 0) {
            before--;
        }
        return before >= 0 && USED.matcher(clause.lower(before)).matches();
    }

    /** "achieves 3.2x time-to-first-token" is meant as an improvement. */
    private static boolean achieved(GainDraft draft, Clause clause) {
        if (draft.figure().form() == Form.WORD || used(draft, clause)) {
            return false; // "along with double the inference time", "using 1.4 times the tokens"
        }
        for (int i = draft.item() - 1; i >= 0 && i > draft.item() - REACH_ACHIEVED; i--) {
            if (",;z".indexOf(Phrases.at(clause, i)) >= 0 || clause.lower(i).equals("despite")) {
                return false;
            }
            if (i > draft.item() - 5 && clause.item(i).is(WordClass.WITH)
                    || ACHIEVED.matcher(clause.lower(i)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static Direction keep(GainDraft draft, Clause clause) {
        double scale = draft.figure().kind() == UnitKind.PERCENT ? 1 : 100;
        double share = draft.figure().high() * scale;
        boolean whole = share >= 100;
        OptionalDouble ratio =
                draft.metric().metric() == Metric.QUALITY
                        ? OptionalDouble.empty()
                        : Ratios.ofQuotient(share / 100, draft.metric().higherIsBetter());
        return new Direction(
                whole || !draft.metric().higherIsBetter() || lost(draft, clause), ratio);
    }
}
