package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a comparison ends to hold: claims with a doer, a value or a bracket of their own. Works on
 * one clause; immutable.
 */
final class ClaimBounds {
    private static final Pattern OTHER_DOER =
            Pattern.compile(
                    "a(?:n[^,;]{1,6})?s|(?:w[^,;F]{0,8}?|a[dq]{0,2})(?<doer>[xEH]{1,4})[vVPR]");

    /** "Our evaluation of FooServe" in front of "against": no verb yet. */
    private static final Pattern BEFORE_MARKER = Pattern.compile("[xdEHBoiNMm]{1,8}");

    private static final Pattern STUDY =
            Pattern.compile("(?:evaluation|comparison|benchmarking|experiment|ablation)s?");

    private static final Pattern BEATEN_BY = Pattern.compile("[dxEBHKmM]{1,8}b[dqx]{0,3}F");

    /** ", and reaches better quality": the last of a list of claims, without a figure. */
    private static final Pattern LAST = Pattern.compile("[^;w]*,ax?[vV][^FUK,;w]*");

    /** ", a 6x improvement" */
    private static final Pattern APPOSED = Pattern.compile(".*,dF[NMm]{1,2}");

    /** "and cuts planning from 6 h to 3 min" */
    private static final Pattern PREDICATE = Pattern.compile("[^;]*ax?[vV].*[FU].*");

    private static final Pattern OTHER_VALUE = Pattern.compile("[FUKwv;]");

    /** "; (iv)", or "and" with a subject and a verb of its own. */
    private static final Pattern NEW_CLAIM =
            Pattern.compile(
                    ";a?\\(|;[Kx]\\)|a[dq]{0,2}(?<doer>[xEMmH]{1,5})e?[vVPR]"
                            + "|;a?(?:[wn][^,;]{1,8},)?[dqC]{0,2}[xEMmH]{1,5}(?:o[dxEMmH]{1,4})?e?[VPR]");

    /** A subject and a verb behind a word for "but". */
    private static final Pattern TURN = Pattern.compile(",wd?(?<doer>x{1,4})[vV]");

    private static final Pattern TURNING = Pattern.compile("while|whereas");

    private static final Pattern OWN = Pattern.compile("our|its|this");

    private final Clause clause;
    private final BaselineMarkers markers;
    private final OtherComparative others;

    ClaimBounds(Clause clause, BaselineMarkers markers) {
        this.clause = clause;
        this.markers = markers;
        this.others = new OtherComparative(clause);
    }

    /** Whether a claim of its own begins between two items: "…; (iv)", "and our kernels reduce". */
    boolean newClaim(int from, int to) {
        if (from >= to || fronted(from) && markers.marker(from)) {
            return false;
        }
        return begins(NEW_CLAIM, from, to) || turns(from, to);
    }

    /**
     * ", while plain shelves save", not ", while FooRack saves", which goes on about the rivals.
     */
    private boolean turns(int from, int to) {
        Matcher turn = TURN.matcher(clause.shape()).region(from, to);
        while (turn.find()) {
            int first = turn.start("doer");
            boolean coined = false;
            for (int i = first; i < turn.end("doer"); i++) {
                coined |= Phrases.coined(clause, i);
            }
            if (!coined
                    && TURNING.matcher(clause.lower(turn.start() + 1)).matches()
                    && !ownWork(first)
                    && doer(first, turn.end("doer"))) {
                return true;
            }
        }
        return false;
    }

    /** "our light router", "the proposed router": the doer is the same. */
    private boolean ownWork(int first) {
        return OWN.matcher(clause.lower(first - 1)).matches()
                || clause.lower(first).equals("proposed");
    }

    /** Whether a claim begins somewhere; the doer that its pattern may tell has to be one. */
    private boolean begins(Pattern claims, int from, int to) {
        Matcher claim = claims.matcher(clause.shape().substring(from, to));
        while (claim.find()) {
            if (claim.start("doer") < 0
                    || doer(from + claim.start("doer"), from + claim.end("doer"))
                            && !withinName(from + claim.end() - 1)
                            && !oneSubject(from, from + claim.start())) {
                return true;
            }
        }
        return false;
    }

    /**
     * "over mixing and model averaging baselines": what an act names; not "and token pruning
     * methods reduce".
     */
    private boolean withinName(int verb) {
        int head = verb + 1;
        if (!clause.lower(verb).endsWith("ing")
                || head >= clause.size()
                || !RivalKinds.work(clause.lower(head))
                        && !RivalKinds.standard(clause.lower(head))) {
            return false;
        }
        int next = head + 1;
        while (next < clause.size() && Phrases.adverb(clause, next)) {
            next++;
        }
        return "vVPRe".indexOf(Phrases.at(clause, next)) < 0;
    }

    /** "Compared to X, FooNet and FooLite achieve" */
    private boolean oneSubject(int from, int and) {
        return Phrases.at(clause, and) == 'a'
                && and > 1
                && and + 1 < clause.size()
                && Phrases.at(clause, and - 2) == ','
                && Phrases.coined(clause, and - 1)
                && Phrases.coined(clause, and + 1)
                && ",z.".indexOf(Phrases.at(clause, from - 1)) >= 0
                && clause.shape().lastIndexOf(Item.FIGURE, and) < 0;
    }

    /**
     * "Compared with X, A saves 20% and B 30%", "Evaluations against X show": said of the whole
     * sentence.
     */
    boolean fronted(int marker) {
        return marker == 0
                || BEFORE_MARKER.matcher(clause.shape()).region(0, marker).matches()
                        && clause.anyWord(0, marker, word -> STUDY.matcher(word).matches());
    }

    /** "and our kernels reduce", not "and consistently reduces" nor "7B/13B models reach". */
    boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Phrases.adverb(clause, i)) {
                return !clause.lower(from - 1).equals("/");
            }
        }
        return false;
    }

    /**
     * "… 5x faster and achieves better quality than X": the comparison belongs to the second claim
     * alone.
     */
    boolean otherClaim(int item, int marker) {
        if (ofAll(item, marker)) {
            return false;
        }
        for (int i = marker - 1; i > item; i--) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE || shape == Item.ABSOLUTE) {
                return false;
            }
            int and = Phrases.adverb(clause, i - 1) ? i - 2 : i - 1;
            boolean predicate = (shape == 'v' || shape == 'V') && Phrases.at(clause, and) == 'a';
            if (predicate && !attribute(item, i)) {
                return true;
            }
        }
        return false;
    }

    /** "along with increased throughput and improved accuracy", "while keeping or even raising" */
    private boolean attribute(int item, int verb) {
        int or = Phrases.adverb(clause, verb - 1) ? verb - 2 : verb - 1;
        return (clause.lower(verb).endsWith("ed") || clause.lower(or).equals("or"))
                && clause.shape().substring(item, verb).indexOf('w') >= 0;
    }

    /**
     * "cuts latency by 2x, raises throughput by 30%, and achieves better quality compared to X":
     * the comparison ends the list, so all of it is compared.
     */
    private boolean ofAll(int item, int marker) {
        return clause.lower(marker).startsWith("compared")
                && LAST.matcher(between(item, marker)).matches();
    }

    /** "saves 50%, a 6x improvement over X": said of the second figure alone. */
    boolean ofApposed(int item, int marker) {
        return APPOSED.matcher(between(item, marker)).matches();
    }

    /** "by 2x, and cuts cost by 30% compared to X": a predicate with a figure of its own. */
    boolean otherPredicate(int item, int marker) {
        return PREDICATE.matcher(between(item, marker)).matches();
    }

    private String between(int item, int marker) {
        return clause.shape().substring(item + 1, marker);
    }

    /** "cuts latency by 2x, and on small cards it outperforms X", "and BarTool finds more than" */
    boolean otherDoer(int item, int marker) {
        return begins(OTHER_DOER, item, marker);
    }

    /** "saves 40% while outperforming X": what is beaten in another measure. */
    boolean aside(int beat) {
        int before = beat - 1;
        while (before > 0 && Phrases.adverb(clause, before)) {
            before--;
        }
        return "wa".indexOf(Phrases.at(clause, before)) >= 0 && !clause.lower(before).equals("or");
    }

    /**
     * "a 3x speedup, outperforming X by 1.3x", "outperforming X's 20%": what is beaten by or at a
     * figure of its own; "allowing it to beat X": what may be.
     */
    boolean beatenApart(int item, int beat) {
        char before = Phrases.at(clause, beat - 1);
        return before == 't' && clause.shape().substring(item, beat).indexOf(',') >= 0
                || ",z".indexOf(before) >= 0
                        && BEATEN_BY
                                .matcher(clause.shape())
                                .region(beat + 1, clause.size())
                                .lookingAt()
                || ownValue(beat);
    }

    /** "X's 20%" */
    private boolean ownValue(int beat) {
        int end = Phrases.after(clause, beat + 1).map(Phrase::to).orElse(clause.size());
        return end + 1 < clause.size()
                && clause.lower(end).equals("'s")
                && "FKU".indexOf(Phrases.at(clause, end + 1)) >= 0;
    }

    /** "a 5x speedup, and efficiency comparable to X": said of the efficiency alone. */
    boolean ofOtherItem(int item, int marker) {
        String word = clause.lower(marker);
        boolean alike = word.startsWith("compara") || word.startsWith("on par");
        return alike && clause.shape().substring(item, marker).indexOf(',') >= 0;
    }

    /** "raises X by 33%, using 20% fewer calls than Y": said of the calls alone. */
    boolean ofOtherComparative(int item, int marker) {
        return others.has(item, marker);
    }

    /** "6x larger, while its training costs 81 compared to 862 for X": said of the cost. */
    boolean ofOtherValue(int item, int marker) {
        return markers.valued(Phrases.skipDeterminers(clause, marker + 1))
                && OTHER_VALUE.matcher(clause.shape().substring(item + 1, marker)).find();
    }
}
