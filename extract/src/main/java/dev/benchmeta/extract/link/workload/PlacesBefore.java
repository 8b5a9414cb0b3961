package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * Finds the places told before a figure: what a sentence begins with, "On A, it is 2x faster", and
 * what a study was of, "evaluated on B, it reaches 3x". Works on one clause; immutable.
 */
final class PlacesBefore {
    /** How many items before a study "unlike" may stand. */
    private static final int UNLIKE_REACH = 3;

    private final Clause clause;
    private final WorkloadPhrases phrases;
    private final WorkloadPlaces places;
    private final WorkloadWords words;

    PlacesBefore(
            Clause clause, WorkloadPhrases phrases, WorkloadPlaces places, WorkloadWords words) {
        this.clause = clause;
        this.phrases = phrases;
        this.places = places;
        this.words = words;
    }

    /**
     * The first place that tells what was worked on.
     *
     * @param item the figure's item
     * @param sure whether it must be a name, or things that are tested
     */
    Optional<List<Phrase>> find(int item, boolean sure) {
        boolean front = false;
        boolean studied = false;
        for (int i = 0; i < item; i++) {
            boolean opens = opensClaim(i) && places.opened(i, WorkloadWord.NEAR) > 0;
            front = opens || front && frontGoesOn(i);
            studied = studied(i) || studied && goesOn(clause, i);
            List<Phrase> place = placeAt(i, front, studied);
            if (phrases.told(place) && (!sure || phrases.known(place))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** "Experiments", but not "unlike earlier studies". */
    private boolean studied(int at) {
        return words.is(WorkloadWord.STUDIED, clause.lower(at))
                && !clause.anyWord(at - UNLIKE_REACH, at, "unlike"::equals);
    }

    /** What an item opens in a sentence's beginning or where a study is told of. */
    private List<Phrase> placeAt(int at, boolean front, boolean studied) {
        if (didWork(at, studied)) {
            return phrases.things(at + 1);
        }
        int object = front ? places.opened(at, WorkloadWord.NEAR) : 0;
        boolean place = words.is(WorkloadWord.STUDIED_ON, clause.lower(at)) && (front || studied);
        return object > 0 || place ? place(Math.max(object, at + 1), studied) : List.of();
    }

    /** "Experiments serving A show", "Serving A, it is 2x faster" */
    private boolean didWork(int at, boolean studied) {
        return (studied || at == 0) && words.is(WorkloadWord.WORKED, clause.lower(at));
    }

    private List<Phrase> place(int from, boolean studied) {
        return studied ? phrases.studied(from) : phrases.list(from);
    }

    private boolean frontGoesOn(int at) {
        return Phrases.at(clause, at) != ',';
    }

    /** "On A, …", "Moreover, on A, …", "we show that on A, …" */
    private boolean opensClaim(int at) {
        char last = Phrases.at(clause, at - 1);
        int before = last == ',' ? at - 2 : at - 1;
        return at == 0
                || last == ',' && at == 2
                || last == ';'
                || (last == ':' || shown(before)) && closed(at);
    }

    /** "we show that", "we show that it is fast and that" */
    private boolean shown(int that) {
        if (that < 1 || !clause.lower(that).equals("that")) {
            return false;
        }
        int verb = that - (Adverbs.is(clause, that - 1) ? 2 : 1);
        return Phrases.at(clause, verb) == 'a' || verb >= 0 && words.showing(clause.lower(verb));
    }

    /** "on A and B, FooServe cuts", "on A the server cuts": a new phrase right behind the place. */
    private boolean closed(int at) {
        int object = places.opened(at, WorkloadWord.NEAR);
        List<Phrase> list = object > 0 ? phrases.list(object) : List.of();
        int end = list.isEmpty() ? at : list.get(list.size() - 1).to();
        if (Phrases.at(clause, end) == 'o') {
            end = Phrases.after(clause, end + 1).map(Phrase::to).orElse(end);
        }
        return !list.isEmpty() && ",ds".indexOf(Phrases.at(clause, end)) >= 0;
    }

    /** Whether what was said to be studied still is told of. */
    static boolean goesOn(Clause clause, int item) {
        char shape = Phrases.at(clause, item);
        return ",;vVPRz".indexOf(shape) < 0 && shape != Item.FIGURE;
    }
}
