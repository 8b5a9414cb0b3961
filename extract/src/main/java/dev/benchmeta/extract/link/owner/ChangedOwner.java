package dev.benchmeta.extract.link.owner;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.result.EndPoints;
import java.util.Optional;
import java.util.Set;

/**
 * Whose value was changed to another: "raises the accuracy of BarLM from 40% to 52%". Works on one
 * clause; immutable.
 */
final class ChangedOwner {
    /** How many items before a figure what was changed may stand. */
    private static final int REACH = 12;

    private static final Set<String> FRONTING = Set.of("for", "on", "with");

    private final Clause clause;
    private final BaselineFinder baselines;
    private final ValueDoers doers;
    private final ToldOwner told;
    private final BracketedOwner brackets;

    ChangedOwner(
            Clause clause,
            BaselineFinder baselines,
            ValueDoers doers,
            ToldOwner told,
            BracketedOwner brackets) {
        this.clause = clause;
        this.baselines = baselines;
        this.doers = doers;
        this.told = told;
        this.brackets = brackets;
    }

    /**
     * Whether a figure is where a change done to something begins: "raises accuracy from 40% to
     * 52%", "by 12% (from 40% to 52%)"; not "accuracy rises from 40% to 52%".
     */
    boolean old(int item) {
        int from = Phrases.beforeDeterminers(clause, item);
        if (at(from) != 'f' || EndPoints.other(clause, item) < 0) {
            return false;
        }
        char before = at(from - 1);
        boolean listed = ",l".indexOf(before) >= 0;
        return listed && told.behind(EndPoints.other(clause, item)).isPresent()
                || before == '('
                || before == 'N'
                || before == '-'
                || change(from - 1) >= 0;
    }

    /** The verb of change whose object ends at {@code item}; -1 if there is none. */
    private int change(int item) {
        for (int i = item; i > Math.max(-1, item - REACH); i--) {
            char shape = at(i);
            if (",;zvPRe".indexOf(shape) >= 0 && !clause.lower(i).equals("'s")) {
                return -1;
            }
            if (shape == 'V' || shape == 'N' && clause.lower(i).endsWith("ing")) {
                return i < item ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Whose value was changed: "the accuracy of BarLM", "over BarNet", "to 52% for BarLM",
     * "Compared to BarNet, it wins while cutting memory".
     */
    Optional<Phrase> owner(int item) {
        int other = EndPoints.other(clause, item);
        return brackets.behind(item)
                .or(() -> owned(item))
                .or(() -> object(item))
                .or(() -> told.behind(other))
                .or(() -> rivalBehind(item))
                .or(() -> rivalBefore(item))
                .or(this::fronted)
                .or(() -> at(0) == 'O' ? rival(0) : Optional.empty());
    }

    /** "For BarLM, tuning raises accuracy from 40% to 52%": the value that was changed to, too. */
    Optional<Phrase> changed(int item) {
        int to = Phrases.beforeDeterminers(clause, item);
        int from = to - 1;
        while (from > 0 && from > to - REACH && at(from) != 'f' && ",;z".indexOf(at(from)) < 0) {
            from--;
        }
        boolean end = at(to) == 't' && at(from) == 'f';
        return end && clause.lower(0).equals("for") ? fronted() : Optional.empty();
    }

    /** "For BarLM, tuning raises accuracy from 40%" */
    private Optional<Phrase> fronted() {
        boolean front = clause.size() > 2 && FRONTING.contains(clause.lower(0)) && at(2) == ',';
        return front && doers.model(1) ? Optional.of(new Phrase(clause, 1, 2)) : Optional.empty();
    }

    /** "from 40% to 52% over BarNet", not "from 40% to 52%, 3x faster than BarNet" */
    private Optional<Phrase> rivalBehind(int item) {
        for (int i = item + 1; i < clause.size() && ";zwvPC)".indexOf(at(i)) < 0; i++) {
            if (at(i) == '(') {
                i = Math.max(i, clause.shape().indexOf(')', i));
            } else if (at(i) == 'O') {
                return rival(i);
            }
            if (at(i) == ',' && at(i + 1) != 'O') {
                break;
            }
        }
        return Optional.empty();
    }

    /** "compared to BarNet, it raises accuracy from" */
    private Optional<Phrase> rivalBefore(int item) {
        for (int i = item - 1; i >= 0 && ";zwvPC".indexOf(at(i)) < 0; i--) {
            if (at(i) == ')') {
                i = clause.shape().lastIndexOf('(', i);
            } else if (at(i) == 'O') {
                return at(i - 1) == 'C' ? Optional.empty() : rival(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> rival(int marker) {
        return Phrases.after(clause, marker + 1).filter(p -> baselines.inBaseline(p.from()));
    }

    /** "the accuracy of BarLM" */
    private Optional<Phrase> owned(int item) {
        for (int i = item - 1; i > Math.max(0, item - REACH) && at(i) != 'V'; i--) {
            if (at(i) == 'o') {
                return Phrases.after(clause, i + 1).filter(p -> doers.doer(p) || doers.coined(p));
            }
        }
        return Optional.empty();
    }

    /** "lifts BarLM from 40%", "BarLM accuracy from 40%", "the base model's accuracy from 40%" */
    private Optional<Phrase> object(int item) {
        int from = Phrases.beforeDeterminers(clause, item);
        int verb = change(from - 1);
        int name = verb < 0 ? from : Phrases.skipDeterminers(clause, verb + 1);
        int end = name;
        while (end < from && !clause.lower(end).equals("'s")) {
            end++;
        }
        while (end == from && end > name + 1 && "Mm".indexOf(at(from - 1)) >= 0) {
            from--;
            end--;
        }
        return name < end
                ? Optional.of(new Phrase(clause, name, end)).filter(doers::doer)
                : Optional.empty();
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}
