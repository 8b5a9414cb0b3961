package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.extract.link.claim.Decision;
import java.util.List;

/**
 * What the figures of a paper claim.
 *
 * @param gains relative figures in the order of the text
 * @param results absolute figures in the order of the text
 * @param decisions what rules made or refused them, in the order of the text
 */
public record Claims(List<Gain> gains, List<Result> results, List<Decision> decisions) {
    public Claims {
        gains = List.copyOf(gains);
        results = List.copyOf(results);
        decisions = List.copyOf(decisions);
    }
}
