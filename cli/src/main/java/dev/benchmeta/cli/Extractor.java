package dev.benchmeta.cli;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.Explanation;
import dev.benchmeta.extract.FactExtractor;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns a paper into its facts; may be asked by several threads at once. */
interface Extractor {
    PaperFacts extract(Paper paper);

    /** The facts and how they came about. */
    Explanation explain(Paper paper);

    /**
     * Loads the lexicons and models when the first paper comes: facts inputs and {@code --help}
     * need none.
     */
    static Supplier<Extractor> lazy() {
        return new Supplier<>() {
            private Optional<Extractor> loaded = Optional.empty();

            @Override
            public synchronized Extractor get() {
                if (loaded.isEmpty()) {
                    loaded = Optional.of(load());
                }
                return loaded.get();
            }
        };
    }

    private static Extractor load() {
        try {
            return new Loaded(FactExtractor.create());
        } catch (IllegalStateException e) {
            throw new Failure("the lexicons or rules cannot be loaded:\n" + e.getMessage());
        }
    }

    /** The real one. */
    record Loaded(FactExtractor extractor) implements Extractor {
        @Override
        public PaperFacts extract(Paper paper) {
            return extractor.extract(paper);
        }

        @Override
        public Explanation explain(Paper paper) {
            return extractor.explain(paper);
        }
    }
}
