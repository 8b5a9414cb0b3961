package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.context.ClassNouns;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.Runs;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/** Finds names in brackets that close what a paper says it does: "we sort cups by weight (X)". */
final class BracketedIntroductions {
    private static final int NOUNS = 4;
    private static final int LONG_FORM = 22;
    private static final int RECURS = 3;

    private final NameWords words;
    private final ClassNouns nouns;

    BracketedIntroductions(NameWords words) {
        this.words = words;
        this.nouns = new ClassNouns(words);
    }

    /** "we propose to learn routes with a frozen map (LeMap)": a bracket that closes what we do. */
    boolean introduces(Scene scene, Line line, Phrase phrase) {
        if (!phrase.form().distinctive()
                || !line.reads(phrase.first() - 1, "(")
                || !line.reads(phrase.last(), ")")) {
            return false;
        }
        if (novelNoun(line, phrase.first() - 2)) {
            return true;
        }
        boolean coined =
                phrase.form() == Form.MIXED
                        || Runs.hasDigit(phrase.text())
                        || (hasCapitals(line, phrase) && recurs(scene, phrase));
        for (int at = phrase.first() - 2; at >= 0 && at > phrase.first() - LONG_FORM; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.INTRODUCE_STRONG, token) && hasUs(line, at)) {
                return coined || isLongForm(line, at + 1, phrase);
            }
            if (!token.isWord() && !token.text().equals("-")) {
                return false;
            }
        }
        return false;
    }

    private static boolean recurs(Scene scene, Phrase phrase) {
        return scene.find(phrase).filter(c -> c.places().size() >= RECURS).isPresent();
    }

    /** "Hyperbolic Counting with Word Clusters (HC2W)": capitals right before, the first alike. */
    private static boolean hasCapitals(Line line, Phrase phrase) {
        int capitals = 0;
        int first = phrase.first() - 1;
        for (int at = first - 1; at >= 0 && at > phrase.first() - 2 * NOUNS; at--) {
            Token token = line.token(at);
            if (token.isCapitalized()) {
                capitals++;
                first = at;
            } else if (token.text().length() > NOUNS) {
                break;
            }
        }
        boolean others =
                line.reads(first - 1, "for")
                        || line.reads(first - 1, "of")
                        || line.reads(first - 1, "as");
        return capitals > 1
                && !others
                && !phrase.text().endsWith("s")
                && line.token(first).text().charAt(0) == phrase.text().charAt(0);
    }

    /** "we propose Wide Counting with Small Cups (WiCC)": capitals from the verb to the bracket. */
    private static boolean isLongForm(Line line, int verb, Phrase phrase) {
        int first = line.isArticle(verb) ? verb + 1 : verb;
        long capitals =
                line.tokens().subList(first, phrase.first() - 1).stream()
                        .filter(Token::isCapitalized)
                        .count();
        return capitals > 1
                && line.token(first).isCapitalized()
                && line.forms().get(phrase.first() - 2) != Form.PLAIN;
    }

    /** "a new medical test bench (MTB)": "new", "novel" or "our" and a noun of a class. */
    boolean novelNoun(Line line, int noun) {
        if (noun < 1 || nouns.endingAt(line.tokens(), noun, "").isEmpty()) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at > noun - 2 * NOUNS; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.NEW, token) || line.reads(at, "our")) {
                return true;
            }
            if (!token.isWord() || words.is(WordClass.STOP, token)) {
                return false;
            }
        }
        return false;
    }

    boolean hasUs(Line line, int before) {
        for (int at = Math.max(0, before - NOUNS); at < before; at++) {
            if (words.is(WordClass.US, line.token(at))) {
                return true;
            }
        }
        return false;
    }
}
