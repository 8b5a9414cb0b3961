package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.context.ClassNouns;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that a paper presents without introducing them: "our framework, the X", "we address
 * this with X", "an algorithm (X) is proposed".
 */
final class IndirectIntroductions {
    private static final int REACH = 12;
    private static final int NOUNS = 4;

    /** What goes on after "On X, our data set", where "our method beats X" has a verb. */
    private static final Set<String> APPOSED = Set.of(",", "of", "for", "with");

    private final NameWords words;
    private final IntroducingVerbs verbs;
    private final ClassNouns nouns;
    private final BracketedIntroductions bracketed;
    private final DescribedIntroductions described;

    IndirectIntroductions(NameWords words, IntroducingVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        this.nouns = new ClassNouns(words);
        this.bracketed = new BracketedIntroductions(words);
        this.described = new DescribedIntroductions(words, verbs);
    }

    /** What the words around {@code phrase}, whose long form begins at {@code start}, say. */
    Optional<Evidence> of(Scene scene, Line line, Phrase phrase, int start) {
        boolean known = phrase.known().isPresent() && start == phrase.first();
        if (known || line.isTitle()) {
            return Optional.empty();
        }
        if (ownNoun(line, start)) {
            return Optional.of(new Evidence("own-noun", Role.CONTRIBUTION, 2));
        }
        if (ownSetOff(line, phrase, start)) {
            return Optional.of(new Evidence("own-set-off", Role.CONTRIBUTION, 2));
        }
        if (newNoun(line, phrase, start) || isOurs(line, phrase)) {
            return Optional.of(new Evidence("new-noun", Role.CONTRIBUTION, 2));
        }
        if (solves(line, phrase, start)) {
            return Optional.of(new Evidence("solves", Role.CONTRIBUTION, 2));
        }
        if (solution(line, phrase, start)) {
            return Optional.of(new Evidence("solution", Role.CONTRIBUTION, 2));
        }
        if (described.introduces(line, phrase, start)) {
            return Optional.of(new Evidence("led-in", Role.CONTRIBUTION, 2));
        }
        if (together(line, phrase, start)) {
            return Optional.of(new Evidence("together", Role.CONTRIBUTION, 2));
        }
        if (bracketed.introduces(scene, line, phrase)) {
            return Optional.of(new Evidence("bracketed", Role.CONTRIBUTION, 2));
        }
        return passive(line, phrase, start)
                ? Optional.of(new Evidence("passive", Role.CONTRIBUTION, 2))
                : Optional.empty();
    }

    /** "our framework, the X": a noun of a class, set off or not, and "our" before it. */
    private boolean ownNoun(Line line, int start) {
        int at = start - 1;
        at -= line.reads(at, "the") ? 1 : 0;
        at -= line.reads(at, ",") || line.reads(at, "(") ? 1 : 0;
        if (at < 1 || nouns.endingAt(line.tokens(), at, "").isEmpty()) {
            return false;
        }
        for (int back = at - 1; back >= 0 && back > at - NOUNS; back--) {
            Token token = line.token(back);
            if (words.is(WordClass.OWN, token)) {
                return true;
            }
            if (!token.isWord() || words.is(WordClass.STOP, token)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "our implementation, X, sorts", but not "our sponsor, X, pays", "our prior prototype, X,".
     */
    private boolean ownSetOff(Line line, Phrase phrase, int start) {
        int noun = start - 2;
        if (noun < 1
                || !phrase.form().distinctive()
                || phrase.known().isPresent()
                || !line.reads(start - 1, ",")
                || !Introductions.isClosed(line, phrase)
                || !words.is(WordClass.NOUN_MADE, line.token(noun))) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at > noun - NOUNS; at--) {
            Token token = line.token(at);
            if (line.reads(at, "our")) {
                return true;
            }
            if (!token.isWord()
                    || words.is(WordClass.OTHERS, token)
                    || words.is(WordClass.STOP, token)) {
                return false;
            }
        }
        return false;
    }

    /** "with a new benchmark, X, we measure". */
    private boolean newNoun(Line line, Phrase phrase, int start) {
        boolean word = phrase.form() == Form.CAPITALIZED && phrase.tokens() == 1;
        return (phrase.form().distinctive() || (word && line.reads(phrase.last(), ",")))
                && line.reads(start - 1, ",")
                && Introductions.isClosed(line, phrase)
                && bracketed.novelNoun(line, start - 2);
    }

    /** "On X, our data set of cups, …". */
    private boolean isOurs(Line line, Phrase phrase) {
        int at = phrase.last() + 1;
        if (!phrase.form().distinctive() || !line.reads(at - 1, ",") || !line.reads(at, "our")) {
            return false;
        }
        for (int noun = at + 1; noun < line.tokens().size() && noun < at + NOUNS; noun++) {
            Token token = line.token(noun);
            if (!token.isWord() || words.is(WordClass.STOP, token)) {
                return noun > at + 1
                        && APPOSED.contains(token.lower())
                        && nouns.endingAt(line.tokens(), noun - 1, "").isPresent();
            }
        }
        return false;
    }

    /** "Key Sorting (KS) closes this gap by". */
    private boolean solves(Line line, Phrase phrase, int start) {
        int verb = line.reads(phrase.last(), ")") ? phrase.last() + 1 : phrase.last();
        return start == 0
                && (phrase.form().distinctive() || phrase.tokens() > 1)
                && verb + 1 < line.tokens().size()
                && words.is(WordClass.SOLVE, line.token(verb))
                && line.token(verb).lower().endsWith("s")
                && !line.reads(verb, "address")
                && (line.reads(verb + 1, "this") || line.reads(verb + 1, "these"));
    }

    /** "we address this with X", "this gap is closed by X". */
    private boolean solution(Line line, Phrase phrase, int start) {
        boolean telling = phrase.form().distinctive() || phrase.tokens() > 1;
        int with = start - 1;
        with -= line.isArticle(with) ? 1 : 0;
        if (!telling
                || line.reads(phrase.last(), "of")
                || with < 1
                || !(words.is(WordClass.MEANS, line.token(with)) || isInstance(line, with))
                || Descriptions.onlyDescribes(words, line, phrase)) {
            return false;
        }
        for (int at = with - 1; at >= 0 && at > with - REACH; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.SOLVE, token)) {
                return bracketed.hasUs(line, at);
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "we introduce A together with X, a suite". */
    private boolean together(Line line, Phrase phrase, int start) {
        int joint = words.lengthBefore(WordClass.TOGETHER, line.tokens(), start - 1);
        boolean described =
                phrase.form().distinctive()
                        && line.reads(phrase.last(), ",")
                        && line.isIndefinite(phrase.last() + 1);
        if (joint == 0 || !described) {
            return false;
        }
        int last = start - 1 - joint;
        boolean setOff = line.reads(last, ",");
        for (int at = last; at > 0 && at > start - 2 * REACH; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.INTRODUCE_STRONG, token) && verbs.introduces(line, at)) {
                return true;
            }
            if (isOtherVerb(token, at == last, setOff)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "that runs together with X", "evaluated along with X": another verb than of introduction.
     * Behind a comma the sentence's own verb goes on, unless another begins before it.
     */
    private boolean isOtherVerb(Token token, boolean last, boolean setOff) {
        String word = token.lower();
        boolean inside = word.equals("for") || word.equals("of") || word.equals("in");
        boolean clause =
                setOff
                        ? words.is(WordClass.CLAUSE, token)
                        : words.is(WordClass.STOP, token) && !inside;
        return clause
                || words.is(WordClass.EVAL_VERB, token)
                || word.equals(";")
                || word.equals(":")
                || (last && (word.endsWith("ed") || word.endsWith("ing")));
    }

    /** "we instantiate this idea in X". */
    private boolean isInstance(Line line, int in) {
        if (!line.reads(in, "in") && !line.reads(in, "as")) {
            return false;
        }
        for (int at = in - 1; at > 0 && at > in - NOUNS - 1; at--) {
            if (words.is(WordClass.INSTANTIATE, line.token(at))) {
                return true;
            }
        }
        return false;
    }

    /** "the pruning by nets (PBN) algorithm is proposed", but not "X was proposed". */
    private boolean passive(Line line, Phrase phrase, int start) {
        List<Token> tokens = line.tokens();
        int at = phrase.last();
        at += line.reads(at, ")") ? 1 : 0;
        for (int noun = 0; noun < 2 && nouns.at(tokens, at, "").isPresent(); noun++) {
            at++;
        }
        boolean passive =
                (line.reads(at, "is") || line.reads(at, "are"))
                        && at + 1 < tokens.size()
                        && words.is(WordClass.PROPOSED, tokens.get(at + 1))
                        && !line.reads(at + 2, "by");
        return passive && phrase.form().distinctive() && !isPlace(line, start);
    }

    /** "results of the Wide Array (WA) are presented": the name is only where. */
    private boolean isPlace(Line line, int start) {
        int before = line.reads(start - 1, "the") ? start - 2 : start - 1;
        return before >= 0 && words.is(WordClass.PREPOSITION, line.token(before));
    }
}
