package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Role;
import java.util.Map;

/**
 * How many papers name some hardware.
 *
 * @param papers papers read
 * @param hits how often it is named, once a role and device of each paper
 * @param hitPapers papers that name it
 * @param hitPapersByRole papers that name it in a role; a role that is not there has none
 */
public record HitCounts(int papers, int hits, int hitPapers, Map<Role, Integer> hitPapersByRole) {
    public HitCounts {
        hitPapersByRole = Map.copyOf(hitPapersByRole);
    }
}
