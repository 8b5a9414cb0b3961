package dev.benchmeta.extract.link.direction;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.ChangeWord;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells figures that describe the rival, whose faults are the subject's gains. */
final class RivalFigures {
    /** How far back the words that name the rival may begin, in items. */
    private static final int REACH = 10;

    /** "than X, which can be", "over a model which has" */
    private static final Pattern RELATIVE = Pattern.compile("O[xdEHBMm]{1,7},?ze{1,2}[dq]{0,2}$");

    /** "models trained on", "methods with": what the rival was given. */
    private static final Pattern GIVEN = Pattern.compile("[xE]x?[wn][dqx]{0,2}$");

    /** "models requiring", "methods that need" */
    private static final Pattern NEEDING = Pattern.compile("[xE]z?v[dq]{0,2}$");

    /** "3x more parameters and" */
    private static final Pattern OTHERS = Pattern.compile("FC[xd]{0,3}M{1,2},?a$");

    private RivalFigures() {}

    /** Whether the figure of {@code draft} tells what its rival is, has or needs. */
    static boolean describes(Clause clause, GainDraft draft) {
        int at = draft.item();
        int from = Math.max(0, at - REACH);
        int first = first(clause, at, from);
        String before = clause.shape().substring(from, first);
        return before.indexOf('z') >= 0 && relative(clause, from, before)
                || more(clause, draft) && given(clause, first, before);
    }

    private static boolean relative(Clause clause, int from, String before) {
        return RELATIVE.matcher(before).find()
                && clause.changes()
                        .is(ChangeWord.RELATIVE, clause.lower(from + before.lastIndexOf('z')));
    }

    /** "70x more data", "3x larger datasets" */
    private static boolean more(Clause clause, GainDraft draft) {
        int change = draft.match().change();
        return change > draft.item()
                && draft.figure().ratio()
                && Phrases.at(clause, change) == 'C'
                && !draft.metric().higherIsBetter();
    }

    /**
     * "models with 3x more parameters and 9x more data": where the first of such figures stands.
     */
    private static int first(Clause clause, int at, int from) {
        Matcher others = OTHERS.matcher(clause.shape().substring(from, at));
        return others.find() ? from + others.start() : at;
    }

    private static boolean given(Clause clause, int at, String before) {
        if (!GIVEN.matcher(before).find() && !NEEDING.matcher(before).find()) {
            return false;
        }
        int with = at - 1;
        while ("dq".indexOf(Phrases.at(clause, with)) >= 0
                || with > 0 && Adverbs.is(clause, with)) {
            with--;
        }
        String word = clause.lower(with);
        if (!clause.changes().is(ChangeWord.GIVING, word)
                && !clause.rivals().is(RivalWord.NEEDING, word)) {
            return false;
        }
        int noun = with - 1;
        if (noun > 0 && clause.rivals().is(RivalWord.GIVEN, clause.lower(noun))) {
            noun--;
        }
        return noun > 0
                && clause.rivals().is(RivalWord.PEER, clause.lower(noun))
                && !clause.changes().is(ChangeWord.OWN, clause.lower(noun - 1))
                && compared(clause, noun);
    }

    /** Whether a comparison stands before the noun. */
    private static boolean compared(Clause clause, int noun) {
        int first = Math.max(0, noun - REACH);
        for (int i = noun - 1; i >= first; i--) {
            if ("PRO".indexOf(Phrases.at(clause, i)) >= 0
                    || clause.rivals().begins(RivalWord.MATCHING, clause.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
