package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;

/** Tells whether an abstract speaks of a model of the paper's own. Immutable and thread-safe. */
final class ModelMentions {
    private static final int BEFORE = 4;
    private static final int PROPOSED = 9;

    private final NameWords words;

    ModelMentions(NameWords words) {
        this.words = words;
    }

    /** What stands before a noun "model" or "network". */
    private interface ModelNoun {
        boolean test(Line line, int at);
    }

    /** Whether the abstract calls something of the paper's own a model: "our 8B model". */
    boolean ourModel(Scene scene) {
        return says(scene, this::isOwned);
    }

    /** Whether what the paper presents is called a model: "we present a wide model". */
    boolean proposedModel(Scene scene) {
        return says(scene, this::isProposed);
    }

    private boolean says(Scene scene, ModelNoun noun) {
        return scene.lines().stream()
                .filter(line -> !line.isTitle())
                .anyMatch(
                        line -> {
                            for (int at = 1; at < line.tokens().size(); at++) {
                                if (isModel(line, at) && noun.test(line, at)) {
                                    return true;
                                }
                            }
                            return false;
                        });
    }

    /** "model" as a noun of its own: neither "model size" nor "cost model". */
    private boolean isModel(Line line, int at) {
        return words.isAt(WordClass.OWN_MODEL, line, at)
                && words.lengthBefore(WordClass.NOUN_NO_MODEL, line.tokens(), at) == 0
                && (at + 1 >= line.tokens().size()
                        || !line.token(at + 1).isWord()
                        || words.is(WordClass.STOP, line.token(at + 1))
                        || words.is(WordClass.EVAL_VERB, line.token(at + 1)));
    }

    /** "our model reaches", "the proposed network", "our 8B parameter model". */
    private boolean isOwned(Line line, int model) {
        for (int at = model - 1; at >= 0 && at > model - BEFORE; at--) {
            if (words.is(WordClass.OWN, line.token(at))) {
                return !words.isAt(WordClass.FORMERLY, line, at - 1);
            }
            boolean size = line.forms().get(at) == Form.SIZE;
            if (!size && !words.is(WordClass.MODEL_TRAIT, line.token(at))) {
                return false;
            }
        }
        return false;
    }

    /** "we present a wide news recommender model": all between is about the model. */
    private boolean isProposed(Line line, int model) {
        for (int at = model - 1; at > 0 && at > model - PROPOSED; at--) {
            if (line.isIndefinite(at)) {
                return words.is(WordClass.INTRODUCE_STRONG, line.token(at - 1))
                        && line.tokens().subList(0, at - 1).stream()
                                .anyMatch(token -> words.is(WordClass.US, token));
            }
            if (!line.token(at).isWord() || words.is(WordClass.STOP, line.token(at))) {
                return false;
            }
        }
        return false;
    }
}
