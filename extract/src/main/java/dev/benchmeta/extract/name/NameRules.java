package dev.benchmeta.extract.name;

import dev.benchmeta.extract.rule.Faults;

/**
 * The rules of name finding as loaded.
 *
 * @param words word classes
 * @param contexts what words beside a name say
 * @param shapes what a name's writing says
 */
record NameRules(NameWords words, ContextRules contexts, ShapeRules shapes) {
    static NameRules load(Faults faults) {
        return new NameRules(
                NameWords.load(faults), ContextRules.load(faults), ShapeRules.load(faults));
    }
}
