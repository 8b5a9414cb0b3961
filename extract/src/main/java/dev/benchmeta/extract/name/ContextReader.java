package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;

/** Gathers what the words around names say about them. */
final class ContextReader {
    private static final int SKIPPED = 4;
    private static final int NOUN_DISTANCE = 9;
    private static final int FRONTED = 40;

    private final NameWords words;
    private final ContextRules contexts;
    private final ClassNouns nouns;
    private final Lists lists;

    ContextReader(NameWords words, ContextRules contexts) {
        this.words = words;
        this.contexts = contexts;
        this.nouns = new ClassNouns(words);
        this.lists = new Lists(words);
    }

    void read(Scene scene) {
        for (Line line : scene.lines()) {
            for (List<Phrase> list : lists.of(line)) {
                before(scene, line, list);
                after(scene, line, list);
                list.forEach(phrase -> apposition(scene, line, phrase));
            }
        }
    }

    /** Words before a list speak for all of it: "evaluated on A, B and C". */
    private void before(Scene scene, Line line, List<Phrase> list) {
        List<Token> tokens = line.tokens();
        int at = scene.first(list.get(0)) - 1;
        for (int skipped = 0; at >= 0 && skipped <= SKIPPED; skipped++, at--) {
            Optional<Evidence> evidence = beforeAt(tokens, at);
            if (evidence.isPresent()) {
                Evidence reason =
                        measured(tokens, at, trained(tokens, at, evidence.get()), list.get(0));
                list.forEach(phrase -> scene.add(phrase, reason));
                return;
            }
            Token token = tokens.get(at);
            if (!words.is(WordClass.FILLER, token)
                    && !words.is(WordClass.MODIFIER, token)
                    && !opensQuote(token)) {
                return;
            }
        }
    }

    private static boolean opensQuote(Token token) {
        return token.text().equals("\"")
                || token.text().equals("(")
                || token.text().equals("'")
                || token.text().equals("_");
    }

    private Optional<Evidence> beforeAt(List<Token> tokens, int at) {
        return membership(tokens, at)
                .or(() -> contexts.before(tokens, at))
                .or(() -> nouns.endingAt(tokens, at, "noun-before").map(ContextReader::less))
                .or(() -> setOff(tokens, at));
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
                    .filter(e -> nouns.isPlural(tokens.get(at - 1)));
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
        return !nouns.isPlural(tokens.get(at));
    }

    private boolean endsPhrase(Token token) {
        return !token.isWord() || words.is(WordClass.STOP, token);
    }

    /** "the baseline model, X, …". */
    private Optional<Evidence> setOff(List<Token> tokens, int at) {
        return tokens.get(at).text().equals(",") && at > 0 && !fronted(tokens, at)
                ? nouns.endingAt(tokens, at - 1, "set-off")
                        .filter(e -> !nouns.isPlural(tokens.get(at - 1)))
                : Optional.empty();
    }

    /**
     * "On the standard benchmark, X achieves …": the comma ends what stands before the sentence.
     */
    private boolean fronted(List<Token> tokens, int comma) {
        if (comma > FRONTED
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

    private static Evidence less(Evidence evidence) {
        return new Evidence(evidence.rule(), evidence.role(), Math.max(1, evidence.weight() - 1));
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
    private Evidence measured(List<Token> tokens, int at, Evidence evidence, Phrase first) {
        if (!evidence.rule().equals("on")
                || evidence.role() != Role.EVALUATION
                || !first.form().distinctive()) {
            return evidence;
        }
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

    /** A plural noun behind a list speaks for all of it, a singular one for its last name. */
    private void after(Scene scene, Line line, List<Phrase> list) {
        List<Token> tokens = line.tokens();
        Phrase last = list.get(list.size() - 1);
        int at = last.last();
        if (at < tokens.size()
                && (tokens.get(at).text().equals(")") || tokens.get(at).text().equals("\""))) {
            at++;
        }
        Optional<Evidence> noun = nounAfter(tokens, at);
        if (noun.isPresent()
                && list.size() == 1
                && describes(last, noun.get())
                && nouns.isPlural(tokens.get(at))) {
            scene.add(last, new Evidence("task-of-sets", Role.OTHER, 1));
        } else if (noun.isPresent() && nouns.isPlural(tokens.get(at))) {
            list.forEach(phrase -> scene.add(phrase, noun.get()));
        } else {
            noun.ifPresent(evidence -> scene.add(last, evidence));
        }
        contexts.after(tokens, at).ifPresent(evidence -> scene.add(last, evidence));
        for (Phrase phrase : list.subList(0, list.size() - 1)) {
            nounAfter(tokens, phrase.last()).ifPresent(evidence -> scene.add(phrase, evidence));
        }
    }

    /** "Multi-domain VAU benchmarks": a lone acronym before a plural mostly names their task. */
    private static boolean describes(Phrase phrase, Evidence noun) {
        return phrase.form() != Form.MIXED && noun.role() == Role.EVALUATION;
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
        int at = afterBracket(tokens, phrase.last());
        if (at + 1 >= tokens.size()) {
            return;
        }
        String sign = tokens.get(at).lower();
        boolean title = line.isTitle() && (sign.equals(":") || sign.equals("—"));
        boolean counted = phrase.first() > 0 && isIndefinite(tokens.get(phrase.first() - 1));
        boolean opens =
                !counted && ",(:—-".contains(sign)
                        || sign.equals("is")
                        || sign.equals("as")
                        || sign.equals("are");
        int determiner = at + 1;
        if (opens && isDeterminer(tokens.get(determiner))) {
            nouns.head(line, determiner + 1, sign.equals("as") ? "as-a" : "apposition")
                    .ifPresent(e -> scene.add(phrase, e));
        } else if (title) {
            nouns.head(line, determiner, "title-head")
                    .map(ContextReader::less)
                    .ifPresent(e -> scene.add(phrase, e));
        }
    }

    private static boolean isIndefinite(Token token) {
        return token.lower().equals("a") || token.lower().equals("an");
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.lower()) {
            case "a", "an", "the", "our", "one", "another" -> true;
            default -> false;
        };
    }

    /** Past the brackets of an acronym: "Low-memory Subspace (LARS), a novel …". */
    private static int afterBracket(List<Token> tokens, int from) {
        boolean closes = from < tokens.size() && tokens.get(from).text().equals(")");
        int at = closes ? from + 1 : from;
        boolean bracket =
                at + 2 < tokens.size()
                        && tokens.get(at).text().equals("(")
                        && tokens.get(at + 2).text().equals(")");
        return bracket ? at + 3 : at;
    }
}
