package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Tells whose the counted parts are: "<i>Kestrel</i> has two parts", "we propose a sorter with two
 * modules", but not "the task has two stages", "we compare Kestrel with two schedulers".
 */
final class PartHolders {
    private final NameWords words;
    private final PartNouns nouns;
    private final OwnSubjects subjects;

    PartHolders(NameWords words, OwnSubjects subjects) {
        this.words = words;
        this.nouns = new PartNouns(words);
        this.subjects = subjects;
    }

    /** Whether the paper's own holds the parts from {@code count} to {@code noun}. */
    boolean hold(Scene scene, Line line, Phrase phrase, int count, int noun) {
        int at = line.isArticle(count - 1) ? count - 2 : count - 1;
        if (at < 0) {
            return false;
        }
        if (line.reads(at, "with")) {
            return nouns.areParts(line.token(noun)) && isOwn(scene, line, phrase, at, false);
        }
        int length = Math.max(1, words.lengthBefore(WordClass.HOLD, line.tokens(), at));
        return holds(line, at) && isOwn(scene, line, phrase, at - length + 1, true);
    }

    /** "<i>consists of</i> two", "we <i>introduce</i> two". */
    private boolean holds(Line line, int at) {
        return words.is(WordClass.CONSIST, line.token(at))
                || words.is(WordClass.INTRODUCE, line.token(at))
                || words.lengthBefore(WordClass.HOLD, line.tokens(), at) > 0;
    }

    private boolean isOwn(Scene scene, Line line, Phrase phrase, int verb, boolean full) {
        int last = verb - 1;
        while (last > 0 && isBeside(line, last)) {
            last--;
        }
        return subjects.isOwn(scene, line, line.phrases().indexOf(phrase), last)
                || presents(line, full ? verb + 1 : verb);
    }

    /** "Kestrel <i>is mainly</i> composed of". */
    private static boolean isBeside(Line line, int at) {
        return line.reads(at, "is")
                || line.reads(at, ",")
                || line.reads(at, "then")
                || line.token(at).lower().endsWith("ly");
    }

    /** "<i>We propose</i> a sorter that has", "<i>our</i> sorter, a framework, has". */
    private boolean presents(Line line, int to) {
        boolean us = false;
        boolean own = false;
        for (Token token : line.tokens().subList(0, to)) {
            us |= words.is(WordClass.US, token);
            own |= words.is(WordClass.OWN, token) || (us && words.is(WordClass.INTRODUCE, token));
        }
        return own && !subjects.areTheirs(line, to);
    }
}
