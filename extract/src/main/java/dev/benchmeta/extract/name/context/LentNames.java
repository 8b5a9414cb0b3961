package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.name.word.WordClass;

/**
 * Tells models that only lend their name to something else: "a higher CLIP score", "ColBERT-style
 * retrieval".
 */
final class LentNames {
    private final NameWords words;

    LentNames(NameWords words) {
        this.words = words;
    }

    /** Whether the model is named nowhere but inside the name of a measure or a manner. */
    boolean isLent(Candidate candidate) {
        return candidate.places().stream().allMatch(p -> isManner(p) || isMeasure(p));
    }

    /** "ColBERT-style", but not "GPT-3-style", which tells what was run. */
    private boolean isManner(Candidate.Place place) {
        Phrase phrase = place.phrase();
        String word = place.line().token(phrase.last() - 1).lower();
        return words.endsWith(WordClass.MANNER, word) && !Runs.hasDigit(phrase.text());
    }

    /** "CLIP scores", "VGG Style Loss": these models measure what others make. */
    private boolean isMeasure(Candidate.Place place) {
        Line line = place.line();
        Phrase phrase = place.phrase();
        int last = phrase.last();
        int next = last < line.tokens().size() ? last : last - 1;
        return words.is(WordClass.MEASURING_MODEL, line.token(phrase.first()))
                && (words.is(WordClass.NOUN_MEASURE, line.token(next))
                        || words.is(WordClass.NOUN_MEASURE, line.token(last - 1)));
    }
}
