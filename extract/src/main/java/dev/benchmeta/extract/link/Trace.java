package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what rules decide in one paper, for explanations and notes. Not thread-safe: lives inside
 * one extraction.
 */
final class Trace {
    private final List<Decision> decisions = new ArrayList<>();

    void fired(Clause clause, int item, String rule) {
        add(clause, item, rule, true);
    }

    void refused(Clause clause, int item, String reason) {
        add(clause, item, reason, false);
    }

    private void add(Clause clause, int item, String rule, boolean taken) {
        Item figures = clause.item(item);
        Span span = clause.source().span(figures.start(), figures.end());
        String text = clause.source().rawText(figures.start(), figures.end());
        String shape = clause.shape().substring(0, item) + '@' + clause.shape().substring(item + 1);
        decisions.add(new Decision(span, text, shape, rule, taken));
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
