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

/**
 * Finds names that are called new by what stands beside them: "X, a novel …", "X is released", "an
 * innovative X".
 */
final class Descriptions {
    private final NameWords words;
    private final ClassNouns nouns;

    Descriptions(NameWords words) {
        this.words = words;
        this.nouns = new ClassNouns(words);
    }

    void read(Scene scene, Line line, Phrase phrase) {
        if (phrase.form().distinctive()) {
            released(scene, line, phrase);
        }
        innovative(scene, line, phrase);
        if (phrase.known().isEmpty()) {
            apposition(scene, line, phrase);
        }
    }

    /** "X, is open-sourced", and in a list "X: An encoder for …", but not "METHODS: A". */
    private void released(Scene scene, Line line, Phrase phrase) {
        int at = phrase.last();
        if (words.length(WordClass.RELEASED, line.tokens(), line.reads(at, ",") ? at + 1 : at)
                > 0) {
            scene.add(phrase, new Evidence("released", Role.CONTRIBUTION, 2));
        }
        if (phrase.opening()
                && line.reads(at, ":")
                && line.isArticle(at + 1)
                && !line.isTitle()
                && !words.is(WordClass.HEADING, line.token(at - 1))) {
            scene.add(phrase, new Evidence("listed", Role.CONTRIBUTION, 2));
        }
    }

    /** "X, a novel framework", "X is a new". */
    private void apposition(Scene scene, Line line, Phrase phrase) {
        List<Token> tokens = line.tokens();
        int at = phrase.last();
        boolean sign =
                line.reads(at, ",")
                        || line.reads(at, "is")
                        || line.reads(at, "(")
                        || line.reads(at, "-");
        if (!sign || !line.isArticle(at + 1) || at + 2 >= tokens.size()) {
            return;
        }
        boolean second = at + 3 < tokens.size() && isNovel(tokens.get(at + 3));
        boolean novel = (!line.reads(at, "(") && isNovel(tokens.get(at + 2))) || second;
        if (novel) {
            scene.add(
                    phrase,
                    new Evidence("novel", Role.CONTRIBUTION, phrase.form().distinctive() ? 2 : 1));
        } else if (words.is(WordClass.NOVELTY, tokens.get(at + 2))) {
            scene.add(phrase, new Evidence("described", Role.CONTRIBUTION, 1));
        }
    }

    /** "through an innovative Feature Connector". */
    private void innovative(Scene scene, Line line, Phrase phrase) {
        int start = scene.first(phrase);
        boolean telling = phrase.form().distinctive() || phrase.tokens() > 1;
        if (start == 0 || phrase.known().isPresent() || !telling || line.isTitle()) {
            return;
        }
        if (isNovel(line.token(start - 1)) && !onlyDescribes(words, line, phrase)) {
            scene.add(phrase, new Evidence("innovative", Role.CONTRIBUTION, 2));
        }
    }

    /**
     * "a configurable DSP chain", "a novel IFD approach": an acronym that only describes what is
     * introduced.
     */
    static boolean onlyDescribes(NameWords words, Line line, Phrase phrase) {
        int next = phrase.last();
        boolean oneWord = phrase.form() == Form.COMMON && phrase.tokens() == 1;
        boolean describing = phrase.form() == Form.ACRONYM || oneWord;
        return describing
                && next < line.tokens().size()
                && line.token(next).isWord()
                && !words.is(WordClass.STOP, line.token(next));
    }

    /**
     * "a local Bloom index", "our GQA kernel": one word before small letters that are no noun of a
     * class, nor a verb, "our Kestrel quickly sorts".
     */
    boolean qualifies(Line line, Phrase phrase) {
        int next = phrase.last();
        if (phrase.tokens() > 1 || next >= line.tokens().size()) {
            return false;
        }
        Token token = line.token(next);
        return token.isWord()
                && token.text().equals(token.lower())
                && !token.text().endsWith("s")
                && !token.text().endsWith("ly")
                && !words.is(WordClass.STOP, token)
                && !words.is(WordClass.NOUN_MODULE, token)
                && nouns.at(line.tokens(), next, "").isEmpty();
    }

    /** Not "New York". */
    private boolean isNovel(Token token) {
        return !token.isCapitalized()
                && (words.is(WordClass.NEW, token) || words.is(WordClass.INNOVATIVE, token));
    }
}
