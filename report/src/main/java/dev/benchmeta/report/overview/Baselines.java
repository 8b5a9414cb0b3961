package dev.benchmeta.report.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What gains are over.
 *
 * @param most the baselines that most papers use, at most {@link #SHOWN}
 * @param left how many more there are
 * @param unstated the gains that do not say, if there are any
 */
public record Baselines(List<BaselineUse> most, int left, Optional<BaselineUse> unstated) {
    /** As many as a reader looks at. */
    public static final int SHOWN = 15;

    public Baselines {
        most = List.copyOf(most);
        Objects.requireNonNull(unstated, "unstated is null");
    }
}
