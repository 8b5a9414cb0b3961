package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.word.Brackets;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Reads from the words beside a presented name that it is trained: "Kestrel, an RNN", "a wide
 * network called Kestrel", "we train Kestrel on".
 */
public final class OwnNetworks {
    private static final int PHRASE = 12;
    private static final int DESCRIBED = 3;
    private static final int SURE = 4;
    private static final int CLAUSE = 16;
    private static final int LONG_NAME = 3;
    private static final int BEATEN = 7;
    private static final int LONG_FORM = 16;

    private final NameWords words;

    public OwnNetworks(NameWords words) {
        this.words = words;
    }

    /** Whether a noun phrase that ends before {@code last} is a network's. */
    public boolean isNetwork(Line line, int last) {
        return isNetworkNoun(line.tokens(), last - 1);
    }

    private boolean isNetworkNoun(List<Token> tokens, int last) {
        return words.lengthBefore(WordClass.NOUN_NETWORK, tokens, last) > 0;
    }

    /** "X is trained to", "we train X", but not "to train X's". */
    public boolean isTaught(Candidate.Place place) {
        Line line = place.line();
        int at = place.phrase().last();
        boolean passive =
                (line.reads(at, "is") || line.reads(at, "was"))
                        && words.isAt(WordClass.TRAINED, line, at + 1);
        int verb = place.phrase().first() - 1;
        boolean active =
                verb > 0
                        && words.is(WordClass.TAUGHT, line.token(verb))
                        && line.reads(verb - 1, "we");
        return passive || active;
    }

    /** "X outperforms all earlier driving models": what models are measured against is one. */
    public boolean beatsModels(Candidate.Place place) {
        Line line = place.line();
        int at = afterBracket(line, place.phrase().last());
        int size = line.tokens().size();
        while (at < size && line.token(at).lower().endsWith("ly")) {
            at++;
        }
        at += line.reads(at, "also") || line.reads(at, "even") ? 1 : 0;
        if (line.isTitle() || at >= size || !words.is(WordClass.BEAT_VERB, line.token(at))) {
            return false;
        }
        int end = endOfPhrase(line, at + 1);
        return end - at <= BEATEN && words.is(WordClass.BEATEN_MODELS, line.token(end - 1));
    }

    /** How surely the words beside the name say that it is trained; 0 if they do not. */
    public int described(Candidate.Place place) {
        Line line = place.line();
        Phrase phrase = place.phrase();
        if (isCalled(line, phrase) || namesNetwork(line, phrase)) {
            return SURE;
        }
        int from = afterBracket(line, phrase.last());
        return opens(line, from) ? apposed(line, from + 2) : 0;
    }

    /** "X, an RNN with", "X is a novel neural network architecture that", "X, a family of …". */
    private int apposed(Line line, int from) {
        int end = endOfPhrase(line, from);
        if (line.reads(end, "of") && words.is(WordClass.OF_NOUN, line.token(end - 1))) {
            return isTrainedNoun(line, endOfPhrase(line, end + 1) - 1) ? SURE : 0;
        }
        if (end > from + 1 && line.token(end - 1).lower().endsWith("ly")) {
            end--;
        }
        if (end > from + 1
                && line.token(end - 1).lower().endsWith("ed")
                && isTrainedNoun(line, end - 2)) {
            end--;
        }
        boolean bracketed = line.reads(end, "(") && line.reads(end + 2, ")");
        if (end <= from || bracketed) {
            return 0;
        }
        Token head = line.token(end - 1);
        if (line.isTitle()
                && head.lower().equals("model")
                && words.lengthBefore(WordClass.NOUN_NO_MODEL, line.tokens(), end - 1) == 0) {
            return SURE;
        }
        boolean architecture = words.is(WordClass.ARCHITECTURE, head);
        if (isNetworkNoun(line.tokens(), architecture ? end - 2 : end - 1)
                || words.is(WordClass.NOUN_TRAINED, head)) {
            return DESCRIBED;
        }
        boolean learned =
                line.tokens().subList(from, end - 1).stream()
                        .anyMatch(token -> words.is(WordClass.LEARNED, token));
        return learned && words.is(WordClass.NOUN_METHOD, head) ? SURE : 0;
    }

    private boolean isTrainedNoun(Line line, int at) {
        return isNetworkNoun(line.tokens(), at)
                || words.is(WordClass.NOUN_TRAINED, line.token(at))
                || words.is(WordClass.NOUN_MODEL, line.token(at));
    }

    /** "a wide network for leaves, X,", "a neural network called X". */
    private boolean isCalled(Line line, Phrase phrase) {
        int at = phrase.first() - 1;
        int naming = at < 0 ? 0 : words.lengthBefore(WordClass.NAMING, line.tokens(), at);
        at -= naming;
        boolean comma = line.reads(at, ",");
        at -= comma ? 1 : 0;
        if (at < 0 || (naming == 0 && !(comma && line.reads(phrase.last(), ",")))) {
            return false;
        }
        for (int back = at; back >= 0 && back > at - CLAUSE; back--) {
            boolean noun =
                    isNetworkNoun(line.tokens(), back)
                            || words.is(WordClass.NOUN_TRAINED, line.token(back));
            if (noun && (back == at || words.is(WordClass.STOP, line.token(back + 1)))) {
                return isSingular(line, back);
            }
            if (!line.token(back).isWord() || (naming == 0 && back < at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSingular(Line line, int noun) {
        return !line.token(noun).lower().endsWith("s");
    }

    /** "the Leaf Reward Model": three words with capitals, the last a network or a model. */
    private boolean namesNetwork(Line line, Phrase phrase) {
        int last = phrase.last() - 1;
        return phrase.tokens() >= LONG_NAME
                && line.token(last).isCapitalized()
                && !line.reads(last, "policies")
                && (isNetworkNoun(line.tokens(), last) || line.reads(last, "model"))
                && words.lengthBefore(WordClass.NOUN_NO_MODEL, line.tokens(), last) == 0;
    }

    public static boolean opens(Line line, int sign) {
        boolean opens = line.reads(sign, ",") || line.reads(sign, "is") || line.reads(sign, ":");
        return opens && line.isArticle(sign + 1);
    }

    /** Past the short form or the long one in brackets: "X (Wide Leaf Network)". */
    public static int afterBracket(Line line, int last) {
        int from = line.reads(last, ")") ? last + 1 : last;
        int limit = Math.min(line.tokens().size(), from + LONG_FORM);
        return Brackets.past(at -> line.token(at).text(), from, limit);
    }

    public int endOfPhrase(Line line, int from) {
        int at = from;
        while (at < Math.min(line.tokens().size(), from + PHRASE)
                && line.token(at).isWord()
                && !words.is(WordClass.STOP, line.token(at))) {
            at++;
        }
        return at;
    }
}
