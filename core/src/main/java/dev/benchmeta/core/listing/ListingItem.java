package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.Objects;

/** What reading one record of an input gave. */
public sealed interface ListingItem {
    /** A paper whose facts are not known yet. */
    record Read(Paper paper) implements ListingItem {
        public Read {
            Objects.requireNonNull(paper, "paper is null");
        }
    }

    /** A record of a facts file: a paper with the facts extracted earlier. */
    record Known(PaperFacts facts) implements ListingItem {
        public Known {
            Objects.requireNonNull(facts, "facts is null");
        }
    }

    /** A record that could not be read; the rest of the input is not affected. */
    record Unreadable(ReadProblem problem) implements ListingItem {
        public Unreadable {
            Objects.requireNonNull(problem, "problem is null");
        }
    }
}
