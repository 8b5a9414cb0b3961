package dev.benchmeta.extract.link.claim;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.link.clause.ShapeRules;
import java.util.Optional;

/**
 * A result before its links are known.
 *
 * @param figure the figure
 * @param value the number; a range gives two results
 * @param order its place in its group, from 0
 * @param groupSize how many figures the group has
 * @param metric what is measured
 * @param match the rule that made it
 * @param item index of the group's item in the clause
 * @param end which end of a gain's change it is, if it is one
 */
public record ResultDraft(
        Figure figure,
        double value,
        int order,
        int groupSize,
        Metric metric,
        ShapeRules.Match match,
        int item,
        Optional<ChangeEnd> end) {}
