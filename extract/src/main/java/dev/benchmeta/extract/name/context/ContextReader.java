package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.Lists;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what the words around names say about them. */
public final class ContextReader {
    private static final int SKIPPED = 4;
    private static final int NOUN_DISTANCE = 9;
    private static final int FRONTED = 40;

    /** What opens a subject, "The final model, X,", and nothing that a comma ends. */
    private static final Set<String> SUBJECT_OPENERS = Set.of("the", "our", "this");

    private final NameWords words;
    private final ContextRules contexts;
    private final ClassNouns nouns;
    private final Lists lists;
    private final WordsAfter wordsAfter;

    public ContextReader(NameWords words, ContextRules contexts) {
        this.words = words;
        this.contexts = contexts;
        this.nouns = new ClassNouns(words);
        this.lists = new Lists(words);
        this.wordsAfter = new WordsAfter(words, contexts);
    }

    public void read(Scene scene) {
        for (Line line : scene.lines()) {
            for (List<Phrase> list : lists.of(line)) {
                before(scene, line, list);
                wordsAfter.read(scene, line, list);
            }
        }
    }

    /** Words before a list speak for all of it: "evaluated on A, B and C". */
    private void before(Scene scene, Line line, List<Phrase> list) {
        List<Token> tokens = line.tokens();
        int at = scene.first(list.get(0)) - 1;
        boolean counted = false;
        for (int skipped = 0; at >= 0 && skipped <= SKIPPED; skipped++, at--) {
            Optional<Evidence> evidence = beforeAt(tokens, at, list.size() > 1);
            if (evidence.isPresent()) {
                Evidence reason =
                        measured(line, at, trained(tokens, at, evidence.get()), list.get(0));
                Optional<Evidence> compared =
                        reason.rule().equals("noun-before")
                                ? compared(tokens, at - 1)
                                : Optional.empty();
                compared.ifPresent(e -> list.forEach(phrase -> scene.add(phrase, e)));
                boolean hint = reason.weight() < 2 && compared.isPresent();
                if (!hint && !(counted && isSet(reason))) {
                    list.forEach(phrase -> scene.add(phrase, reason));
                }
                return;
            }
            Token token = tokens.get(at);
            if (!isSkipped(token) && !opensQuote(token)) {
                return;
            }
            counted |= token.isIndefinite();
        }
    }

    /** "on a Kestrel X3 arm": of the data set with a name there is only one. */
    private static boolean isSet(Evidence evidence) {
        return evidence.role() == Role.EVALUATION || evidence.role() == Role.TRAINING;
    }

    private boolean isSkipped(Token token) {
        return words.is(WordClass.FILLER, token) || words.is(WordClass.MODIFIER, token);
    }

    /** "compared with the strong baseline X": the noun before a name does not hide a comparison. */
    private Optional<Evidence> compared(List<Token> tokens, int from) {
        for (int at = from; at >= 0 && at > from - SKIPPED; at--) {
            Optional<Evidence> compared =
                    contexts.before(tokens, at).filter(e -> e.role() == Role.COMPARED);
            if (compared.isPresent() || !isSkipped(tokens.get(at))) {
                return compared;
            }
        }
        return Optional.empty();
    }

    private static boolean opensQuote(Token token) {
        return token.text().equals("\"")
                || token.text().equals("(")
                || token.text().equals("'")
                || token.text().equals("_");
    }

    private Optional<Evidence> beforeAt(List<Token> tokens, int at, boolean many) {
        return membership(tokens, at)
                .or(() -> contexts.before(tokens, at))
                .or(() -> nouns.endingAt(tokens, at, "noun-before").map(Evidence::less))
                .or(() -> setOff(tokens, at, many));
    }

    /**
     * "such MLLMs as", "benchmarks for X such as", "encoders (", "a new benchmark, called": the
     * noun before.
     */
    private Optional<Evidence> membership(List<Token> tokens, int at) {
        int naming = words.lengthBefore(WordClass.NAMING, tokens, at);
        if (naming > 0) {
            return nearestNoun(tokens, at - naming)
                    .filter(e -> e.weight() < 3 || hasSingular(tokens, at - naming));
        }
        int like = words.lengthBefore(WordClass.LIKE, tokens, at);
        if (like == 0 && tokens.get(at).text().equals("(")) {
            return nouns.endingAt(tokens, at - 1, "bracket")
                    .filter(
                            e ->
                                    nouns.isPlural(tokens.get(at - 1))
                                            || (e.role() == Role.EVALUATION
                                                    && at + 2 < tokens.size()
                                                    && tokens.get(at + 2).text().equals(")")
                                                    && tokens.get(at + 1).text().length() > 2));
        }
        return like == 0 ? Optional.empty() : nearestNoun(tokens, at - like);
    }

    private Optional<Evidence> nearestNoun(List<Token> tokens, int from) {
        for (int at = from; at >= 0 && at > from - NOUN_DISTANCE; at--) {
            Optional<Evidence> noun = nouns.endingAt(tokens, at, "such-as");
            if (noun.isPresent() && (at == from || endsPhrase(tokens.get(at + 1)))) {
                return noun;
            }
            String text = tokens.get(at).text();
            boolean otherClause =
                    words.is(WordClass.STOP, tokens.get(at))
                            && !words.is(WordClass.PREPOSITION, tokens.get(at));
            if (text.equals(".") || text.equals(";") || text.equals(":") || otherClause) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a model called X", not "adapts LLMs, called X". */
    private boolean hasSingular(List<Token> tokens, int last) {
        int at = tokens.get(last).isWord() || last == 0 ? last : last - 1;
        return !nouns.isPlural(tokens.get(at)) || isGroup(tokens, at);
    }

    /** "a series of small but useful models": one name for all of them. */
    private boolean isGroup(List<Token> tokens, int noun) {
        for (int at = noun - 1; at > 0 && at > noun - NOUN_DISTANCE; at--) {
            if (tokens.get(at).lower().equals("of")) {
                return words.is(WordClass.OF_NOUN, tokens.get(at - 1));
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean endsPhrase(Token token) {
        return !token.isWord() || words.is(WordClass.STOP, token);
    }

    /** "the baseline model, X, …", "two benchmarks, X and Y, …". */
    private Optional<Evidence> setOff(List<Token> tokens, int at, boolean many) {
        if (at == 0 || !tokens.get(at).text().equals(",")) {
            return Optional.empty();
        }
        int count = many && nouns.isPlural(tokens.get(at - 1)) ? count(tokens, at - 1) : -1;
        if (count < 0 && nouns.isPlural(tokens.get(at - 1)) || count != 0 && fronted(tokens, at)) {
            return Optional.empty();
        }
        return nouns.endingAt(tokens, at - 1, "set-off");
    }

    /** Where the number before a plural noun stands; -1 if none does. */
    private int count(List<Token> tokens, int noun) {
        for (int at = noun - 1; at >= 0 && at > noun - SKIPPED && tokens.get(at).isWord(); at--) {
            if (words.is(WordClass.COUNT, tokens.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * "On the standard benchmark, X achieves …": the comma ends what stands before the sentence.
     */
    private boolean fronted(List<Token> tokens, int comma) {
        if (comma > FRONTED
                || SUBJECT_OPENERS.contains(tokens.get(0).lower())
                || (!words.is(WordClass.STOP, tokens.get(0))
                        && !words.is(WordClass.FUNCTION, tokens.get(0)))) {
            return false;
        }
        for (int at = 1; at < comma; at++) {
            if (tokens.get(at).text().equals(",")
                    || words.is(WordClass.INTRODUCE, tokens.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** "we train the models on SA-1B": the nearest verb before "on" says what the data is for. */
    private Evidence trained(List<Token> tokens, int last, Evidence evidence) {
        if (evidence.role() != Role.EVALUATION) {
            return evidence;
        }
        for (int at = last; at >= 0 && at > last - 2 * NOUN_DISTANCE; at--) {
            Token token = tokens.get(at);
            if (words.is(WordClass.EVAL_VERB, token) || token.text().equals(";")) {
                return evidence;
            }
            if (words.is(WordClass.TRAIN_VERB, token) && !evidence.rule().equals("evaluate")) {
                return new Evidence(evidence.rule(), Role.TRAINING, evidence.weight());
            }
        }
        return evidence;
    }

    /** "On X, it reaches …", "coverage of 98% on X": "on" in a sentence that measures. */
    private Evidence measured(Line line, int at, Evidence evidence, Phrase first) {
        if (line.isTitle()
                || !evidence.rule().equals("on")
                || evidence.role() != Role.EVALUATION
                || !first.form().distinctive()) {
            return evidence;
        }
        List<Token> tokens = line.tokens();
        boolean measures = at == 0;
        for (int i = Math.max(0, at - FRONTED);
                i < tokens.size() && i < at + 3 * NOUN_DISTANCE && !measures;
                i++) {
            measures =
                    words.is(WordClass.EVAL_VERB, tokens.get(i))
                            || tokens.get(i).text().equals("%");
        }
        return measures && tokens.get(at).lower().equals("on")
                ? new Evidence("on-measured", Role.EVALUATION, 2)
                : evidence;
    }
}
