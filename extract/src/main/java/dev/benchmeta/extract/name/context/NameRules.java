package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.rule.Faults;

/**
 * The rules of name finding as loaded.
 *
 * @param words word classes
 * @param contexts what words beside a name say
 * @param shapes what a name's writing says
 */
public record NameRules(NameWords words, ContextRules contexts, ShapeRules shapes) {
    public static NameRules load(Faults faults) {
        return new NameRules(
                NameWords.load(faults), ContextRules.load(faults), ShapeRules.load(faults));
    }
}
