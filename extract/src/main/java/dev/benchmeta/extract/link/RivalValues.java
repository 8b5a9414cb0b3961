package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.subject.SubjectExtent;
import java.util.Optional;
import java.util.Set;

/**
 * Whose value a result is that a comparison tells of a rival: "versus BarServe's 12 ms", "beats
 * BarNet (71.3%)", "against 97.1% for BarNet". Works on one clause; immutable.
 */
final class RivalValues {
    /** How many items may stand between a possessor or bracket and its figure. */
    private static final int NEAR = 4;

    /** What stands between a comparison and a later figure of its list. */
    private static final String LIST = "xEBHMmdqFUKa,()";

    private static final Set<String> OWNED_BY = Set.of("for", "by", "from");

    private final Clause clause;
    private final BaselineFinder baselines;

    RivalValues(Clause clause, BaselineFinder baselines) {
        this.clause = clause;
        this.baselines = baselines;
    }

    /** Whether a comparison stands right before a figure: "versus 12 ms". */
    boolean compared(int item) {
        return Phrases.at(clause, Phrases.beforeDeterminers(clause, item)) == 'O';
    }

    /** "beats BarNet in accuracy (81.2% versus 71.3%)": the rival that was beaten. */
    Optional<Phrase> beaten(int item) {
        int beats = clause.shape().lastIndexOf('P', item);
        return beats < 0 ? Optional.empty() : Phrases.after(clause, beats + 1);
    }

    /** Who is named as the owner of the value at {@code item}. */
    Optional<Phrase> owner(int item) {
        return possessor(item)
                .or(() -> bracketed(item))
                .or(() -> listed(item) ? told(item) : Optional.empty())
                .or(() -> compared(item) ? behind(item) : Optional.empty());
    }

    /** "BarServe's 12 ms", "BarNet's reported accuracy of 71.3%" */
    private Optional<Phrase> possessor(int item) {
        for (int i = item - 1; i > 0 && i >= item - NEAR; i--) {
            if (clause.lower(i).equals("'s")) {
                return ending(i);
            }
            if ("xMmdqo".indexOf(Phrases.at(clause, i)) < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "outperforms BarNet (71.3%)", not "outperforms BarNet (81.2% versus 71.3%)". */
    private Optional<Phrase> bracketed(int item) {
        int open = item - 1;
        while ("xMmdqo".indexOf(Phrases.at(clause, open)) >= 0 && open > item - NEAR) {
            open--;
        }
        int close = clause.shape().indexOf(')', item);
        boolean alone =
                Phrases.at(clause, open) == '('
                        && close > item
                        && clause.shape().substring(item, close).indexOf('O') < 0;
        return alone && open > 0 && baselines.inBaseline(open - 1)
                ? ending(open)
                : Optional.empty();
    }

    private Optional<Phrase> ending(int to) {
        int from = SubjectExtent.phraseStart(clause, to);
        return from < to ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /** "versus 96.4% (BarNet), 95.2% (BazNet)": whether a figure stands in such a list. */
    private boolean listed(int item) {
        int at = item - 1;
        while (at > 0 && LIST.indexOf(Phrases.at(clause, at)) >= 0) {
            at--;
        }
        return Phrases.at(clause, at) == 'O';
    }

    /** "96.4% (BarNet)" */
    private Optional<Phrase> told(int item) {
        int close = clause.shape().indexOf(')', item);
        boolean name =
                Phrases.at(clause, item + 1) == '('
                        && close > item + 2
                        && close <= item + 2 + NEAR
                        && Phrases.coined(clause, item + 2)
                        && "xE".indexOf(Phrases.at(clause, item + 2)) >= 0;
        return name ? Optional.of(new Phrase(clause, item + 2, close)) : Optional.empty();
    }

    /** "12 ms for BarServe", "a 12 ms dense baseline" */
    private Optional<Phrase> behind(int item) {
        int at = item + 1;
        while ("Mm".indexOf(Phrases.at(clause, at)) >= 0) {
            at++;
        }
        if (at < clause.size() && OWNED_BY.contains(clause.lower(at))) {
            return Phrases.after(clause, at + 1);
        }
        return Phrases.after(clause, item + 1)
                .filter(p -> p.from() == item + 1)
                .filter(
                        p ->
                                clause.lower(p.to() - 1).startsWith("baseline")
                                        || Phrases.at(clause, p.to() - 1) == Item.NAME);
    }
}
