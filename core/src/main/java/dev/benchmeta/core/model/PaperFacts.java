package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;

/**
 * What one paper states.
 *
 * @param paper the paper, with the texts all spans count in
 * @param names what it names
 * @param gains relative figures, in the order of the text
 * @param results absolute figures, in the order of the text
 * @param notes doubtful matches that were not taken
 */
public record PaperFacts(
        Paper paper, Names names, List<Gain> gains, List<Result> results, List<Note> notes) {
    public PaperFacts {
        Objects.requireNonNull(paper, "paper is null");
        Objects.requireNonNull(names, "names is null");
        gains = Checks.copy(gains, "gains");
        results = Checks.copy(results, "results");
        notes = Checks.copy(notes, "notes");
    }
}
