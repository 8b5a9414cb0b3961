package dev.benchmeta.extract.link;

import java.util.ArrayList;
import java.util.List;

/** What rules did in one paper, for explanations and notes. Not thread-safe: lives inside one extraction. */
final class Trace {
    /**
     * A rule's decision on the figures of one item.
     *
     * @param clause  the clause
     * @param item    index of the figures
     * @param rule    the rule's id, with the reason where it refused
     * @param refused whether it turned the figures down
     */
    record Step(Clause clause, int item, String rule, boolean refused) {}

    private final List<Step> steps = new ArrayList<>();

    void fired(Clause clause, int item, String rule) {
        steps.add(new Step(clause, item, rule, false));
    }

    void refused(Clause clause, int item, String reason) {
        steps.add(new Step(clause, item, reason, true));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
