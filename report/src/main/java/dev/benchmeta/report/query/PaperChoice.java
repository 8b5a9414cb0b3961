package dev.benchmeta.report.query;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;

/** Which papers a filter leaves where whole papers are shown. */
public final class PaperChoice {
    private PaperChoice() {}

    /**
     * Whether the paper has such a gain and names such hardware, as far as they are asked for. A
     * gain on an "edge box" names hardware too, though the paper's list of hardware does not.
     */
    public static boolean test(PaperFacts facts, ClaimFilter filter) {
        return filter.test(facts)
                && (filter.hardware().any()
                        || facts.names().hardware().stream().anyMatch(filter.hardware()::test)
                        || Claim.of(facts).stream().anyMatch(filter::test));
    }
}
