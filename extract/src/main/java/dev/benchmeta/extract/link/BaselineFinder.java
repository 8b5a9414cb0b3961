package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a gain is compared with. Works on one clause; immutable. */
final class BaselineFinder {
    private static final int LONGEST = 120;

    /**
     * Clause words that do not end what a comparison reaches: "38% more latency when running X
     * compared to Y".
     */
    private static final Set<String> SOFT = Set.of("when", "where", "as", "if");

    /** Words that stand for what was measured: "higher than that on a CPU". */
    private static final Set<String> POINTERS = Set.of("that", "those");

    private static final Set<String> PRONOUNS = Set.of("them", "it", "both", "these");

    /** Words behind a figure that set it off from a rival: "10% behind X". */
    private static final Set<String> PLACES = Set.of("below", "behind");

    private static final Pattern OTHER_DOER =
            Pattern.compile("a(?:n[^,;]{1,6})?s|(?:w[^,;F]{0,8}?|a[dq]{0,2})(?<doer>[xEH]{1,4})[vVPR]");

    private static final Pattern OTHER_VALUE = Pattern.compile("[FUKwv;]");

    private static final Pattern FROM =
            Pattern.compile("original|full|baselines?|vanilla|standard|unmodified");

    private static final Pattern ENDURES =
            Pattern.compile("robust(?:ness)?|resilien(?:t|ce)|validated|defen[dcs]\\w+|protect\\w*");

    private static final Set<String> ONE = Set.of("one", "ones");

    private static final Set<String> AMOUNT = Set.of("less", "more");

    private static final Set<String> CHOICE = Set.of("rather", "other", "less", "more");

    /** "over a wide range of workloads" tells where it was measured. */
    private static final Set<String> SELECTION =
            Set.of("range", "variety", "spectrum", "array", "set", "number", "suite", "series");

    private static final Set<String> MEASURED_ON =
            Set.of(
                    "benchmarks",
                    "benchmark",
                    "datasets",
                    "dataset",
                    "tasks",
                    "workloads",
                    "runs",
                    "trials",
                    "queries",
                    "sequences",
                    "images",
                    "episodes",
                    "samples");

    /** "; (iv)", or "and" with a subject and a verb of its own. */
    private static final Pattern NEW_CLAIM =
            Pattern.compile(
                    ";a?\\(|;[Kx]\\)|a[dq]{0,2}(?<doer>[xEMmH]{1,5})e?[vVPR]"
                            + "|;a?(?:[wn][^,;]{1,8},)?[dqC]{0,2}[xEMmH]{1,5}(?:o[dxEMmH]{1,4})?e?[VPR]");

    /** A rival and then the figure, or a list of figures, with which it is beaten. */
    private static final Pattern OWN =
            Pattern.compile(
                    "[OP][xEBHdKmMN]{1,10}(?:b|aF(?=$)|[wa][dqx]{0,3}(?:F[dxEmM]{0,2}[CN][xmM]{0,4},?a?)*)[dqx]{0,3}");

    private static final Pattern OTHER_RIVAL =
            Pattern.compile("[iMm]{0,3},?aO?[dq]{0,3}[xEBHKm-]{1,6}b[dqx]{0,2}");

    private static final Pattern REFERENCES = Pattern.compile("baselines?|sota|state-of-the-art");

    private static final Pattern STARTING_POINT =
            Pattern.compile("(?<verb>[Vx])d?[xHMm]{1,4}f(?<from>U)t[KU][vVxnHEdmMb]{1,8}$");

    private final Clause clause;
    private final MatchedRival matched;
    private final RivalList rivals;

    BaselineFinder(Clause clause) {
        this.clause = clause;
        this.matched = new MatchedRival(clause);
        this.rivals = new RivalList(clause);
    }

    /** The baseline of a gain; empty if the clause names none for it. */
    Optional<Phrase> find(GainDraft draft) {
        Optional<Phrase> nearest = beaten(draft).or(() -> whole(draft));
        if (nearest.isPresent()) {
            return nearest;
        }
        int left = markerLeft(draft.item());
        int right = ownComparison(left, draft.item()) ? -1 : markerRight(draft.item());
        if (right >= 0) {
            Optional<Phrase> found = chosen(draft, right);
            if (found.isPresent()) {
                return found;
            }
        }
        List<Phrase> match = matched.byVerb(draft.item());
        if (!match.isEmpty() && match.get(0).from() > left) {
            return rivals.of(draft, match);
        }
        return left >= 0 && (fronted(left) || !newClaim(left, draft.item()))
                ? chosen(draft, left)
                : improved(draft)
                        .or(() -> calledBaseline(draft.item()))
                        .or(() -> startingPoint(draft.item()))
                        .or(() -> rivals.of(draft, matched.find(draft.item())));
    }

    /** Whether a claim of its own begins between two items: "…; (iv)", "and our kernels reduce". */
    boolean newClaim(int from, int to) {
        if (from >= to || fronted(from) && marker(0)) {
            return false;
        }
        Matcher claim = NEW_CLAIM.matcher(clause.shape().substring(from, to));
        while (claim.find()) {
            if (claim.start("doer") < 0
                    || doer(from + claim.start("doer"), from + claim.end("doer"))) {
                return true;
            }
        }
        return false;
    }

    /** "Compared with X, A saves 20% and B 30%": said of the whole sentence. */
    private boolean fronted(int marker) {
        return marker == 0;
    }

    /** "and our kernels reduce", not "and consistently reduces" nor "7B/13B models reach". */
    private boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Phrases.adverb(clause, i)) {
                return !clause.lower(from - 1).equals("/");
            }
        }
        return false;
    }

    /**
     * Whether the comparison before a figure is its own: "faster than A by 2x, and faster than B",
     * "outperforms A with 2x higher throughput and 3x lower latency, and achieves".
     */
    private boolean ownComparison(int left, int item) {
        if (left < 0 || !OWN.matcher(clause.shape().substring(left, item)).matches()) {
            return false;
        }
        int next = item + 1;
        while (next < clause.size() && ",;)P".indexOf(Phrases.at(clause, next)) < 0) {
            if (marker(next)) {
                return false;
            }
            next++;
        }
        return true;
    }

    /** Whether an item stands in a phrase that a marker opens. */
    boolean inBaseline(int item) {
        for (int i = item - 1; i >= 0 && i > item - 14; i--) {
            if (marker(i) || Phrases.at(clause, i) == 'P') {
                List<Phrase> list = Phrases.listAfter(clause, object(i));
                return !list.isEmpty() && item < ranOn(list.get(list.size() - 1).to());
            }
        }
        return false;
    }

    /** "outperforms the state-of-the-art Wanda by 26.79" */
    private Optional<Phrase> beaten(GainDraft draft) {
        int change = draft.match().change();
        Optional<Phrase> other = otherRival(draft);
        if (other.isPresent()) {
            return other;
        }
        boolean beat = change >= 0 && change < draft.item() && Phrases.at(clause, change) == 'P';
        return beat ? chosen(draft, change) : Optional.empty();
    }

    /** "exceeds A by 5 points and the strongest B by 1.3 points": the second has its own rival. */
    private Optional<Phrase> otherRival(GainDraft draft) {
        int last = clause.shape().lastIndexOf(Item.FIGURE, draft.item() - 1);
        if (last < 0
                || draft.match().rule().construct() != Construct.BEAT
                || !OTHER_RIVAL
                        .matcher(clause.shape().substring(last + 1, draft.item()))
                        .matches()) {
            return Optional.empty();
        }
        int from = clause.shape().indexOf('a', last) + 1;
        return Phrases.after(clause, Phrases.at(clause, from) == 'O' ? from + 1 : from);
    }

    /**
     * "68% of the FP16 model", "1/10 of the training data required by Qwen2.5-VL", "half the cost
     * of X".
     */
    private Optional<Phrase> whole(GainDraft draft) {
        Construct construct = draft.match().rule().construct();
        boolean shared =
                construct == Construct.VALUE
                        || construct == Construct.KEEP
                        || construct == Construct.LESS
                        || construct == Construct.WITHIN
                        || construct == Construct.PAIR;
        if (!shared) {
            return Optional.empty();
        }
        int metric = draft.metric().item();
        int from = metric > draft.item() ? metric + 1 : draft.item() + 1;
        for (int i = from; i < clause.size() && i < from + 3; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == 'o'
                    || (shape == 'b' && clause.item(i - 1).is(WordClass.PARTICIPLE))
                    || clause.lower(i - 1).equals("required")) {
                return rivals.of(draft, Phrases.listAfter(clause, i + 1))
                        .filter(p -> !metricOnly(p) && Phrases.at(clause, p.to()) != 'M');
            }
        }
        return matched.possessor(draft.item() + 1)
                .or(() -> matched.possessorAfter(draft.item()));
    }

    private boolean metricOnly(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            char shape = Phrases.at(clause, i);
            String word = clause.lower(i);
            boolean reference =
                    word.startsWith("baseline") || word.equals("original") || word.equals("full");
            if (shape == 'E'
                    || shape == 'H'
                    || (shape == 'x' && Phrases.capital(clause, i))
                    || reference) {
                return false;
            }
        }
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
    }

    /** What stands behind a marker; "them" are the rivals named before. */
    private Optional<Phrase> chosen(GainDraft draft, int marker) {
        int from = object(marker);
        if (PRONOUNS.contains(word(from)) && "xEBHd".indexOf(Phrases.at(clause, from + 1)) < 0) {
            int earlier = markerLeft(marker);
            return earlier >= 0
                    ? chosen(draft, earlier)
                    : rivals.of(draft, matched.byVerb(marker));
        }
        if (word(marker + 1).equals("these")) {
            return Optional.empty(); // "over these frameworks": told before
        }
        return rivals.of(draft, Phrases.listAfter(clause, Phrases.owner(clause, from)))
                .filter(
                        p ->
                                p.raw().length() <= LONGEST
                                        && !clause.shape()
                                                .substring(p.from(), p.to())
                                                .matches("K+"));
    }

    /** Where the rival's words begin: "over X", "higher than with X", "faster than that on X". */
    private int object(int marker) {
        int next = marker + 1;
        int value = Phrases.skipDeterminers(clause, next);
        if (valued(value)) {
            return value + (taken(value) ? 3 : 2);
        }
        if (Phrases.at(clause, marker) == 'P' && Phrases.at(clause, next) == ',') {
            return next + 1;
        }
        if (word(next).equals("both") && Phrases.at(clause, next + 1) == 'o') {
            return next + 2;
        }
        if (Phrases.at(clause, next) == 'O' && word(next).startsWith("that")) {
            return next + 1;
        }
        int pronoun = Phrases.at(clause, next) == 'd' && ONE.contains(word(next + 1)) ? 1 : 0;
        if (pronoun == 1 || POINTERS.contains(word(next))) {
            int behind = next + 1 + pronoun;
            return "onwifb".indexOf(Phrases.at(clause, behind)) >= 0 ? behind + 1 : next;
        }
        return "wn".indexOf(Phrases.at(clause, next)) >= 0 ? next + 1 : next;
    }

    /** "compared with 59.8% for BarServe", "versus 3,404 ms for BarServe" */
    private boolean valued(int value) {
        return "FUK".indexOf(Phrases.at(clause, value)) >= 0
                && (taken(value)
                        || word(value + 1).equals("for")
                        || word(value + 1).equals("in") && value + 2 < clause.size()
                                && Phrases.capital(clause, value + 2));
    }

    /** "8.3 minutes taken by X" */
    private boolean taken(int value) {
        return "xhv".indexOf(Phrases.at(clause, value + 1)) >= 0 && word(value + 2).equals("by");
    }

    /** The end of "running on x86 CPUs" behind a rival that ends at {@code to}; else {@code to}. */
    private int ranOn(int to) {
        boolean runs = word(to).startsWith("run") && Phrases.at(clause, to + 1) == 'n';
        return runs ? Phrases.after(clause, to + 2).map(Phrase::to).orElse(to) : to;
    }

    private String word(int item) {
        return item < clause.size() ? clause.lower(item) : "";
    }

    /** The marker to the right that the figure shares: no claim of its own may stand between. */
    private int markerRight(int item) {
        boolean onlyBeat = false;
        for (int i = item + 1; i < clause.size(); i++) {
            char shape = Phrases.at(clause, i);
            if (shape == ';') {
                return -1;
            }
            onlyBeat |=
                    shape == 's'
                            || (shape == 'z' && i > item + 1 && !SOFT.contains(clause.lower(i)));
            boolean beaten = shape == 'P' && !besides(item, i);
            if (beaten && aside(i)) {
                return -1;
            }
            boolean found = beaten || (!onlyBeat && marker(i));
            if (found && (ofOtherItem(item, i) || ofOtherValue(item, i))) {
                continue;
            }
            if (found && (!bracketed(item, i) || bracketOpens(item, i) || bracketAdds(item, i))) {
                return otherClaim(item, i) || price(item, i) || otherDoer(item, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "saves 40% while outperforming X": what is beaten in another measure. */
    private boolean aside(int beat) {
        int before = beat - 1;
        while (before > 0 && Phrases.adverb(clause, before)) {
            before--;
        }
        return "wa".indexOf(Phrases.at(clause, before)) >= 0
                && !clause.lower(before).equals("or");
    }

    /** "over A by 7 points, while exceeding B": a second comparison where there is a first. */
    private boolean besides(int item, int marker) {
        return clause.shape().substring(item, marker).indexOf('w') >= 0 && markerLeft(item) >= 0;
    }

    /**
     * Whether the marker stands in a bracket that opens after the figure: "a smaller teacher (8B
     * vs. 15B)".
     */
    private boolean bracketed(int item, int marker) {
        String between = clause.shape().substring(item, marker);
        return between.lastIndexOf('(') > between.lastIndexOf(')');
    }

    /** "a 5x speedup, and efficiency comparable to X": said of the efficiency alone. */
    private boolean ofOtherItem(int item, int marker) {
        String word = clause.lower(marker);
        boolean alike = word.startsWith("compara") || word.startsWith("on par");
        return alike && clause.shape().substring(item, marker).indexOf(',') >= 0;
    }

    /** "6x larger, while its training costs 81 compared to 862 for X": said of the cost. */
    private boolean ofOtherValue(int item, int marker) {
        return valued(Phrases.skipDeterminers(clause, marker + 1))
                && OTHER_VALUE.matcher(clause.shape().substring(item + 1, marker)).find();
    }

    /** "21.4x faster inference (batch 1, relative to X)": the last claim before the bracket. */
    private boolean bracketAdds(int item, int marker) {
        String between = clause.shape().substring(item + 1, marker);
        int open = between.lastIndexOf('(');
        return !clause.lower(marker).startsWith("v")
                && between.length() - open <= 5
                && between.substring(0, Math.max(0, open)).indexOf(Item.FIGURE) < 0;
    }

    /** "by 31.5x (against the H100)": the bracket is about the figure right before it. */
    private boolean bracketOpens(int item, int marker) {
        return marker == item + 2
                && Phrases.at(clause, item + 1) == '('
                && clause.item(item).group() != null;
    }

    /**
     * "… 5x faster and achieves better quality than X": the comparison belongs to the second claim
     * alone.
     */
    private boolean otherClaim(int item, int marker) {
        for (int i = marker - 1; i > item; i--) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE) {
                return false;
            }
            boolean predicate = (shape == 'v' || shape == 'V') && Phrases.at(clause, i - 1) == 'a';
            if (predicate) {
                return true;
            }
        }
        return false;
    }

    /** "cuts latency by 2x, and on small cards it outperforms X", "and BarTool finds more than" */
    private boolean otherDoer(int item, int marker) {
        Matcher other = OTHER_DOER.matcher(clause.shape().substring(item, marker));
        while (other.find()) {
            if (other.start("doer") < 0
                    || doer(item + other.start("doer"), item + other.end("doer"))) {
                return true;
            }
        }
        return false;
    }

    /** "adds only 3% overhead and saves 40% compared to X": the price has no rival. */
    private boolean price(int item, int marker) {
        int noun = item + 1;
        while (noun < marker && "MmxEH".indexOf(Phrases.at(clause, noun)) >= 0) {
            noun++;
        }
        return clause.lower(noun).startsWith("overhead")
                && clause.shape().substring(noun, marker).indexOf(Item.FIGURE) >= 0;
    }

    /** "Compared to vLLM, …" opens the clause; "…, compared with X" stands before the figure. */
    private int markerLeft(int item) {
        for (int i = item - 1; i >= 0; i--) {
            if (Phrases.at(clause, i) == ')') {
                i = Math.max(0, clause.shape().lastIndexOf('(', i));
            }
            if (marker(i) || Phrases.at(clause, i) == 'P' && Phrases.at(clause, i + 1) != 'b') {
                return closedBefore(i, item) ? -1 : i;
            }
            if (Phrases.at(clause, i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the marker stands in a bracket that closes before the figure. */
    private boolean closedBefore(int marker, int item) {
        String between = clause.shape().substring(marker, item);
        int close = between.indexOf(')');
        int open = between.indexOf('(');
        return close >= 0 && (open < 0 || close < open);
    }

    /** "improving the visual baseline by 2.1%": what is improved is what it is compared with. */
    private Optional<Phrase> improved(GainDraft draft) {
        int change = draft.match().change();
        if (change < 0 || Phrases.at(clause, change) != 'V') {
            return Optional.empty();
        }
        int from = Phrases.skipDeterminers(clause, change + 1);
        int to = from;
        while (to < draft.item() && "xEBd".indexOf(Phrases.at(clause, to)) >= 0) {
            to++;
        }
        boolean whole =
                to > from
                        && Phrases.at(clause, to) == 'b'
                        && REFERENCES.matcher(clause.lower(to - 1)).matches();
        return whole ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /** "for the Llama3.2-1B baseline, a 6.4x compression …" */
    private Optional<Phrase> calledBaseline(int item) {
        for (int i = item - 1; i > 0; i--) {
            boolean doer = "vVPRe".indexOf(Phrases.at(clause, i + 1)) >= 0;
            if (clause.lower(i).startsWith("baseline")
                    && !doer
                    && "xEBH".indexOf(Phrases.at(clause, i - 1)) >= 0) {
                int from = i;
                while (from > 0 && "xEBH".indexOf(Phrases.at(clause, from - 1)) >= 0) {
                    from--;
                }
                return Optional.of(new Phrase(clause, from, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "Extending the cache from 40 MB to 1 GB saves 44%": where the setting came from. */
    private Optional<Phrase> startingPoint(int item) {
        Matcher change = STARTING_POINT.matcher(clause.shape().substring(0, item));
        if (!change.find()) {
            return Optional.empty();
        }
        String verb = clause.lower(change.start("verb"));
        return verb.endsWith("ing") || Phrases.at(clause, change.start("verb") - 1) == 't'
                ? Optional.of(new Phrase(clause, change.start("from"), change.end("from")))
                : Optional.empty();
    }

    private boolean marker(int at) {
        if (at + 1 < clause.size() && equalled(at)) {
            return true;
        }
        if (Phrases.at(clause, at) != 'O' || at + 1 >= clause.size()) {
            return false;
        }
        int head = Phrases.skipDeterminers(clause, at + 1);
        int first = Math.min(clause.size() - 1, head);
        boolean spans =
                clause.item(first).is(WordClass.EXTENT) || clause.lower(first).equals("time");
        boolean choice =
                at > 0
                        && CHOICE.contains(clause.lower(at - 1))
                        && !(AMOUNT.contains(clause.lower(at - 1))
                                && Phrases.at(clause, at - 2) == Item.FIGURE);
        return !spans && !choice && !evaluated(at, head)
                && !endured(at)
                && (Phrases.at(clause, head) != Item.FIGURE || valued(head));
    }

    /** "twice as fast as X" */
    private boolean equalled(int at) {
        String word = clause.lower(at);
        return Phrases.at(clause, at) == 'C' && word.startsWith("as ") && word.endsWith(" as")
                || at > 0 && word.equals("as") && clause.lower(at - 1).startsWith("as ")
                || at > 0 && PLACES.contains(word) && behindFigure(at - 1)
                || word.equals("to") && at > 0 && clause.lower(at - 1).equals("superior")
                || word.equals("of") && at > 0 && clause.lower(at - 1).equals("ahead")
                || word.equals("from") && behindFigure(at - 1) && reference(at + 1)
                || word.equals("to") && reference(at + 1) && baselineNoun(at + 1);
    }

    private boolean behindFigure(int item) {
        char shape = Phrases.at(clause, item);
        return shape == Item.FIGURE
                || shape == ')'
                || shape == 'N' && Phrases.at(clause, item - 1) == Item.FIGURE;
    }

    /** "from the original model", "to the baseline" */
    private boolean reference(int from) {
        int head = Phrases.skipDeterminers(clause, from);
        return head < clause.size() && FROM.matcher(clause.lower(head)).matches();
    }

    private boolean baselineNoun(int from) {
        int head = Phrases.skipDeterminers(clause, from);
        return clause.lower(head).startsWith("baseline")
                && clause.shape().lastIndexOf(Item.FIGURE, from) >= 0;
    }

    /** "robust against attacks": what it withstands. */
    private boolean endured(int at) {
        return at > 0
                && clause.lower(at).equals("against")
                && ENDURES.matcher(clause.lower(at - 1)).matches();
    }

    /** "over long-context benchmarks" tells where it was measured. */
    private boolean evaluated(int at, int head) {
        if (!clause.lower(at).equals("over")) {
            return false;
        }
        for (int i = head; i < head + 3 && i + 1 < clause.size(); i++) {
            if (SELECTION.contains(clause.lower(i)) && Phrases.at(clause, i + 1) == 'o') {
                return true;
            }
        }
        List<Phrase> list = Phrases.listAfter(clause, head);
        return !list.isEmpty()
                && (measuredOn(list.get(0))
                        || list.size() == 2
                                && Phrases.at(clause, list.get(0).to()) == 'a'
                                && measuredOn(list.get(1)));
    }

    private boolean measuredOn(Phrase phrase) {
        int last = phrase.to() - 1;
        return MEASURED_ON.contains(clause.lower(last)) || clause.item(last).is(WordClass.EXTENT);
    }
}
