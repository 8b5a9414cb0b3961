package dev.benchmeta.extract.link.claim;

import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what rules decide in one paper, for explanations and notes. Not thread-safe: lives inside
 * one extraction.
 */
public final class Trace {
    private final List<Decision> decisions = new ArrayList<>();

    public void fired(Clause clause, int item, String rule) {
        add(clause, item, rule, true);
    }

    public void refused(Clause clause, int item, String reason) {
        add(clause, item, reason, false);
    }

    private void add(Clause clause, int item, String rule, boolean taken) {
        Item figures = clause.item(item);
        Span span = clause.source().span(figures.start(), figures.end());
        String text = clause.source().rawText(figures.start(), figures.end());
        String shape = clause.shape().substring(0, item) + '@' + clause.shape().substring(item + 1);
        decisions.add(new Decision(span, text, shape, rule, taken));
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
