package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/** Tells which verbs are a paper's own introductions: "we propose", "this paper presents". */
final class IntroducingVerbs {
    /** How many tokens back a name's own verb is looked for. */
    static final int REACH = 14;

    /** How many tokens back in its sentence "we" or "novel" is looked for. */
    static final int SENTENCE = 80;

    private static final int EARLIER = 3;

    private final NameWords words;

    IntroducingVerbs(NameWords words) {
        this.words = words;
    }

    boolean introduces(Line line, int at) {
        Token token = line.token(at);
        boolean others = line.reads(at + 1, "in") || line.reads(at + 1, "by");
        return words.is(WordClass.INTRODUCE, token)
                && !(others && words.is(WordClass.PARTICIPLE, token))
                && !(words.is(WordClass.PARTICIPLE, token) && follows(line, at))
                && !isAdjective(words, line, at)
                && !isEarlier(line, at)
                && ours(line, at);
    }

    /** "Recently, we introduced X": in another paper. */
    private boolean isEarlier(Line line, int verb) {
        if (!line.token(verb).lower().endsWith("ed")) {
            return false;
        }
        for (int at = verb - 1; at >= Math.max(0, verb - EARLIER); at--) {
            if (words.is(WordClass.FORMERLY, line.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** "a framework built upon X": a participle behind a noun tells nothing of "we". */
    private boolean follows(Line line, int participle) {
        if (participle == 0) {
            return true;
        }
        Token before = line.token(participle - 1);
        if (before.lower().equals("the") || before.lower().equals("a")) {
            return true;
        }
        if (before.lower().endsWith("ly") && line.reads(participle - 2, "the")) {
            return true;
        }
        boolean verbal =
                words.is(WordClass.US, before)
                        || before.lower().endsWith("ly")
                        || before.lower().startsWith("ha")
                        || words.is(WordClass.FUNCTION, before);
        return !verbal;
    }

    /**
     * "five <i>open-source</i> models: X", while "we build and open-source X" is a verb, and what
     * we put "into an open-source tool, X" is made.
     */
    static boolean isAdjective(NameWords words, Line line, int at) {
        boolean verb =
                line.reads(at - 1, "and")
                        || line.reads(at - 1, "also")
                        || line.reads(at - 1, "to")
                        || line.reads(at - 2, "into")
                        || (at > 0 && words.is(WordClass.US, line.token(at - 1)));
        return line.reads(at, "open-source") && !verb;
    }

    /** "Earlier work introduced X". */
    private boolean isOthers(Line line, int noun) {
        return noun > 0 && words.is(WordClass.OTHERS, line.token(noun - 1));
    }

    /** Whether "we" or "this paper" stands before the verb in its sentence. */
    boolean ours(Line line, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - SENTENCE); at--) {
            if (isUs(line, at) && !isOthers(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** "we", "this paper", "I", but not the number "(I)". */
    private boolean isUs(Line line, int at) {
        return words.is(WordClass.US, line.token(at))
                || (line.token(at).text().equals("I") && !line.reads(at + 1, ")"));
    }
}
