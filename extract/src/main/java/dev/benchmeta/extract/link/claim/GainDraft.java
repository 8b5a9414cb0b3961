package dev.benchmeta.extract.link.claim;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.ShapeRules;

/**
 * A gain before its links are known.
 *
 * @param figure the figure
 * @param order its place in its group, from 0
 * @param groupSize how many figures the group has
 * @param metric what changed
 * @param match the rule that made it
 * @param item index of the group's item in the clause
 * @param qualifier how firmly it is stated, words further away included
 */
public record GainDraft(
        Figure figure,
        int order,
        int groupSize,
        MetricWord metric,
        ShapeRules.Match match,
        int item,
        Qualifier qualifier) {

    /** The figure as facts state it. */
    public Amount amount() {
        return new Amount(
                figure.told(figure.low()), figure.told(figure.high()), figure.unit(), qualifier);
    }

    public GainDraft with(Qualifier other) {
        return new GainDraft(figure, order, groupSize, metric, match, item, other);
    }
}
