package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Finds the parts that a system of the paper's own is built of, whatever their capitals: "Kestrel
 * integrates a leaf sorting (LESO) module", "a cup sorting unit (CSU) is designed".
 */
final class BuiltParts {
    /** How many tokens may stand between a verb and the "and" before its last object. */
    private static final int NEAR = 5;

    /** How long "to keep cups calm" may be between a part and the next. */
    private static final int PURPOSE = 7;

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
        int verb = verb(line, before);
        return (isMade(line, phrase) && !subjects.areTheirs(line, before + 1))
                || isMember(scene, line, before)
                || (builds(scene, line, phrase, verb)
                        && subjects.isOwn(scene, line, index, verb - 1));
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

    /** "a cup sorting unit (CSU) <i>is designed</i>", but not "As a baseline, a …". */
    private boolean isMade(Line line, Phrase phrase) {
        int at = phrase.last() + 1;
        at += isNoun(line, at) ? 1 : 0;
        return (line.reads(at, "is") || line.reads(at, "are"))
                && at + 1 < line.tokens().size()
                && (words.is(WordClass.PROPOSED, line.token(at + 1))
                        || words.is(WordClass.PARTICIPLE, line.token(at + 1)))
                && !line.reads(at + 2, "by");
    }

    /**
     * "a leaf router (LR) <i>and</i> a Y": behind another part, but not "X and a Y", which compares
     * X with it, nor "a leaf router (LR) beats X and a Y".
     */
    private boolean isMember(Scene scene, Line line, int before) {
        boolean joint =
                line.reads(before, "and") || line.reads(before, ";") || line.reads(before, ",");
        return joint
                && line.phrases().stream()
                        .anyMatch(
                                p ->
                                        line.reads(p.last(), ")")
                                                && reaches(line, p.last() + 1, before)
                                                && scene.find(p)
                                                        .filter(PartRule::anyTook)
                                                        .isPresent());
    }

    /** Whether {@code before} is next, behind a noun or "to keep cups calm". */
    private boolean reaches(Line line, int from, int before) {
        int at = from + (from < before && isNoun(line, from) ? 1 : 0);
        at -= at > before ? 1 : 0;
        boolean purpose = line.reads(at, "to") || line.reads(at, "for");
        return at == before
                || (at == before - 1 && line.reads(at, ","))
                || (purpose && at < before && before - at <= PURPOSE);
    }

    /**
     * Where the verb is whose object is the long form: next to it, or before "many ladders and",
     * "several ladders: long ones, short ones, and".
     */
    private int verb(Line line, int before) {
        if (!line.reads(before, "and")) {
            return before;
        }
        int end = line.reads(before - 1, ",") ? colon(line, before - 1) : before;
        int at = end - 1;
        while (at > 0
                && at > end - NEAR
                && line.token(at).isWord()
                && !words.is(WordClass.STOP, line.token(at))
                && !words.is(WordClass.CONSIST, line.token(at))) {
            at--;
        }
        return Math.max(at, 0);
    }

    /** Where the colon is behind which the list goes on up to {@code comma}, else the comma. */
    private static int colon(Line line, int comma) {
        for (int at = comma; at > 0; at--) {
            if (line.reads(at, ":")) {
                return at;
            }
        }
        return comma;
    }

    /**
     * "Kestrel <i>integrates</i>", "Kestrel <i>introduces</i>"; what it <i>employs</i> may be known
     * to all, "a cross-entropy method (CEM) planner", unless the name comes again.
     */
    private boolean builds(Scene scene, Line line, Phrase phrase, int verb) {
        Token token = line.token(verb);
        boolean introduces = words.is(WordClass.INTRODUCE, token) && token.lower().endsWith("s");
        boolean consists =
                words.is(WordClass.CONSIST, token)
                        && (!words.is(WordClass.EMPLOY, token)
                                || ModuleDefinitions.recurs(scene, phrase));
        return introduces || consists;
    }
}
