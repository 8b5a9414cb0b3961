package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.RivalWording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rival that the sentence before a gain announces: "We compare our kernel against BarLib. It
 * saves 30%". Works on the clause of that sentence; immutable.
 */
public final class RivalBefore {
    /** A tool that has the name of a file: "foo.cpp". */
    private static final Pattern FILE = Pattern.compile("[a-z]+\\.[a-z]+");

    private final Clause clause;
    private final RivalKinds kinds;
    private final Comparing comparing;
    private final BaselineMarkers markers;

    public RivalBefore(Clause clause) {
        this.clause = clause;
        this.markers = new BaselineMarkers(clause);
        this.kinds = new RivalKinds(clause);
        this.comparing = new Comparing(clause, kinds);
    }

    /**
     * What the sentence compares something with.
     *
     * @param next the next sentence; one that gives an example or detail, or has the same doer,
     *     tells of the same comparison, however it is worded
     */
    public Optional<Announced> find(Clause next) {
        boolean detailed =
                next.size() > 1 && clause.rivals().in(RivalWording.DETAIL, next.text(0, 2));
        for (int i = 0; i + 1 < clause.size(); i++) {
            int rival = rivalAt(i, detailed || compared(i) && sameDoer(i, next));
            if (rival > 0) {
                Optional<Announced> found = named(Phrases.listAfter(clause, rival));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int rivalAt(int item, boolean detailed) {
        if (told(item)) {
            return -1;
        }
        if (detailed && "PO".indexOf(Phrases.at(clause, item)) >= 0) {
            return markers.object(item);
        }
        return comparing.rivalOf(item);
    }

    private boolean compared(int item) {
        boolean compares =
                Phrases.at(clause, item) == 'P' ? !inMeasure(item) : markers.marker(item);
        return compares && !told(0);
    }

    /** "beats X in accuracy": not in what the next sentence tells. */
    private boolean inMeasure(int beat) {
        List<Phrase> list = Phrases.listAfter(clause, markers.object(beat));
        int in = list.isEmpty() ? beat + 1 : list.get(list.size() - 1).to();
        return Phrases.at(clause, in) == 'i'
                && Phrases.after(clause, in + 1)
                        .filter(p -> clause.item(p.to() - 1).metric())
                        .isPresent();
    }

    /**
     * "FooServe beats BarServe. On CPUs, FooServe saves 30%", "On CPUs, it achieves a 2x speedup",
     * "It saves 30%"
     */
    private boolean sameDoer(int marker, Clause next) {
        if (next.lower(0).equals("it")) {
            return clause.rivals().is(RivalWord.SURE, clause.lower(marker))
                    || Phrases.at(clause, marker) == 'P';
        }
        int figure = next.shape().indexOf(Item.FIGURE);
        for (int i = 1; i < figure; i++) {
            int verb = "vVR".indexOf(Phrases.at(next, i)) >= 0 ? i : -1;
            int doer = verb > 1 && !Phrases.coined(next, verb - 1) ? verb - 2 : verb - 1;
            if (verb > 1 && next.lower(verb - 1).equals("it")) {
                return Phrases.at(clause, marker) == 'P' && "ni".indexOf(Phrases.at(next, 0)) >= 0;
            }
            if (doer >= 0 && Phrases.coined(next, doer)) {
                String name = next.lower(doer);
                return clause.anyWord(0, marker, name::equals);
            }
        }
        return false;
    }

    /** A comparison that has figures of its own is told already. */
    private boolean told(int item) {
        return clause.shape().indexOf(Item.FIGURE, item) >= 0
                || clause.shape().indexOf(Item.ABSOLUTE, item) >= 0;
    }

    private boolean rival(Phrase phrase) {
        return kinds.isRival(phrase)
                || phrase.to() == phrase.from() + 1 && Phrases.coined(clause, phrase.from())
                || FILE.matcher(clause.lower(phrase.to() - 1)).matches()
                || phrase.to() > phrase.from() + 1
                        && clause.rivals().work(clause.lower(phrase.to() - 1));
    }

    private Optional<Announced> named(List<Phrase> list) {
        if (list.isEmpty() || !rival(list.get(0))) {
            return Optional.empty();
        }
        Phrase first = list.get(0);
        Phrase end = list.get(list.size() - 1);
        boolean joined =
                end.from() > first.to()
                        && clause.shape().substring(first.to(), end.from()).indexOf('a') >= 0;
        String whole = new Phrase(clause, first.from(), joined ? end.to() : first.to()).raw();
        return Optional.of(new Announced(whole, list.stream().map(Phrase::raw).toList()));
    }
}
