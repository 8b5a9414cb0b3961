package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.name.NameSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The subjects of figures that are told in the order of a clause's names: "FooChip-A and FooChip-B
 * cut power by 2x and 3x", "BarLM, BazLM and QuxLM reach 61.2%, 58.0% and 55.0%". Works on one
 * clause; immutable.
 */
final class SubjectsInOrder {
    private final Clause clause;
    private final PaperContext paper;
    private final SubjectVerbs verbs;

    SubjectsInOrder(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.verbs = new SubjectVerbs(clause, context.words(), context.extent());
    }

    /**
     * The name that stands where the figure does among {@code figures}; all names where measures,
     * rivals or devices are told in that order.
     */
    Optional<String> of(int item, int order, int figures) {
        List<Phrase> names = figures > 1 ? names(item, figures) : List.of();
        if (names.size() != figures) {
            return Optional.empty();
        }
        int to = names.get(figures - 1).to();
        return coordinates(to, item) || coordinates(item + 1, clause.size())
                ? Optional.of(clause.raw(names.get(0).from(), to))
                : Optional.of(names.get(order).raw());
    }

    /** The names that are the subject of the figure's verb. */
    private List<Phrase> names(int item, int figures) {
        int verb = item - 1;
        while (verb > 0 && ";zw".indexOf(at(verb)) < 0) {
            int to = verb(verb) ? end(verb) : 0;
            boolean subject = to > 0 && ",a".indexOf(at(to - 1)) < 0;
            List<Phrase> list = subject ? listBefore(to, figures) : List.of();
            if (!list.isEmpty() || subject && to == verbs.subjectEnd(verb)) {
                return list;
            }
            // "X and Y take 2 s and 3 s, which is 4x and 5x less": on to "take"
            verb = subject ? to - 1 : verb - 1;
        }
        return List.of();
    }

    /** Whether a verb stands at an item; "score" is one behind a name only. */
    private boolean verb(int item) {
        return SubjectVerbs.finite(clause, item)
                || clause.lower(item).equals("score") && doer(item - 1);
    }

    /** Where the subject of a verb ends: "BarLM and BazLM can reach", "BarLM and BazLM, which". */
    private int end(int verb) {
        int to = verbs.subjectEnd(verb);
        boolean relative = to > 1 && clause.lower(to - 1).equals("which");
        return relative ? to - (at(to - 2) == ',' ? 2 : 1) : to;
    }

    /** "a light FooNet-S, FooNet-M and a heavy FooNet-L": the last names of a list, in order. */
    private List<Phrase> listBefore(int to, int most) {
        Deque<Phrase> names = new ArrayDeque<>();
        int at = to - 1;
        int before = at;
        while (doer(at) && names.size() < most) {
            int from = start(at);
            names.addFirst(new Phrase(clause, from, at + 1));
            before = from - 1;
            while (at(before) == Item.OTHER || at(before) == 'd') {
                before--;
            }
            boolean and = before > 0 && clause.lower(before).equals("and");
            boolean comma = at(before - (and ? 1 : 0)) == ',';
            if (!and && (names.size() == 1 || !comma || before != from - 1)) {
                break;
            }
            at = before - (and && comma ? 2 : 1);
        }
        boolean place = "nitbfw".indexOf(at(before)) >= 0;
        return place ? List.of() : new ArrayList<>(names);
    }

    /** Where a name begins that no list knows: "Swin Transformer" of "a large Swin Transformer". */
    private int start(int last) {
        int from = last;
        while (clause.item(last).name() == null && unknown(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean unknown(int item) {
        return at(item) == Item.OTHER
                && clause.item(item).name() == null
                && Phrases.capital(clause, item);
    }

    private boolean doer(int item) {
        NameSpan name = item < 0 ? null : clause.item(item).name();
        return name == null ? item >= 0 && unknown(item) : paper.achiever(name);
    }

    /**
     * "latency and energy by 2x and 3x", "2x and 3x on GPUs and CPUs": else than the subjects; not
     * "2x and 3x and cost less".
     */
    private boolean coordinates(int from, int to) {
        for (int i = from; i < to && ",;z".indexOf(at(i)) < 0; i++) {
            int next = i + 1;
            while (next < to && Adverbs.is(clause, next)) {
                next++;
            }
            if (at(i) == 'a' && !SubjectVerbs.finite(clause, next)) {
                return true;
            }
        }
        return false;
    }

    private char at(int item) {
        return Phrases.at(clause, item);
    }
}
