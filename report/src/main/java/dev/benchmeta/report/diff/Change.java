package dev.benchmeta.report.diff;

import dev.benchmeta.core.model.Paper;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference.
 *
 * @param kind what happened
 * @param paper where
 * @param was the figure before, if there was one
 * @param is the figure now, if there is one
 */
public record Change(Kind kind, Paper paper, Optional<FigureFact> was, Optional<FigureFact> is) {
    /** What happened. */
    public enum Kind {
        NEW_PAPER("New papers"),
        NEW_FIGURE("New figures"),
        CHANGED_FIGURE("Changed figures"),
        VANISHED_FIGURE("Vanished figures"),
        VANISHED_PAPER("Vanished papers");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    public Change {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(paper, "paper is null");
        Objects.requireNonNull(was, "was is null");
        Objects.requireNonNull(is, "is is null");
    }

    static Change of(Kind kind, Paper paper) {
        return new Change(kind, paper, Optional.empty(), Optional.empty());
    }

    static Change added(Paper paper, FigureFact is) {
        return new Change(Kind.NEW_FIGURE, paper, Optional.empty(), Optional.of(is));
    }

    static Change gone(Paper paper, FigureFact was) {
        return new Change(Kind.VANISHED_FIGURE, paper, Optional.of(was), Optional.empty());
    }
}
