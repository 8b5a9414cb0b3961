package dev.benchmeta.extract.link.hardware;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordKinds;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many cores a figure was reached on, where no device is named; immutable. */
final class CoreCounts {
    private static final String CORES =
            "(?:up to |only |just )?((?:a single|one|two|four|eight|sixteen|\\d[\\d,]*) (?:(?:CPU|processor|physical|compute|cluster|x86) )?cores?)\\b(?!-)";

    /**
     * "yields a 2x speedup when run on 1024 cores", not "2x faster than BarKit on 4 cores", where
     * the cores may be the rival's alone.
     */
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)(?:(?!\\b(?:than|over|compared|relative|respect|against|versus|vs)\\b)[^,;:()]){0,60}? (?:on|with|using|across) "
                            + CORES);

    /** "With 48 cores, FooKit is 9x faster" */
    private static final Pattern IN_FRONT =
            Pattern.compile("(?i)\\W*(?:on|with|using|across) " + CORES + ",");

    private final Clause clause;
    private final WordKinds<DeviceWord> words;

    CoreCounts(Clause clause, WordKinds<DeviceWord> words) {
        this.clause = clause;
        this.words = words;
    }

    /** The cores of the figure at {@code item}: "4 cores" of "a 1.9x speedup on 4 cores". */
    Optional<String> find(int item) {
        return at(BEHIND, clause.item(item).end())
                .filter(cores -> !another(item, cores.start(1)))
                .or(() -> at(IN_FRONT, clause.sentence().start()))
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

    private Optional<MatchResult> at(Pattern words, int start) {
        Matcher cores = words.matcher(clause.source().text());
        return cores.region(start, clause.sentence().end()).lookingAt()
                ? Optional.of(cores.toMatchResult())
                : Optional.empty();
    }
}
