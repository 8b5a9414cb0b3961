package dev.benchmeta.extract.link.owner;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.subject.SubjectExtent;
import dev.benchmeta.extract.link.subject.SubjectVerbs;
import java.util.Optional;
import java.util.Set;

/**
 * Whose value a result is that a comparison tells of a rival: "versus BarServe's 12 ms", "beats
 * BarNet (71.3%)", "against 97.1% for BarNet". Works on one clause; immutable.
 */
final class RivalOwner {
    /** How many items may stand between a possessor or bracket and its figure. */
    private static final int NEAR = 6;

    /** What stands between a comparison and a later figure of its list. */
    private static final String LIST = "xEBHMmdqFUKai,()";

    private static final Set<String> MOVED = Set.of("up from", "down from");

    private static final Set<String> RELATIVE = Set.of("which", "that");

    private static final Set<String> OWNED_BY = Set.of("for", "by", "from");

    private final Clause clause;
    private final BaselineFinder baselines;
    private final ValueDoers doers;
    private final BracketedOwner brackets;

    RivalOwner(Clause clause, BaselineFinder baselines, ValueDoers doers, BracketedOwner brackets) {
        this.clause = clause;
        this.baselines = baselines;
        this.doers = doers;
        this.brackets = brackets;
    }

    /** Whether a comparison stands right before a figure: "versus 12 ms". */
    boolean compared(int item) {
        return Phrases.at(clause, Phrases.beforeDeterminers(clause, item)) == 'O';
    }

    /**
     * "beats BarNet in accuracy (81.2% versus 71.3%)", "better than BarNet, reaching 81.2% versus
     * 71.3%": the rival that was compared with before.
     */
    Optional<Phrase> before(int item) {
        for (int i = Phrases.beforeDeterminers(clause, item) - 1; i >= 0; i--) {
            if (Phrases.at(clause, i) == ')') {
                i = clause.shape().lastIndexOf('(', i);
            } else if ("PO".indexOf(Phrases.at(clause, i)) >= 0
                    && baselines.inBaseline(i + 1)
                    && !valued(i + 1)) {
                return Phrases.after(clause, i + 1);
            }
        }
        return Optional.empty();
    }

    /** "versus 71.3%" */
    private boolean valued(int from) {
        return "FUK".indexOf(Phrases.at(clause, Phrases.skipDeterminers(clause, from))) >= 0;
    }

    /** "beats rivals, which take 12 ms": what is told of the rivals themselves. */
    private Optional<Phrase> relative(int item) {
        int verb = item - 1;
        while (verb > 0 && ",;zPO()".indexOf(Phrases.at(clause, verb)) < 0) {
            verb--;
        }
        int to = Phrases.at(clause, verb - 1) == ',' ? verb - 1 : verb;
        boolean told =
                RELATIVE.contains(clause.lower(verb))
                        && verb > 1
                        && SubjectVerbs.finite(clause, verb + 1)
                        && baselines.inBaseline(to - 1);
        return told ? ending(to) : Optional.empty();
    }

    /** Who is named as the owner of the value at {@code item}. */
    Optional<Phrase> owner(int item) {
        return possessor(item)
                .or(() -> relative(item))
                .or(() -> listed(item) ? brackets.behind(item) : Optional.empty())
                .or(
                        () ->
                                compared(item) || moved(item) || listed(item)
                                        ? behind(item)
                                        : Optional.empty());
    }

    /** "30 fps (up from 14 fps for BarTrack)" */
    private boolean moved(int item) {
        return MOVED.contains(clause.lower(Phrases.beforeDeterminers(clause, item)));
    }

    /** "BarServe's 12 ms", "BarNet's reported accuracy of 71.3%", "BarNet's accuracy is 71.3%" */
    private Optional<Phrase> possessor(int item) {
        boolean verb = false;
        boolean measure = false;
        for (int i = item - 1; i > 0 && i >= item - NEAR; i--) {
            if (clause.lower(i).equals("'s")) {
                return !verb || measure && name(i - 1) ? ending(i) : Optional.empty();
            }
            char shape = Phrases.at(clause, i);
            if ("xMmdqovhVef".indexOf(shape) < 0) {
                break;
            }
            boolean acts = "vhVef".indexOf(shape) >= 0;
            verb |= acts;
            measure = !acts && (measure || "Mm".indexOf(shape) >= 0);
        }
        return Optional.empty();
    }

    private boolean name(int item) {
        return doers.thing(item) || Phrases.coined(clause, item);
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

    /** "for BarServe", "for CPU inference", not "for the severe cases" */
    private boolean named(Phrase phrase) {
        return doers.doer(phrase) || Phrases.coined(clause, phrase.from());
    }

    /** "12 ms for BarServe", "12 ms and 3 W for BarServe", "a 12 ms dense baseline" */
    private Optional<Phrase> behind(int item) {
        int at = doers.behindMeasure(item);
        while (Phrases.at(clause, at) == 'a' && "FUK".indexOf(Phrases.at(clause, at + 1)) >= 0) {
            at = doers.behindMeasure(at + 1);
        }
        if (at < clause.size() && OWNED_BY.contains(clause.lower(at))) {
            // "reaches 71% (vs. 65% for standard routers)"
            boolean aside = Phrases.at(clause, Phrases.beforeDeterminers(clause, item) - 1) == '(';
            return Phrases.after(clause, at + 1)
                    .filter(p -> aside || named(p) || before(item).isEmpty());
        }
        return Phrases.after(clause, item + 1)
                .filter(p -> p.from() == item + 1)
                .filter(
                        p ->
                                clause.lower(p.to() - 1).startsWith("baseline")
                                        || Phrases.at(clause, p.to() - 1) == Item.NAME);
    }
}
