package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.NameWords;
import java.util.List;
import java.util.Set;

/**
 * Takes presented names for models where no rule does, by what was learned from annotated papers.
 * Immutable and thread-safe.
 */
public final class LearnedModels {
    private static final int SURE = 5;

    /** Fewest different words of title and abstract; a shorter text is no abstract. */
    private static final int FEWEST_WORDS = 40;

    private final ModelFinder models;
    private final OwnModelClues clues;
    private final ClueWeights weights;

    public LearnedModels(NameWords words, ModelFinder models, ClueWeights weights) {
        this.models = models;
        this.clues = new OwnModelClues(words);
        this.weights = weights;
    }

    /** What may tell whether a name is a model, once the rules have been read. */
    public Set<Clue> clues(Scene scene, Candidate candidate) {
        Set<Clue> all = OwnModelClues.ofPaper(scene);
        all.addAll(clues.ofName(candidate, models.isModel(scene, candidate, false)));
        return all;
    }

    /**
     * Adds what speaks for a model to those of the names that are one. A text much shorter than an
     * abstract is left to the rules.
     */
    public void read(Scene scene, List<Candidate> possible) {
        List<Candidate> open =
                possible.stream().filter(c -> !models.isModel(scene, c, false)).toList();
        if (open.isEmpty() || !scene.onLearning()) {
            return;
        }
        Set<Clue> paperClues = OwnModelClues.ofPaper(scene);
        if (paperClues.size() < FEWEST_WORDS) {
            return;
        }
        long paper = weights.sum(paperClues);
        for (Candidate candidate : open) {
            if (paper + weights.sum(clues.ofName(candidate, false)) > 0) {
                candidate.add(new Evidence("own-clues", Role.MODEL, SURE));
            }
        }
    }
}
