package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.direction.Direction;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells comparisons behind a figure that are not about what it measures: "cuts memory by 40%,
 * outperforming X", "loses 1% on long texts and runs 3x faster than X". Works on one clause;
 * immutable.
 */
final class ComparisonBehind {
    /** What a work that outperforms another is better at when it says no more: "3x speedup". */
    private static final Set<Metric> RATES =
            EnumSet.of(
                    Metric.SPEED,
                    Metric.TRAINING_TIME,
                    Metric.THROUGHPUT,
                    Metric.ENERGY_EFFICIENCY,
                    Metric.BANDWIDTH);

    /** What goes on with a participle: ", outperforming", "--consistently outperforming". */
    private static final Pattern ASIDE = Pattern.compile(".*[,-]x?");

    private static final Pattern OTHER_PREDICATE = Pattern.compile("[^FO]*[)a,]{1,2}x?[vV].*F.*");

    private final Clause clause;

    ComparisonBehind(Clause clause) {
        this.clause = clause;
    }

    /** Whether the comparison that {@code marker} opens is about something else. */
    boolean ofElse(GainDraft draft, int marker) {
        return marker > draft.item() && (beatsInQuality(draft, marker) || afterLoss(draft, marker));
    }

    /** "cuts memory by 40%, outperforming X": in what the work does, not in its memory. */
    private boolean beatsInQuality(GainDraft draft, int marker) {
        Metric metric = draft.metric().metric();
        return Phrases.at(clause, marker) == 'P'
                && clause.lower(marker).endsWith("ing")
                && metric.kind() == GainKind.EFFICIENCY
                && !RATES.contains(metric)
                && ASIDE.matcher(clause.shape().substring(draft.item() + 1, marker)).matches();
    }

    /** "only 1% degradation on long texts, and achieves 3x lower cost than X" */
    private boolean afterLoss(GainDraft draft, int marker) {
        return !Direction.of(draft, clause).improves()
                && OTHER_PREDICATE
                        .matcher(clause.shape().substring(draft.item() + 1, marker))
                        .matches();
    }
}
