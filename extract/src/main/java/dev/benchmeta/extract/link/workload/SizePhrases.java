package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Stretch;
import dev.benchmeta.extract.rule.Wordings;
import java.util.List;
import java.util.Optional;

/**
 * The phrases that tell how large the work was: "batch sizes of 1, 4, and 16", "a context length of
 * 128K", "90% sparsity", "100 concurrent users", "bursty traffic". Immutable.
 */
final class SizePhrases {
    private static final List<SizeWording> TOLD =
            List.of(SizeWording.VALUED, SizeWording.SPARSE, SizeWording.DEMAND, SizeWording.GRADED);

    private final Wordings<SizeWording> wordings;

    SizePhrases(Wordings<SizeWording> wordings) {
        this.wordings = wordings;
    }

    /** The phrase behind a word of place that begins at a position. */
    Optional<Stretch> at(String text, int from, int to) {
        return wordings.find(SizeWording.OPENING, text, from, to)
                .flatMap(opening -> told(text, from, to));
    }

    private Optional<Stretch> told(String text, int from, int to) {
        return TOLD.stream()
                .flatMap(kind -> wordings.find(kind, text, from, to).stream())
                .map(size -> new Stretch(size.start(1), size.end(1)))
                .findFirst();
    }

    /** Whether words between a figure and a size tell that a gain is larger still there. */
    boolean further(String between) {
        return wordings.in(SizeWording.FURTHER, between);
    }
}
