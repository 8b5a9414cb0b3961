package dev.benchmeta.extract.link;

import java.util.List;
import java.util.Optional;

/** Finds what a gain is compared with. Works on one clause; immutable. */
final class BaselineFinder {
    private final Clause clause;

    BaselineFinder(Clause clause) {
        this.clause = clause;
    }

    /** The baseline of a gain; empty if the clause names none for it. */
    Optional<Phrase> find(GainDraft draft) {
        Optional<Phrase> beaten = beaten(draft);
        if (beaten.isPresent()) {
            return beaten;
        }
        Optional<Phrase> whole = whole(draft);
        if (whole.isPresent()) {
            return whole;
        }
        int right = markerRight(draft.item());
        if (right >= 0) {
            return chosen(draft, right);
        }
        int left = markerLeft(draft.item());
        return left >= 0 ? chosen(draft, left) : Optional.empty();
    }

    /** Whether an item stands in a phrase that a marker opens. */
    boolean inBaseline(int item) {
        for (int i = item - 1; i >= 0 && i > item - 12; i--) {
            if (marker(i)) {
                return Phrases.listAfter(clause, i + 1).stream().anyMatch(p -> p.holds(item));
            }
        }
        return false;
    }

    /** "outperforms the state-of-the-art Wanda by 26.79" */
    private Optional<Phrase> beaten(GainDraft draft) {
        int change = draft.match().change();
        boolean beat = change >= 0 && change < draft.item() && Phrases.at(clause, change) == 'P';
        return beat ? chosen(draft, change) : Optional.empty();
    }

    /** "68% of the FP16 model", "1/10 of the training data required by Qwen2.5-VL", "half the cost of X". */
    private Optional<Phrase> whole(GainDraft draft) {
        Construct construct = draft.match().rule().construct();
        boolean shared = construct == Construct.VALUE || construct == Construct.KEEP || construct == Construct.LESS
                || construct == Construct.PAIR;
        if (!shared) {
            return Optional.empty();
        }
        int metric = draft.metric().item();
        int from = metric > draft.item() ? metric + 1 : draft.item() + 1;
        for (int i = from; i < clause.size() && i < from + 3; i++) {
            char shape = Phrases.at(clause, i);
            if (shape == 'o' || (shape == 'b' && clause.item(i - 1).is(WordClass.PARTICIPLE))) {
                return inList(draft, Phrases.listAfter(clause, i + 1)).filter(p -> !metricOnly(p));
            }
        }
        return Optional.empty();
    }

    private boolean metricOnly(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            char shape = Phrases.at(clause, i);
            if (shape == 'E' || shape == 'H' || (shape == 'x' && named(i)) || clause.lower(i).startsWith("baseline")) {
                return false;
            }
        }
        return clause.shape().substring(phrase.from(), phrase.to()).indexOf('M') >= 0;
    }

    private boolean named(int item) {
        return Character.isUpperCase(clause.source().text().charAt(clause.item(item).start()));
    }

    private Optional<Phrase> chosen(GainDraft draft, int marker) {
        return inList(draft, Phrases.listAfter(clause, marker + 1)).filter(p -> p.raw().length() <= 120);
    }

    /** One of the list for each figure of a group; else the list as a whole when it is one phrase. */
    private Optional<Phrase> inList(GainDraft draft, List<Phrase> list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> named = list.size() == draft.groupSize() + 1 ? list.subList(1, list.size()) : list;
        if (draft.groupSize() > 1 && named.size() == draft.groupSize()) {
            return Optional.of(named.get(draft.order()));
        }
        Phrase first = list.get(0);
        boolean pair = list.size() == 2 && Phrases.at(clause, first.to()) == 'a' && draft.groupSize() == 1;
        return Optional.of(pair ? new Phrase(clause, first.from(), list.get(1).to()) : first);
    }

    /** The marker to the right that the figure shares: none of another claim's words may stand between. */
    private int markerRight(int item) {
        for (int i = item + 1; i < clause.size(); i++) {
            char shape = Phrases.at(clause, i);
            if (marker(i)) {
                return i;
            }
            if (shape == ';' || shape == 's' || (shape == 'z' && i > item + 1) || shape == 'P') {
                return shape == 'P' ? i : -1;
            }
        }
        return -1;
    }

    /** "Compared to vLLM, …" opens the clause; "…, compared with X" stands before the figure. */
    private int markerLeft(int item) {
        for (int i = item - 1; i >= 0; i--) {
            if (marker(i) || Phrases.at(clause, i) == 'P') {
                return i;
            }
            if (Phrases.at(clause, i) == ';') {
                return -1;
            }
        }
        return -1;
    }

    private boolean marker(int at) {
        if (Phrases.at(clause, at) != 'O' || at + 1 >= clause.size()) {
            return false;
        }
        boolean spans = clause.item(Math.min(clause.size() - 1, Phrases.skipDeterminers(clause, at + 1))).is(WordClass.EXTENT);
        String before = at > 0 ? clause.lower(at - 1) : "";
        boolean choice = before.equals("rather") || before.equals("other") || before.equals("less") || before.equals("more");
        return !spans && !choice && Phrases.at(clause, Phrases.skipDeterminers(clause, at + 1)) != 'F';
    }
}
