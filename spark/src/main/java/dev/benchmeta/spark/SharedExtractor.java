package dev.benchmeta.spark;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.FactExtractor;

/**
 * The one extractor of an executor's JVM. Static, since tasks that Spark sends to an executor have
 * nothing else in common; made when the first task needs it.
 */
final class SharedExtractor {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();

    private SharedExtractor() {}

    static PaperFacts extract(Paper paper) {
        return EXTRACTOR.extract(paper);
    }
}
