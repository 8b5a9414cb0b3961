package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.PhraseEnd;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the things reach that a place of one clause tells: "across three models and two GPUs" is
 * across three models. Immutable.
 */
final class WorkloadLists {
    /** How many items "a wide range of" may have. */
    private static final int SELECTION = 5;

    private final Clause clause;
    private final WorkloadWords words;

    WorkloadLists(Clause clause, WorkloadWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The things named from an item on; only an "and" makes a list of them. */
    List<Phrase> list(int from) {
        List<Phrase> list =
                Phrases.listAfter(clause, compared(Phrases.owner(clause, selected(from)))).stream()
                        .map(this::trimmed)
                        .toList();
        boolean one =
                list.size() > 1 && Phrases.at(clause, list.get(list.size() - 1).from() - 1) != 'a';
        return one ? list.subList(0, 1) : undeviced(list);
    }

    /** "across two GPU types, three models and four nodes": the models. */
    private List<Phrase> undeviced(List<Phrase> list) {
        int first = 0;
        while (first < list.size() - 1 && kind(list.get(first).to() - 1)) {
            first++;
        }
        int end = first;
        while (end < list.size() && (end == first || !device(list.get(end)))) {
            end++;
        }
        return list.subList(first, end);
    }

    private boolean device(Phrase phrase) {
        int last = phrase.to() - 1;
        boolean platform = IntStream.range(phrase.from(), phrase.to()).anyMatch(this::hardware);
        return hardware(phrase.from()) || kind(last) || platform && !thing(last);
    }

    boolean hardware(int item) {
        return Phrases.at(clause, item) == Item.HARDWARE;
    }

    /** "larger batches": the batches, behind the comparative. */
    private int compared(int from) {
        int at = Phrases.skipDeterminers(clause, from);
        return Phrases.at(clause, at) == 'C' && Phrases.at(clause, at + 1) == Item.OTHER
                ? at + 1
                : from;
    }

    /** "a wide range of tasks": where the tasks begin; "the FooLM family of models" is whole. */
    private int selected(int from) {
        for (int i = from; i < Math.min(from + SELECTION, clause.size()); i++) {
            if (words.is(WorkloadWord.SELECTION, clause.lower(i))
                    && Phrases.at(clause, i + 1) == 'o') {
                return i > from && Phrases.capital(clause, i - 1) ? from : i + 2;
            }
        }
        return from;
    }

    /**
     * "wave equation (WE) solvers", but not "12 benchmarks spanning nine fields": a verb is left
     * out.
     */
    Phrase trimmed(Phrase found) {
        Phrase phrase = described(amountless(abbreviated(found)));
        String last = clause.lower(phrase.to() - 1);
        boolean verb =
                phrase.to() > phrase.from() + 1
                        && last.endsWith("ing")
                        && !activity(phrase.to() - 1)
                        && ",.;)".indexOf(Phrases.at(clause, phrase.to())) < 0;
        return verb ? new Phrase(clause, phrase.from(), phrase.to() - 1) : phrase;
    }

    /** "real-world traces": what tells a workload from others is kept. */
    private Phrase described(Phrase phrase) {
        int before = phrase.from() - 1;
        return before >= 0 && words.is(WorkloadWord.DESCRIBING, clause.lower(before))
                ? new Phrase(clause, before, phrase.to())
                : phrase;
    }

    /** "three datasets over 32 nodes", "a model up to 16 layers": the amount is left out. */
    private Phrase amountless(Phrase phrase) {
        int amount = phrase.from() + 1;
        while (amount < phrase.to() && !bound(amount)) {
            amount++;
        }
        return new Phrase(clause, phrase.from(), Math.min(amount, phrase.to()));
    }

    /** "over 32", "up to 16" */
    private boolean bound(int item) {
        return Phrases.at(clause, item) == 'K' && Character.isLetter(clause.lower(item).charAt(0));
    }

    private Phrase abbreviated(Phrase phrase) {
        int open = phrase.to();
        boolean bracket = Phrases.at(clause, open) == '(' && Phrases.at(clause, open + 2) == ')';
        int end = bracket ? PhraseEnd.of(clause, open + 3) : open;
        return bracket && end > open + 3 && "xmEB".indexOf(Phrases.at(clause, open + 3)) >= 0
                ? new Phrase(clause, phrase.from(), end)
                : phrase;
    }

    /** Whether an item ends in an activity: "end-to-end inference". */
    boolean activity(int item) {
        String name = clause.lower(item);
        return words.is(WorkloadWord.ACTIVITY, name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether an item names what is tested: "datasets", but not in "GPU architectures". */
    boolean thing(int head) {
        return words.is(WorkloadWord.THING, clause.lower(head)) && !kind(head);
    }

    /** "three GPU architectures", "other hardware configurations": kinds of devices. */
    boolean kind(int head) {
        return words.is(WorkloadWord.KIND, clause.lower(head))
                && (hardware(head - 1) || clause.lower(head - 1).equals("hardware"));
    }
}
