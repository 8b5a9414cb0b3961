package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;

/**
 * Finds the parts that a system of the paper's own is built of, whatever their capitals: "Kestrel
 * integrates a leaf sorting (LESO) module", "a cup sorting unit (CSU) is designed".
 */
final class BuiltParts {
    private final NameWords words;
    private final OwnSubjects subjects;

    BuiltParts(NameWords words, OwnSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Whether the name whose long form begins at {@code start} is one of those parts. */
    boolean isBuilt(Scene scene, Line line, int index, int start) {
        Phrase phrase = line.phrases().get(index);
        int before = before(line, start);
        if (before < 0 || !isPart(line, phrase, start)) {
            return false;
        }
        return isMade(line, phrase)
                || (ModuleLists.isMember(line, before)
                        && ModuleDefinitions.previous(scene, line, index, start))
                || (builds(line, before) && subjects.isOwn(scene, line, index, before - 1));
    }

    /**
     * Whether the long form from {@code start} on ends with what a part is, or stands before it.
     */
    private boolean isPart(Line line, Phrase phrase, int start) {
        int close = phrase.last();
        return start < phrase.first()
                && phrase.form().distinctive()
                && line.reads(close, ")")
                && (isNoun(line, close + 1) || isNoun(line, phrase.first() - 2));
    }

    private boolean isNoun(Line line, int at) {
        return at < line.tokens().size() && words.is(WordClass.NOUN_MODULE, line.token(at));
    }

    /** Where what stands before "a novel" and the long form is, or -1. */
    private int before(Line line, int start) {
        int at = start - 1;
        while (at > 0 && words.is(WordClass.NOVELTY, line.token(at))) {
            at--;
        }
        return line.isIndefinite(at) ? at - 1 : -1;
    }

    /** "a cup sorting unit (CSU) <i>is designed</i>". */
    private boolean isMade(Line line, Phrase phrase) {
        int at = phrase.last() + 1;
        at += isNoun(line, at) ? 1 : 0;
        return (line.reads(at, "is") || line.reads(at, "are"))
                && at + 1 < line.tokens().size()
                && (words.is(WordClass.PROPOSED, line.token(at + 1))
                        || words.is(WordClass.PARTICIPLE, line.token(at + 1)))
                && !line.reads(at + 2, "by");
    }

    /** "Kestrel <i>integrates</i>", "Kestrel <i>introduces</i>". */
    private boolean builds(Line line, int verb) {
        Token token = line.token(verb);
        return words.is(WordClass.CONSIST, token)
                || (words.is(WordClass.INTRODUCE, token) && token.lower().endsWith("s"));
    }
}
