package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Brackets;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;

/** Gathers what the words behind names say about them: class nouns, appositions, contexts. */
final class WordsAfter {
    private static final int BRACKET = 6;
    private static final int LONGEST_HEAD = 5;

    private final NameWords words;
    private final ContextRules contexts;
    private final ClassNouns nouns;

    WordsAfter(NameWords words, ContextRules contexts) {
        this.words = words;
        this.contexts = contexts;
        this.nouns = new ClassNouns(words);
    }

    /** A plural noun behind a list speaks for all of it, a singular one for its last name. */
    void read(Scene scene, Line line, List<Phrase> list) {
        List<Token> tokens = line.tokens();
        Phrase last = list.get(list.size() - 1);
        int at = last.last();
        if (at < tokens.size()
                && (tokens.get(at).text().equals(")") || tokens.get(at).text().equals("\""))) {
            at++;
        } else if (list.size() > 1) {
            at = Brackets.past(i -> tokens.get(i).text(), at, bracketLimit(tokens, at));
        }
        Optional<Evidence> noun = nounAfter(tokens, at).or(() -> headBehind(line, last.last()));
        if (noun.isPresent()
                && list.size() == 1
                && describes(last, noun.get())
                && nouns.isPlural(tokens.get(at))) {
            scene.add(last, new Evidence("task-of-sets", Role.OTHER, 1));
        } else if (noun.isPresent() && list.size() == 1) {
            scene.add(last, alone(last, noun.get(), nouns.isPlural(tokens.get(at))));
        } else if (noun.isPresent() && nouns.isPlural(tokens.get(at))) {
            list.forEach(phrase -> scene.add(phrase, noun.get()));
        } else {
            noun.ifPresent(evidence -> scene.add(last, evidence));
        }
        contexts.after(tokens, at).ifPresent(evidence -> scene.add(last, evidence));
        for (Phrase phrase : list.subList(0, list.size() - 1)) {
            nounAfter(tokens, phrase.last()).ifPresent(evidence -> scene.add(phrase, evidence));
        }
        list.forEach(phrase -> apposition(scene, line, phrase));
    }

    /** "Multi-domain VAU benchmarks": a lone acronym before a plural mostly names their task. */
    private static boolean describes(Phrase phrase, Evidence noun) {
        return phrase.form() != Form.MIXED && noun.role() == Role.EVALUATION;
    }

    /**
     * "the X motor imagery recordings <i>dataset</i>", "a Y sleep study <i>simulator</i>": the head
     * of a phrase that tells more than its adjectives.
     */
    private Optional<Evidence> headBehind(Line line, int from) {
        List<Token> tokens = line.tokens();
        int head = from;
        while (head < tokens.size() && head < from + LONGEST_HEAD && isNounLike(tokens.get(head))) {
            head++;
        }
        if (line.isTitle() || head == from || head == tokens.size()) {
            return Optional.empty();
        }
        boolean ends = head + 1 == tokens.size() || !isNounLike(tokens.get(head + 1));
        int last = nouns.at(tokens, head, "").isPresent() && ends ? head : head - 1;
        return nouns.endingAt(tokens, last, "head-after")
                .filter(e -> e.role() != Role.MODEL && e.weight() > 1)
                .filter(e -> !words.is(WordClass.NOUN_BENCHMARK_WEAK, tokens.get(last)))
                .map(e -> new Evidence("head-after", e.role(), 2));
    }

    /**
     * "the Heisenberg model", "rotated LPQ models": before a noun a new name mostly says what kind
     * of model, unless its writing is a name's.
     */
    private static Evidence alone(Phrase phrase, Evidence noun, boolean plural) {
        if (noun.role() != Role.MODEL || phrase.known().isPresent() || noun.weight() < 2) {
            return noun;
        }
        if (plural) {
            return new Evidence("kind-before", Role.MODEL, 1);
        }
        return phrase.form() == Form.MIXED ? noun : new Evidence("kind-before", Role.MODEL, 2);
    }

    private Optional<Evidence> nounAfter(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && at <= from + 3; at++) {
            Optional<Evidence> noun = nouns.at(tokens, at, "noun-after");
            boolean goesOn = at + 1 < tokens.size() && nouns.at(tokens, at + 1, "").isPresent();
            if (noun.isPresent() && !goesOn) {
                return at + 1 < tokens.size() && isNounLike(tokens.get(at + 1))
                        ? noun.map(e -> new Evidence("noun-after", e.role(), 1))
                        : noun;
            }
            if (noun.isEmpty() && !words.is(WordClass.MODIFIER, tokens.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X model selection": the class noun only describes another noun. */
    private boolean isNounLike(Token token) {
        String word = token.lower();
        boolean verbal =
                word.endsWith("s")
                        || word.endsWith("ed")
                        || word.endsWith("ly")
                        || word.endsWith("ing");
        return word.equals(token.text())
                && token.isWord()
                && !verbal
                && !words.is(WordClass.STOP, token)
                && !words.is(WordClass.FUNCTION, token)
                && !words.is(WordClass.VERB, token)
                && word.length() > 3;
    }

    /**
     * "X, a benchmark for …", "X is the first model that …", "X (a data set)", a title's "X: A
     * Benchmark for …".
     */
    private void apposition(Scene scene, Line line, Phrase phrase) {
        List<Token> tokens = line.tokens();
        int at = OwnNetworks.afterBracket(line, phrase.last());
        if (at + 1 >= tokens.size()) {
            return;
        }
        String sign = tokens.get(at).lower();
        boolean title = line.isTitle() && Line.isColonOrDash(sign);
        boolean counted = phrase.first() > 0 && tokens.get(phrase.first() - 1).isIndefinite();
        boolean opens =
                !counted && ",(:—-".contains(sign)
                        || sign.equals("is")
                        || sign.equals("as")
                        || sign.equals("are");
        int aside = words.length(WordClass.ASIDE, tokens, at + 1);
        int determiner = aside > 0 ? at + aside + 2 : at + 1;
        if (determiner >= tokens.size()) {
            return;
        }
        if (opens && words.is(WordClass.DETERMINER, tokens.get(determiner))) {
            nouns.head(line, determiner + 1, sign.equals("as") ? "as-a" : "apposition")
                    .ifPresent(e -> scene.add(phrase, e));
        } else if (title) {
            nouns.head(line, determiner, "title-head")
                    .map(e -> e.role() == Role.MODEL && many(line, determiner) ? e.less() : e)
                    .map(Evidence::less)
                    .ifPresent(e -> scene.add(phrase, e));
        }
    }

    /** "X: Careful LLMs for Kernels" tells what X makes use of. */
    private boolean many(Line line, int from) {
        for (int at = from; at < line.tokens().size(); at++) {
            if (words.is(WordClass.STOP, line.token(at))) {
                return at > from && nouns.isPlural(line.token(at - 1));
            }
        }
        return false;
    }

    /** "A (small) and B (large) data sets": how far the bracket behind a list may reach. */
    private static int bracketLimit(List<Token> tokens, int from) {
        return Math.min(tokens.size() - 1, from + BRACKET);
    }
}
