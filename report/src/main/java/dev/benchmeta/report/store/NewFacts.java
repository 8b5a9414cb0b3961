package dev.benchmeta.report.store;

import dev.benchmeta.core.listing.PaperIdentity;
import dev.benchmeta.core.model.PaperFacts;
import java.util.Optional;

/**
 * Facts to be added.
 *
 * @param version the program that extracted them; empty if they came as facts
 * @param identity what the paper is known by
 * @param fingerprint what its earlier forms are compared by
 */
record NewFacts(
        PaperFacts facts,
        Optional<String> version,
        PaperIdentity identity,
        Fingerprint fingerprint) {
    NewFacts(PaperFacts facts, Optional<String> version) {
        this(facts, version, PaperIdentity.of(facts.paper()), Fingerprint.of(facts));
    }
}
