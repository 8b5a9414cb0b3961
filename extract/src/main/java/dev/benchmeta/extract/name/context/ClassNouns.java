package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads the noun that says what a name is: "the X <i>benchmark</i>", "X, a family of
 * <i>models</i>".
 */
public final class ClassNouns {
    private static final int LONGEST_PHRASE = 18;

    private final NameWords words;

    public ClassNouns(NameWords words) {
        this.words = words;
    }

    /** What the noun that begins at {@code at} says, with its number of tokens as match length. */
    public Optional<Evidence> at(List<Token> tokens, int at, String rule) {
        return at < 0 || at >= tokens.size() ? Optional.empty() : classOf(tokens, at, true, rule);
    }

    /** What the noun that ends with the token at {@code last} says. */
    public Optional<Evidence> endingAt(List<Token> tokens, int last, String rule) {
        return last < 0 || last >= tokens.size()
                ? Optional.empty()
                : classOf(tokens, last, false, rule);
    }

    private Optional<Evidence> classOf(List<Token> tokens, int at, boolean forward, String rule) {
        if (has(WordClass.NOUN_TRAINING, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.TRAINING, 3));
        }
        if (has(WordClass.NOUN_NO_MODEL, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.OTHER, 2));
        }
        if (has(WordClass.NOUN_MODEL, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.MODEL, 3));
        }
        if (has(WordClass.NOUN_BENCHMARK, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.EVALUATION, 3));
        }
        if (has(WordClass.NOUN_OTHER, tokens, at, forward)
                || has(WordClass.NOUN_BODY, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.OTHER, 2));
        }
        if (has(WordClass.NOUN_MODEL_WEAK, tokens, at, forward)) {
            return Optional.of(new Evidence(rule, Role.MODEL, 1));
        }
        return has(WordClass.NOUN_BENCHMARK_WEAK, tokens, at, forward)
                ? Optional.of(new Evidence(rule, Role.EVALUATION, 1))
                : Optional.empty();
    }

    private boolean has(WordClass wordClass, List<Token> tokens, int at, boolean forward) {
        return (forward
                        ? words.length(wordClass, tokens, at)
                        : words.lengthBefore(wordClass, tokens, at))
                > 0;
    }

    /** Whether the token is a plural class noun, which speaks for a whole list. */
    public boolean isPlural(Token token) {
        return token.lower().endsWith("s") || words.is(WordClass.PLURAL, token);
    }

    /**
     * What the head of the noun phrase from {@code from} on says: "a new family of compact language
     * <i>models</i> for …". Empty if the phrase ends with a noun of no class ("a dataset
     * generator").
     */
    Optional<Evidence> head(Line line, int from, String rule) {
        int end = endOfPhrase(line.tokens(), from);
        if (isBracketed(line, end)) {
            return Optional.empty();
        }
        return end == from || (!line.isTitle() && hasName(line, from, end))
                ? Optional.empty()
                : endingAt(line.tokens(), end - 1, rule)
                        .or(() -> compound(line.token(end - 1), rule))
                        .map(ClassNouns::sure);
    }

    /** "an open omni-<i>MLLM</i>": the last part of a compound tells its kind. */
    private Optional<Evidence> compound(Token token, String rule) {
        int hyphen = token.lower().lastIndexOf('-');
        return hyphen > 0 && words.is(WordClass.NOUN_MODEL, token.lower().substring(hyphen + 1))
                ? Optional.of(new Evidence(rule, Role.MODEL, 3))
                : Optional.empty();
    }

    /** "a language model (LM)-based framework", "(LM) agent": the phrase goes on behind it. */
    private boolean isBracketed(Line line, int at) {
        boolean bracket = line.reads(at, "(") && line.reads(at + 2, ")");
        if (!bracket || at + 3 >= line.tokens().size()) {
            return false;
        }
        Token next = line.token(at + 3);
        return next.text().startsWith("-")
                || next.lower().equals("based")
                || at(line.tokens(), at + 3, "").isPresent();
    }

    /** "With X, the Y-34B model …" is no apposition. */
    private static boolean hasName(Line line, int from, int end) {
        for (int at = from; at < end; at++) {
            Form form = line.forms().get(at);
            if (form.opens()) {
                return true;
            }
        }
        return false;
    }

    /** A head noun that names software or a technique counts as much as one that names a model. */
    private static Evidence sure(Evidence evidence) {
        return evidence.role() == Role.OTHER
                ? new Evidence(evidence.rule(), Role.OTHER, 3)
                : evidence;
    }

    private int endOfPhrase(List<Token> tokens, int from) {
        int at = from;
        int limit = Math.min(tokens.size(), from + LONGEST_PHRASE);
        while (at < limit) {
            Token token = tokens.get(at);
            if (ofNoun(tokens, at)) {
                at += 2;
            } else if (token.lower().equals("and")
                    && at > from
                    && endingAt(tokens, at - 1, "").isEmpty()) {
                at++;
            } else if (words.is(WordClass.STOP, token)
                    || !goesOn(tokens, at, from)
                    || isParticiple(tokens, at, from)) {
                break;
            } else {
                at++;
            }
        }
        return at;
    }

    /** "a reasoning model <i>enhanced</i> by": a participle behind a noun of a class. */
    private boolean isParticiple(List<Token> tokens, int at, int from) {
        String word = tokens.get(at).lower();
        return at > from
                && word.length() > 4
                && word.endsWith("ed")
                && endingAt(tokens, at - 1, "").isPresent();
    }

    private boolean ofNoun(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).lower().equals("of")
                && words.is(WordClass.OF_NOUN, tokens.get(at));
    }

    /** Signs end a phrase, but for a comma between adjectives ("a new, large-scale benchmark"). */
    private boolean goesOn(List<Token> tokens, int at, int from) {
        Token token = tokens.get(at);
        if (token.isWord()) {
            return true;
        }
        boolean quote =
                token.text().equals("\"") || token.text().equals("'") || token.text().equals("/");
        return quote
                || (token.text().equals(",")
                        && at > from
                        && endingAt(tokens, at - 1, "").isEmpty());
    }
}
