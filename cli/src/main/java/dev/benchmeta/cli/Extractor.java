package dev.benchmeta.cli;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.FactExtractor;
import java.util.function.Supplier;

/** Turns a paper into its facts; may be asked by several threads at once. */
interface Extractor {
    PaperFacts extract(Paper paper);

    /** Loads the lexicons and models when the first paper comes: facts inputs and {@code --help} need none. */
    static Supplier<Extractor> lazy() {
        return new Supplier<>() {
            private Extractor extractor = paper -> {
                throw new IllegalStateException("not loaded");
            };
            private boolean loaded;

            @Override
            public synchronized Extractor get() {
                if (!loaded) {
                    extractor = load();
                    loaded = true;
                }
                return extractor;
            }
        };
    }

    private static Extractor load() {
        try {
            return FactExtractor.create()::extract;
        } catch (IllegalStateException e) {
            throw new Failure("the lexicons or rules cannot be loaded:\n" + e.getMessage());
        }
    }
}
