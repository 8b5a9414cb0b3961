package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a claim with a doer of its own begins: "and our kernels reduce", ", while plain
 * shelves save". Works on one clause; immutable.
 */
final class ClaimStarts {
    private static final Pattern OTHER_DOER =
            Pattern.compile(
                    "a(?:n[^,;]{1,6})?s|(?:w[^,;F]{0,8}?|a[dq]{0,2})(?<doer>[xEH]{1,4})[vVPR]");

    /** "; (iv)", or "and" with a subject and a verb of its own. */
    private static final Pattern NEW_CLAIM =
            Pattern.compile(
                    ";a?\\(|;[Kx]\\)|a[dq]{0,2}(?<doer>[xEMmH]{1,5})e?[vVPR]"
                            + "|;a?(?:[wn][^,;]{1,8},)?[dqC]{0,2}[xEMmH]{1,5}(?:o[dxEMmH]{1,4})?e?[VPR]");

    /** A subject and a verb behind a word for "but". */
    private static final Pattern TURN = Pattern.compile(",wd?(?<doer>x{1,4})[vV]");

    private final Clause clause;

    ClaimStarts(Clause clause) {
        this.clause = clause;
    }

    /** Whether a claim of its own begins between two items: "…; (iv)", "and our kernels reduce". */
    boolean newClaim(int from, int to) {
        return begins(NEW_CLAIM, from, to) || turns(from, to);
    }

    /** "cuts latency by 2x, and on small cards it outperforms X", "and BarTool finds more than" */
    boolean otherDoer(int from, int to) {
        return begins(OTHER_DOER, from, to);
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
                    && clause.rivals().is(RivalWord.TURNING, clause.lower(turn.start() + 1))
                    && !ownWork(first)
                    && doer(first, turn.end("doer"))) {
                return true;
            }
        }
        return false;
    }

    /** "our light router", "the proposed router": the doer is the same. */
    private boolean ownWork(int first) {
        return clause.rivals().is(RivalWord.OWN, clause.lower(first - 1))
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
                || !clause.rivals().work(clause.lower(head))
                        && !clause.rivals().standard(clause.lower(head))) {
            return false;
        }
        int next = Adverbs.skip(clause, head + 1);
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

    /** "and our kernels reduce", not "and consistently reduces" nor "7B/13B models reach". */
    private boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Adverbs.is(clause, i)) {
                return !clause.lower(from - 1).equals("/");
            }
        }
        return false;
    }
}
