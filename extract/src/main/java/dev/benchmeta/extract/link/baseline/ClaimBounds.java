package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Pattern;

/**
 * Where a comparison ends to hold: claims with a doer, a value or a bracket of their own. Works on
 * one clause; immutable.
 */
final class ClaimBounds {
    /** "Our evaluation of FooServe" in front of "against": no verb yet. */
    private static final Pattern BEFORE_MARKER = Pattern.compile("[xdEHBoiNMm]{1,8}");

    private static final Pattern BEATEN_BY = Pattern.compile("[dxEBHKmM]{1,8}b[dqx]{0,3}F");

    /** ", and reaches better quality": the last of a list of claims, without a figure. */
    private static final Pattern LAST = Pattern.compile("[^;w]*,ax?[vV][^FUK,;w]*");

    /** ", a 6x improvement" */
    private static final Pattern APPOSED = Pattern.compile(".*,dF[NMm]{1,2}");

    /** "and cuts planning from 6 h to 3 min" */
    private static final Pattern PREDICATE = Pattern.compile("[^;]*ax?[vV].*[FU].*");

    /** "over A and 4x over B" */
    private static final Pattern ONE_BY_ONE = Pattern.compile("O[dxEHBMm]{1,8},?aq?F[xMmNC]{0,4}O");

    private static final Pattern OTHER_VALUE = Pattern.compile("[FUKwv;]");

    private final Clause clause;
    private final BaselineMarkers markers;
    private final OtherComparative others;
    private final ClaimStarts starts;

    ClaimBounds(Clause clause, BaselineMarkers markers) {
        this.clause = clause;
        this.markers = markers;
        this.others = new OtherComparative(clause);
        this.starts = new ClaimStarts(clause);
    }

    /** Whether a claim of its own begins between two items: "…; (iv)", "and our kernels reduce". */
    boolean newClaim(int from, int to) {
        if (from >= to || fronted(from) && markers.marker(from)) {
            return false;
        }
        return starts.newClaim(from, to);
    }

    /**
     * "Compared with X, A saves 20% and B 30%", "Evaluations against X show": said of the whole
     * sentence.
     */
    boolean fronted(int marker) {
        return marker == 0
                || BEFORE_MARKER.matcher(clause.shape()).region(0, marker).matches()
                        && clause.anyWord(
                                0, marker, word -> clause.rivals().is(RivalWord.STUDY, word));
    }

    /**
     * "… 5x faster and achieves better quality than X": the comparison belongs to the second claim
     * alone.
     */
    boolean otherClaim(int item, int marker) {
        if (ofAll(item, marker)) {
            return false;
        }
        if (oneByOne(item, marker)) {
            return true;
        }
        for (int i = marker - 1; i > item; i--) {
            char shape = Phrases.at(clause, i);
            if (shape == Item.FIGURE || shape == Item.ABSOLUTE) {
                return false;
            }
            int and = Adverbs.is(clause, i - 1) ? i - 2 : i - 1;
            boolean predicate = (shape == 'v' || shape == 'V') && Phrases.at(clause, and) == 'a';
            if (predicate && !attribute(item, i)) {
                return true;
            }
        }
        return false;
    }

    /** "along with increased throughput and improved accuracy", "while keeping or even raising" */
    private boolean attribute(int item, int verb) {
        int or = Adverbs.is(clause, verb - 1) ? verb - 2 : verb - 1;
        return (clause.lower(verb).endsWith("ed") || clause.lower(or).equals("or"))
                && clause.shape().substring(item, verb).indexOf('w') >= 0;
    }

    /** "cuts memory by half and gives 3x over A and 4x over B": said of the later figures. */
    private boolean oneByOne(int item, int marker) {
        return otherPredicate(item, marker)
                && ONE_BY_ONE.matcher(clause.shape()).region(marker, clause.size()).lookingAt();
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

    /**
     * "Compared to X, it is 2x faster while it takes 3% more than Y": where there is a rival in
     * front already, the one behind another figure belongs to that one.
     */
    boolean ofOther(int left, int item, int marker) {
        boolean behindFigure = between(item, marker).indexOf(Item.FIGURE) >= 0;
        return otherPredicate(item, marker) || fronted(left) && behindFigure;
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
        return starts.otherDoer(item, marker);
    }

    /** "saves 40% while outperforming X": what is beaten in another measure. */
    boolean aside(int beat) {
        int before = Adverbs.before(clause, beat);
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
        return clause.rivals().is(RivalWord.ALIKE, clause.lower(marker))
                && clause.shape().substring(item, marker).indexOf(',') >= 0;
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
