package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.clause.Stretch;
import dev.benchmeta.extract.rule.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases that tell how large the work was: "batch sizes of 1, 4, and 16", "a context length of
 * 128K", "90% sparsity", "100 concurrent users", "bursty traffic". Immutable.
 */
final class SizePhrases {
    private final Pattern opening;
    private final List<Pattern> told;
    private final Pattern further;

    /** The phrases of a table. */
    SizePhrases(Wordings<SizeWording> wordings) {
        this.opening = wordings.of(SizeWording.OPENING);
        this.told =
                Stream.of(
                                SizeWording.VALUED,
                                SizeWording.SPARSE,
                                SizeWording.DEMAND,
                                SizeWording.GRADED)
                        .map(wordings::of)
                        .toList();
        this.further = wordings.of(SizeWording.FURTHER);
    }

    /** The phrase behind a word of place that begins at a position. */
    Optional<Stretch> at(String text, int from, int to) {
        if (!opening.matcher(text).region(from, to).lookingAt()) {
            return Optional.empty();
        }
        for (Pattern size : told) {
            Matcher matcher = size.matcher(text).region(from, to);
            if (matcher.lookingAt()) {
                return Optional.of(new Stretch(matcher.start(1), matcher.end(1)));
            }
        }
        return Optional.empty();
    }

    /** Whether words between a figure and a size tell that a gain is larger still there. */
    boolean further(String between) {
        return further.matcher(between).find();
    }
}
