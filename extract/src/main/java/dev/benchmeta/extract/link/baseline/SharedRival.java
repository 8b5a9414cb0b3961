package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rival whose measure a figure is a share of: "68% of the FP16 model", "half the cost of X".
 * Works on one clause; immutable.
 */
final class SharedRival {
    private static final Set<Construct> SHARES =
            EnumSet.of(
                    Construct.VALUE,
                    Construct.KEEP,
                    Construct.LESS,
                    Construct.WITHIN,
                    Construct.PAIR,
                    Construct.BARE);

    /** "1/10 the training time and 1/6 the memory of X" */
    private static final Pattern JOINT =
            Pattern.compile("[xmM]{0,2}aq?F(?:od?)?[dxEHm]{0,3}M[xm]?o");

    /** "2x (at 8 bits) and 3x (at 4 bits) the overall decode rate of X" */
    private static final Pattern RATE =
            Pattern.compile(
                    "(?:\\([^()]{1,4}\\))?(?:,?aq?F(?:\\([^()]{1,4}\\))?|,q?F(?:\\([^()]{1,4}\\))?)*d[dxEHm]{0,3}[Mm]x?o");

    /** How many items behind the measure its owner may begin. */
    private static final int REACH = 3;

    private final Clause clause;
    private final RivalKinds kinds;
    private final Possessors possessors;

    SharedRival(Clause clause, RivalKinds kinds, Possessors possessors) {
        this.clause = clause;
        this.kinds = kinds;
        this.possessors = possessors;
    }

    /** The rivals; empty where the figure is no share. */
    List<Phrase> find(GainDraft draft) {
        if (!SHARES.contains(draft.match().rule().construct())) {
            return List.of();
        }
        int metric = draft.metric().item();
        int from = metric > draft.item() ? metric + 1 : behindUnit(draft.item());
        Matcher joint = JOINT.matcher(clause.shape()).region(from, clause.size());
        if (joint.lookingAt() && !improvement(joint.end())) {
            return Phrases.listAfter(clause, joint.end());
        }
        Matcher rate = RATE.matcher(clause.shape()).region(draft.item() + 1, clause.size());
        if (rate.lookingAt() && whole(rate.end())) {
            return Phrases.listAfter(clause, rate.end());
        }
        return owners(from)
                .orElseGet(
                        () ->
                                possessors
                                        .of(draft.item() + 1)
                                        .or(() -> possessors.after(draft.item()))
                                        .stream()
                                        .toList());
    }

    /** "2 percentage points (pp) of": behind a unit that is written twice. */
    private int behindUnit(int item) {
        boolean twice =
                Phrases.at(clause, item + 1) == '('
                        && Phrases.at(clause, item + 3) == ')'
                        && clause.rivals().is(RivalWord.POINTS, clause.lower(item + 2));
        return twice ? item + 4 : item + 1;
    }

    private Optional<List<Phrase>> owners(int from) {
        for (int i = from; i < clause.size() && i < from + REACH; i++) {
            if (opens(i)) {
                List<Phrase> list = Phrases.listAfter(clause, pointed(i + 1));
                return Optional.of(list).filter(l -> !l.isEmpty() && whole(l.get(0)));
            }
        }
        return Optional.empty();
    }

    /** "of X", "needed by X", "required X" */
    private boolean opens(int item) {
        String before = item > 0 ? clause.lower(item - 1) : "";
        return Phrases.at(clause, item) == 'o'
                || Phrases.at(clause, item) == 'b' && before.endsWith("ed")
                || before.equals("required");
    }

    /** "to 83% of that in X": where X begins. */
    private int pointed(int from) {
        boolean points =
                from + 1 < clause.size()
                        && clause.rivals().is(RivalWord.POINTER, clause.lower(from));
        return points && "nio".indexOf(Phrases.at(clause, from + 1)) >= 0 ? from + 2 : from;
    }

    /** "of improvement over X" */
    private boolean improvement(int from) {
        return Phrases.at(clause, from) == 'N';
    }

    private boolean whole(int from) {
        List<Phrase> list = Phrases.listAfter(clause, from);
        return !list.isEmpty() && whole(list.get(0));
    }

    private boolean whole(Phrase phrase) {
        if (phrase.to() == phrase.from() + 1 && improvement(phrase.from())) {
            return false;
        }
        return (kinds.kindOfSome(phrase) || !metricOnly(phrase))
                && Phrases.at(clause, phrase.to()) != 'M';
    }

    private boolean metricOnly(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            char shape = Phrases.at(clause, i);
            String word = clause.lower(i);
            if (shape == 'E'
                    || shape == 'H'
                    || (shape == 'x' && Phrases.capital(clause, i))
                    || clause.rivals().reference(word)) {
                return false;
            }
        }
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
    }
}
