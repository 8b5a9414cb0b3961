package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds the cores or the machine a figure was reached on where no device is named; immutable. */
final class UnnamedMachine {
    private final Clause clause;
    private final DeviceWords words;

    UnnamedMachine(Clause clause, DeviceWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** The cores of the figure at {@code item}: "4 cores" of "a 1.9x speedup on 4 cores". */
    Optional<String> cores(int item) {
        return find(item, DeviceWording.CORES_BEHIND, DeviceWording.CORES_IN_FRONT);
    }

    /** The machine of the figure at {@code item}: "a 1.9x speedup on neuromorphic hardware". */
    Optional<String> machine(int item) {
        return find(item, DeviceWording.MACHINE_BEHIND, DeviceWording.MACHINE_IN_FRONT);
    }

    private Optional<String> find(int item, DeviceWording behind, DeviceWording inFront) {
        return at(behind, clause.item(item).end(), clause.sentence().end())
                .filter(told -> !another(item, told.start(1)))
                .or(() -> at(inFront, clause.sentence().start(), clause.item(item).start()))
                .map(told -> clause.source().rawText(told.start(1), told.end(1)));
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

    private Optional<MatchResult> at(DeviceWording wording, int start, int end) {
        return words.find(wording, clause.source().text(), start, end);
    }
}
