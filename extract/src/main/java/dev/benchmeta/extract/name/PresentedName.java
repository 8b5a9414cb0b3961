package dev.benchmeta.extract.name;

import dev.benchmeta.extract.name.model.Clue;
import java.util.Set;

/**
 * A name that a paper presents, as an example to learn from.
 *
 * @param name as the paper first writes it
 * @param clues what may tell whether it is a model
 */
public record PresentedName(String name, Set<Clue> clues) {
    public PresentedName {
        clues = Set.copyOf(clues);
    }
}
