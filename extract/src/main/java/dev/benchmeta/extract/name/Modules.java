package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the named parts of what a paper presents. They have no verb of introduction of their own
 * but stand behind one, with an indefinite article or a definition: "It applies an Anomaly Scorer",
 * "Instruction Correction (IC) then …".
 */
final class Modules {
    private static final int OPENING = 4;
    private static final int NEAR = 10;

    private final NameWords words;
    private final ClassNouns nouns;

    Modules(NameWords words) {
        this.words = words;
        this.nouns = new ClassNouns(words);
    }

    void read(Scene scene) {
        boolean own = false;
        for (Line line : scene.lines()) {
            if (!line.isTitle()) {
                List<Phrase> phrases = line.phrases();
                for (int i = 0; i < phrases.size(); i++) {
                    Phrase phrase = phrases.get(i);
                    if (own && phrase.known().isEmpty()) {
                        module(scene, line, i);
                    }
                    own |=
                            scene.find(phrase)
                                    .filter(
                                            c ->
                                                    c.has("introduces")
                                                            || c.has("named")
                                                            || isTitled(c))
                                    .isPresent();
                }
            }
        }
    }

    /** "Kestrel: …": what follows its name in the abstract may be its parts. */
    private static boolean isTitled(Candidate candidate) {
        return candidate.has("title") && candidate.weight(Role.CONTRIBUTION) > 2;
    }

    private void module(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int start = scene.first(phrase);
        if (start < phrase.first()) {
            if (isCapitalized(line, start, phrase.first() - 1)
                    ? mayBeOwn(scene, line, index, start)
                    : coined(scene, phrase) && recurs(scene, phrase)) {
                scene.add(phrase, new Evidence("module-defined", Role.CONTRIBUTION, 2));
            }
        } else if (continues(scene, line, index)) {
            scene.add(phrase, new Evidence("introduces-too", Role.CONTRIBUTION, 2));
        } else if (start > 0
                && isPart(line, phrase, start)
                && (line.reads(0, "it")
                        || ownBefore(scene, line, index)
                        || subject(scene, line, index, start - 2))) {
            scene.add(phrase, new Evidence("part", Role.CONTRIBUTION, 2));
        } else if (secondPart(scene, line, index)) {
            scene.add(phrase, new Evidence("part", Role.CONTRIBUTION, 2));
        } else if (likewise(scene, line, index)) {
            scene.add(phrase, new Evidence("parts-too", Role.CONTRIBUTION, 2));
        } else if (acts(line, phrase, start)) {
            scene.add(phrase, new Evidence("acts", Role.CONTRIBUTION, 2));
        } else if (endsWithModule(line, phrase, start)) {
            scene.add(phrase, new Evidence("module", Role.CONTRIBUTION, 2));
        } else if (numbered(line, phrase, start)) {
            scene.add(phrase, new Evidence("module-listed", Role.CONTRIBUTION, 2));
        } else if (isName(phrase) && start > 0 && follows(line.tokens(), phrase.last())) {
            boolean article = isWords(phrase) && isArticle(line, start - 1);
            boolean telling = phrase.form() == Form.MIXED || phrase.tokens() > 2;
            int from = isArticle(line, start - 1) ? start - 1 : start;
            if (article || enumerated(line, from) && (telling || hasParts(line, from))) {
                scene.add(
                        phrase,
                        new Evidence(article ? "module" : "module-listed", Role.CONTRIBUTION, 2));
            }
        }
    }

    /** "We propose X, a search that …; and Y, a …". */
    private static boolean continues(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int before = phrase.first() - (line.reads(phrase.first() - 1, "the") ? 2 : 1);
        boolean described =
                phrase.form().distinctive()
                        && (line.reads(before, "and") || line.reads(before, ";"))
                        && line.reads(phrase.last(), ",")
                        && (isArticle(line, phrase.last() + 1)
                                || line.reads(phrase.last() + 1, "which"));
        return described
                && line.phrases().subList(0, index).stream()
                        .anyMatch(
                                p ->
                                        scene.find(p)
                                                .filter(c -> c.has("introduces") || isPartOfOwn(c))
                                                .isPresent());
    }

    /** "comprises FooNet, a small …", "introduces Key Sorting to …". */
    private boolean isPart(Line line, Phrase phrase, int start) {
        Token verb = line.token(start - 1);
        boolean described =
                phrase.form() == Form.MIXED
                        && (line.reads(phrase.last(), ",") || line.reads(phrase.last(), "("));
        boolean consists =
                words.is(WordClass.CONSIST, verb)
                        && (described || (isWords(phrase) && phrase.tokens() > 2));
        boolean introduces =
                words.is(WordClass.INTRODUCE, verb)
                        && verb.lower().endsWith("s")
                        && isName(phrase)
                        && follows(line.tokens(), phrase.last());
        return consists || introduces;
    }

    /** "Then FooPath integrates X", "our framework integrates X": the subject before the verb. */
    private boolean subject(Scene scene, Line line, int index, int at) {
        if (line.reads(at, "it")) {
            return true;
        }
        boolean noun = at > 0 && words.is(WordClass.NOUN_OTHER, line.token(at));
        if (noun && (line.reads(at - 1, "the") || line.reads(at - 1, "our"))) {
            return true;
        }
        return index > 0
                && line.phrases().get(index - 1).last() == at + 1
                && scene.find(line.phrases().get(index - 1))
                        .filter(c -> c.weight(Role.CONTRIBUTION) >= 2)
                        .isPresent();
    }

    /** "FooPath integrates Wide Cup Sorting and Small Cup Sorting": the second part of two. */
    private boolean secondPart(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        return index > 0
                && isWords(phrase)
                && phrase.tokens() > 1
                && line.reads(phrase.first() - 1, "and")
                && line.phrases().get(index - 1).last() == phrase.first() - 1
                && scene.find(line.phrases().get(index - 1)).filter(c -> c.has("part")).isPresent();
    }

    /** "comprises X for calm, Y for speed, and Z for size": each with the same word behind it. */
    private boolean likewise(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int next = phrase.last();
        boolean member =
                index > 0
                        && isName(phrase)
                        && isJoint(line, phrase.first() - 1)
                        && (line.reads(next, "for")
                                || line.reads(next, "to")
                                || line.reads(next, "(")
                                || line.reads(next, "that"));
        if (!member) {
            return false;
        }
        String word = line.token(next).lower();
        return line.phrases().subList(0, index).stream()
                .anyMatch(
                        p ->
                                line.reads(
                                                line.reads(p.last(), ")") ? p.last() + 1 : p.last(),
                                                word)
                                        && scene.find(p).filter(Modules::isPartOfOwn).isPresent());
    }

    private static boolean isPartOfOwn(Candidate candidate) {
        return candidate.has("parts")
                || candidate.has("module-defined")
                || candidate.has("part")
                || candidate.has("parts-too")
                || candidate.has("introduces-too");
    }

    private static boolean isJoint(Line line, int at) {
        return line.reads(at, "and") || line.reads(at, ",") || line.reads(at, ";");
    }

    /** "The Leaf Router dispatches …", "Within a pool, Tiled Leaf Pooling sorts …". */
    private boolean acts(Line line, Phrase phrase, int start) {
        int last = line.tokens().size() - 1;
        int adverb =
                phrase.last() < last && line.token(phrase.last()).lower().endsWith("ly") ? 1 : 0;
        boolean verb =
                isWords(phrase)
                        && phrase.tokens() > 1
                        && phrase.last() + adverb <= last
                        && words.is(WordClass.ACT, line.token(phrase.last() + adverb))
                        && isCapitalized(line, phrase.first(), phrase.last());
        boolean subject =
                start == 0
                        || (start == 1 && (line.reads(0, "the") || line.reads(0, "its")))
                        || (line.reads(start - 1, "the") && isJoint(line, start - 2))
                        || line.reads(start - 1, ";")
                        || (line.reads(start - 1, "and") && line.reads(start - 2, ";"))
                        || line.reads(start - 1, "its")
                        || line.reads(start - 1, "'s")
                        || (line.reads(start - 1, ",")
                                && words.is(WordClass.FUNCTION, line.token(0)));
        return verb && subject;
    }

    /**
     * "FooPath integrates FooNet, a small …": the sentence opens with a name of the paper's own.
     */
    private static boolean ownBefore(Scene scene, Line line, int index) {
        return index > 0
                && line.phrases().get(0).first() <= 1
                && scene.find(line.phrases().get(0))
                        .filter(c -> c.has("introduces") || c.has("named"))
                        .isPresent();
    }

    /** "with two components: World Retrieval and World Compression". */
    Optional<Evidence> listed(Scene scene, Line line, Phrase phrase) {
        int colon = phrase.first() - 1;
        while (colon > 0 && colon > phrase.first() - 5 && !line.reads(colon, ":")) {
            colon--;
        }
        boolean opens =
                colon > 0
                        && line.reads(colon, ":")
                        && ((words.is(WordClass.NOUN_PART, line.token(colon - 1))
                                        && (hasOwn(scene) || hasUs(line, colon)))
                                || makes(line, colon - 1));
        return opens
                        && phrase.known().isEmpty()
                        && (phrase.form().distinctive() || phrase.tokens() > 1)
                ? Optional.of(new Evidence("parts", Role.CONTRIBUTION, 2))
                : Optional.empty();
    }

    /** Whether anything was presented before: "the task has two phases: X and Y" is of others. */
    private static boolean hasOwn(Scene scene) {
        return scene.candidates().stream().anyMatch(c -> c.weight(Role.CONTRIBUTION) >= 2);
    }

    private boolean hasUs(Line line, int before) {
        return line.tokens().subList(0, before).stream().anyMatch(t -> words.is(WordClass.US, t));
    }

    /** "we release three data sets:": a plural noun of a class and a verb that makes it. */
    private boolean makes(Line line, int noun) {
        if (nouns.endingAt(line.tokens(), noun, "").isEmpty()
                || !nouns.isPlural(line.token(noun))) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at > noun - NEAR; at--) {
            Token token = line.token(at);
            if (words.is(WordClass.EVAL_VERB, token) || token.lower().equals("on")) {
                return false;
            }
            if (words.is(WordClass.INTRODUCE, token) || token.lower().startsWith("curat")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A Cup Sorting Agent then …", "with a lightweight Leaf Router": words with capitals that end
     * with what the module is.
     */
    private boolean endsWithModule(Line line, Phrase phrase, int start) {
        int before = start - 1;
        while (before > 0
                && words.is(WordClass.NOVELTY, line.token(before))
                && !line.token(before).isCapitalized()) {
            before--;
        }
        Token last = line.token(phrase.last() - 1);
        return isWords(phrase)
                && phrase.tokens() > 1
                && isArticle(line, before)
                && last.isCapitalized()
                && line.token(phrase.first()).isCapitalized()
                && words.is(WordClass.CAPITAL_MODULE, last);
    }

    /** "(c) Kettle, a small …", "(iii) K-TEA, which …": a number, a name and what it is. */
    private boolean numbered(Line line, Phrase phrase, int start) {
        boolean telling =
                phrase.form() == Form.ACRONYM
                        || (phrase.form() == Form.CAPITALIZED && phrase.tokens() == 1);
        return telling && line.reads(phrase.last(), ",") && enumerated(line, start);
    }

    private static boolean isName(Phrase phrase) {
        return phrase.form() == Form.MIXED || (isWords(phrase) && phrase.tokens() > 1);
    }

    private static boolean isWords(Phrase phrase) {
        return phrase.form() == Form.COMMON || phrase.form() == Form.CAPITALIZED;
    }

    private static boolean isArticle(Line line, int at) {
        return line.reads(at, "a") || line.reads(at, "an");
    }

    /** "(1) Virtual Tensor Abstraction, which …; (2) A Spec Anchoring Strategy for …". */
    private static boolean enumerated(Line line, int start) {
        if (start < 2 || !line.reads(start - 1, ")")) {
            return false;
        }
        String number = line.token(start - 2).lower();
        return number.length() <= 3
                && (Character.isDigit(number.charAt(0))
                        || number.chars().allMatch(c -> "ivx".indexOf(c) >= 0)
                        || number.length() == 1);
    }

    /** "three components: (1) …, (2) …": the noun before a colon tells what is numbered. */
    private boolean hasParts(Line line, int before) {
        for (int at = before - 2; at > 0; at--) {
            if (line.reads(at, ":")) {
                Token noun = line.token(at - 1);
                return words.is(WordClass.NOUN_PART, noun) || words.is(WordClass.NOUN_MODULE, noun);
            }
        }
        return false;
    }

    /**
     * After an indefinite article, a number of a list, a verb of introduction, at the opening, or
     * beside one of its own.
     */
    private boolean mayBeOwn(Scene scene, Line line, int at, int start) {
        if (start == 0) {
            return true;
        }
        Token before = line.token(start - 1);
        if (opens(line, start) || fronted(line, at, start)) {
            return true;
        }
        if (words.is(WordClass.CONSIST, before)
                && (line.reads(0, "it") || ownBefore(scene, line, at))) {
            return true;
        }
        if (words.is(WordClass.BEFORE_OWN, before)
                || (start == 1 && (before.lower().equals("the") || before.lower().equals("its")))) {
            return true;
        }
        int joining = before.lower().equals("the") ? start - 2 : start - 1;
        boolean joint = isJoint(line, joining);
        return joint && previous(scene, line, at, start)
                || describedModule(line, at, start)
                || leadsIn(line, start)
                || coined(scene, line.phrases().get(at));
    }

    /** "two modules: the X (Y)", "First, the X (Y)", "introduces the X (Y)". */
    private boolean leadsIn(Line line, int start) {
        int at = line.reads(start - 1, "the") ? start - 1 : start;
        if (at < 1) {
            return false;
        }
        Token before = line.token(at - 1);
        boolean colon =
                at > 1
                        && before.text().equals(":")
                        && (words.is(WordClass.NOUN_PART, line.token(at - 2))
                                || words.is(WordClass.NOUN_MODULE, line.token(at - 2)));
        return colon
                || (at < start && opens(line, at))
                || (at < start && words.is(WordClass.BEFORE_OWN, before) && isVerb(before));
    }

    private static boolean recurs(Scene scene, Phrase phrase) {
        return scene.find(phrase).filter(c -> c.places().size() > 1).isPresent();
    }

    private static boolean isVerb(Token token) {
        return token.isWord() && token.text().length() > 4 && !token.lower().endsWith("ed");
    }

    /**
     * "the Wide Leaf Network (WideLeafNet)": a short form that is more than initials is coined by
     * the paper, unless something is compared with it or measured on it.
     */
    private static boolean coined(Scene scene, Phrase phrase) {
        String text = phrase.text();
        boolean coined =
                phrase.form() == Form.MIXED
                        && text.length() > 4
                        && !text.endsWith("s")
                        && text.chars().filter(Character::isLowerCase).count() > 1;
        return coined
                && scene.find(phrase)
                        .filter(c -> c.weight(Role.COMPARED) + c.weight(Role.EVALUATION) < 2)
                        .isPresent();
    }

    /** Whether the last name before the long form is the paper's own. */
    private static boolean previous(Scene scene, Line line, int at, int start) {
        int before = at - 1;
        while (before >= 0 && line.phrases().get(before).last() > start) {
            before--;
        }
        return before >= 0
                && scene.find(line.phrases().get(before))
                        .filter(c -> c.weight(Role.CONTRIBUTION) >= 2)
                        .isPresent();
    }

    /** "It centers on the Key Prediction (KP) mechanism". */
    private boolean describedModule(Line line, int at, int start) {
        int noun = line.phrases().get(at).last() + 1;
        return line.reads(start - 1, "the")
                && noun < line.tokens().size()
                && line.reads(noun - 1, ")")
                && words.is(WordClass.NOUN_MODULE, line.token(noun));
    }

    /** "Then, X …", "Furthermore, X …". */
    private boolean opens(Line line, int start) {
        return start <= OPENING
                && line.reads(start - 1, ",")
                && line.tokens().subList(0, start - 1).stream()
                        .allMatch(token -> words.is(WordClass.FUNCTION, token));
    }

    /** "To keep order, Key Sorting (KS) adopts …": the subject behind a clause. */
    private boolean fronted(Line line, int at, int start) {
        int close = line.phrases().get(at).last();
        boolean adverb =
                close + 1 < line.tokens().size() && line.token(close + 1).lower().endsWith("ly");
        int verb = close + (adverb ? 2 : 1);
        boolean subject =
                line.reads(start - 1, ",")
                        && words.is(WordClass.FUNCTION, line.token(0))
                        && line.reads(close, ")")
                        && verb < line.tokens().size()
                        && line.token(verb).lower().endsWith("s")
                        && line.token(verb).isWord();
        return subject
                && line.tokens().subList(0, start - 1).stream()
                        .noneMatch(token -> token.text().equals(","));
    }

    /** Whether at least two words of a long form have capitals and all but function words do. */
    private boolean isCapitalized(Line line, int first, int last) {
        int capitals = 0;
        for (int at = first; at < last; at++) {
            Token token = line.token(at);
            if (token.isCapitalized()) {
                capitals++;
            } else if (token.isWord()
                    && !words.is(WordClass.FUNCTION, token)
                    && Character.isLowerCase(token.text().charAt(0))) {
                return false;
            }
        }
        return capitals >= 2;
    }

    private boolean follows(List<Token> tokens, int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || words.is(WordClass.STOP, tokens.get(at))
                || words.is(WordClass.NOUN_MODULE, tokens.get(at));
    }
}
