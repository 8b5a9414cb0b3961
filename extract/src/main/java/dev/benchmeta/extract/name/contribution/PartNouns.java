package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Tells nouns of parts: "modules", "stages"; "agents" and "planners" where a system counts them.
 */
final class PartNouns {
    private final NameWords words;

    PartNouns(NameWords words) {
        this.words = words;
    }

    /** "module", "stages": a part wherever it stands. */
    boolean isPart(Token noun) {
        return words.is(WordClass.NOUN_PART, noun) || words.is(WordClass.NOUN_MODULE, noun);
    }

    /** "modules", "strategies", but not "module". */
    boolean areParts(Token noun) {
        return words.is(WordClass.NOUN_PART, noun) || (isPart(noun) && noun.lower().endsWith("s"));
    }

    /** "agents", "planners", "stages"; "tools" and "engines" may be anybody's. */
    boolean isCounted(Token noun) {
        return words.is(WordClass.NOUN_PART, noun) || words.is(WordClass.NOUN_OWN_PART, noun);
    }
}
