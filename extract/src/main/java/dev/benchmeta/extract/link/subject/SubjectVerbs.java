package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;

/**
 * What a verb tells of its subject: where it ends, and whether it does something to something else.
 * Works on one clause; immutable.
 */
public final class SubjectVerbs {
    /** Items that may be a clause's finite verb. */
    static final String FINITE = "vVPeRh";

    /** How far behind "is" the figure stands at most. */
    private static final int REACH = 4;

    private final Clause clause;
    private final SubjectWords words;
    private final SubjectExtent extent;

    SubjectVerbs(Clause clause, SubjectWords words, SubjectExtent extent) {
        this.clause = clause;
        this.words = words;
        this.extent = extent;
    }

    /** Whether a clause's verb may stand at an item. */
    public static boolean finite(Clause clause, int verb) {
        return FINITE.indexOf(Phrases.at(clause, verb)) >= 0 && !gerund(clause, verb);
    }

    /** "reducing", unlike "bring" */
    static boolean gerund(Clause clause, int verb) {
        return clause.lower(verb).endsWith("ing") && !clause.lower(verb).equals("bring");
    }

    /** "recovery takes a second; latency drops by 51%": another clause, with a verb of its own. */
    boolean passes(int verb, int item) {
        if (clause.lower(verb).equals("we") && Phrases.at(clause, verb - 1) == ',') {
            return true;
        }
        for (int at = verb + 2; Phrases.at(clause, verb) == ';' && at < item; at++) {
            if (finite(clause, at) && "xEHMm".indexOf(Phrases.at(clause, at - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the subject of a verb ends: "X also can on average reduce". */
    int subjectEnd(int verb) {
        int to = verb;
        while (to > 0 && (Adverbs.is(clause, to - 1) || modal(to - 1))) {
            to--;
        }
        to -= Phrases.onAverage(clause, to - 2) ? 2 : 0;
        return extent.withoutAside(to);
    }

    /** Whether a verb tells what its subject does to something else, or how it compares. */
    boolean acts(int verb) {
        return multiplies(verb)
                        || "vVPRh".indexOf(Phrases.at(clause, verb)) >= 0
                        || Phrases.at(clause, verb) == Item.OTHER
                                && words.is(Kind.VERB, clause.lower(verb))
                ? !changesItself(verb) && !results(verb)
                : Phrases.at(clause, verb) == 'e' && compares(verb);
    }

    /** "caching nearly doubles accuracy": a figure that is the verb itself. */
    boolean multiplies(int item) {
        return Phrases.at(clause, item) == Item.FIGURE
                && words.is(Kind.MULTIPLYING, clause.lower(item));
    }

    /** "which is 3.9 times faster": the figure stands right behind the verb. */
    private boolean compares(int verb) {
        int next = verb + 1;
        while ("dqx".indexOf(Phrases.at(clause, next)) >= 0 && next < verb + REACH) {
            next++;
        }
        return Phrases.at(clause, next) == Item.FIGURE && Phrases.at(clause, next + 1) == 'C';
    }

    /** "speaker similarity improves by 24%": its subject is what is measured. */
    private boolean changesItself(int verb) {
        int next = Adverbs.skip(clause, verb + 1);
        return Phrases.at(clause, verb) == 'V' && Phrases.at(clause, next) == 'b';
    }

    /** "Experimental results show": a noun unless "in" follows. */
    private boolean results(int item) {
        return clause.lower(item).startsWith("result") && Phrases.at(clause, item + 1) != 'i';
    }

    /** "calibrated scores improve the speed by 2x": another measure is what changes. */
    boolean changesOther(int verb) {
        int next = verb + 1;
        while ("dxCHE".indexOf(Phrases.at(clause, next)) >= 0
                && next < verb + ClauseSubject.LONGEST) {
            next++;
        }
        return Phrases.at(clause, verb) == 'V' && "Mm".indexOf(Phrases.at(clause, next)) >= 0;
    }

    private boolean modal(int item) {
        return words.is(Kind.MODAL, clause.lower(item)) || words.is(Kind.ALSO, clause.lower(item));
    }
}
