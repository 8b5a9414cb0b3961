package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds how many cores a figure was reached on, where no device is named; immutable. */
final class CoreCounts {
    private final Clause clause;
    private final DeviceWords words;

    CoreCounts(Clause clause, DeviceWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The cores of the figure at {@code item}: "4 cores" of "a 1.9x speedup on 4 cores". */
    Optional<String> find(int item) {
        return at(DeviceWording.CORES_BEHIND, clause.item(item).end())
                .filter(cores -> !another(item, cores.start(1)))
                .or(() -> at(DeviceWording.CORES_IN_FRONT, clause.sentence().start()))
                .map(cores -> clause.source().rawText(cores.start(1), cores.end(1)));
    }

    /** "2x faster on one thread and 6x faster on 8 cores": the cores are of the second figure. */
    private boolean another(int item, int cores) {
        boolean placed = false;
        for (int i = item + 1; i < clause.size() && clause.item(i).start() < cores; i++) {
            placed |= words.is(DeviceWord.PLACE, clause.lower(i));
            if (placed && Phrases.at(clause, i) == Item.FIGURE) {
                return true;
            }
        }
        return false;
    }

    private Optional<MatchResult> at(DeviceWording wording, int start) {
        return words.find(wording, clause.source().text(), start, clause.sentence().end());
    }
}
