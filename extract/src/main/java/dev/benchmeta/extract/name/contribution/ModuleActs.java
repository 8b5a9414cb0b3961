package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/** Tells whether a name is the subject that does something: "The Leaf Router dispatches …". */
final class ModuleActs {
    private final NameWords words;

    ModuleActs(NameWords words) {
        this.words = words;
    }

    /** "The Leaf Router dispatches …", "Within a pool, Tiled Leaf Pooling sorts …". */
    boolean acts(Line line, Phrase phrase, int start) {
        int adverb = isAdverb(line, phrase.last()) ? 1 : 0;
        boolean capitals =
                Modules.isWords(phrase)
                        && phrase.tokens() > 1
                        && isCapitalized(line, phrase.first(), phrase.last());
        boolean verb = capitals && isVerb(line, phrase.last() + adverb);
        boolean subject =
                start == 0
                        || (start == 1 && (line.isArticle(0) || line.reads(0, "its")))
                        || (line.isIndefinite(start - 1)
                                && (line.reads(start - 2, ",") || line.reads(start - 2, "while")))
                        || (line.reads(start - 1, "the") && Modules.isJoint(line, start - 2))
                        || line.reads(start - 1, ";")
                        || (line.reads(start - 1, "and") && line.reads(start - 2, ";"))
                        || line.reads(start - 1, "its")
                        || line.reads(start - 1, "'s")
                        || (line.reads(start - 1, ",")
                                && words.is(WordClass.FUNCTION, line.token(0)));
        return verb && subject;
    }

    /** "PotCache stores …", "where PotCache stores …": a coined word that does something. */
    boolean coinedActs(Scene scene, Line line, Phrase phrase) {
        int verb = phrase.last() + (isAdverb(line, phrase.last()) ? 1 : 0);
        boolean subject = phrase.first() == 0 || line.reads(phrase.first() - 1, "where");
        boolean size = phrase.text().indexOf('-') >= 0;
        return subject && !size && isVerb(line, verb) && ModuleDefinitions.coined(scene, phrase);
    }

    boolean isVerb(Line line, int at) {
        return at < line.tokens().size() && words.is(WordClass.ACT, line.token(at));
    }

    private static boolean isAdverb(Line line, int at) {
        return at < line.tokens().size()
                && (line.token(at).lower().endsWith("ly")
                        || line.reads(at, "then")
                        || line.reads(at, "further"));
    }

    /** Whether at least two words of a long form have capitals and all but function words do. */
    boolean isCapitalized(Line line, int first, int last) {
        int capitals = 0;
        for (int at = first; at < last; at++) {
            Token token = line.token(at);
            if (token.isCapitalized()) {
                capitals++;
            } else if (token.isWord()
                    && !words.is(WordClass.FUNCTION, token)
                    && Character.isLowerCase(token.text().charAt(0))) {
                return false;
            }
        }
        return capitals >= 2;
    }
}
