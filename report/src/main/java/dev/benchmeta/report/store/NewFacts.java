package dev.benchmeta.report.store;

import dev.benchmeta.core.listing.PaperIdentity;
import dev.benchmeta.core.model.PaperFacts;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Facts to be added.
 *
 * @param version the program that extracted them; empty if they came as facts
 * @param identity what the paper is known by
 * @param made makes the fingerprint beside other work
 */
record NewFacts(
        PaperFacts facts,
        Optional<String> version,
        PaperIdentity identity,
        ForkJoinTask<Fingerprint> made) {
    NewFacts(PaperFacts facts, Optional<String> version) {
        this(
                facts,
                version,
                PaperIdentity.of(facts.paper()),
                ForkJoinPool.commonPool().submit(() -> Fingerprint.of(facts)));
    }

    /** What the paper's earlier forms are compared by. */
    Fingerprint fingerprint() {
        return made.join();
    }
}
