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

    private final NameWords words;

    Modules(NameWords words) {
        this.words = words;
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
                                    .filter(c -> c.has("introduces") || c.has("named"))
                                    .isPresent();
                }
            }
        }
    }

    private void module(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int start = scene.first(phrase);
        if (start < phrase.first()) {
            if (isCapitalized(line, start, phrase.first() - 1)
                    && mayBeOwn(scene, line, index, start)) {
                scene.add(phrase, new Evidence("module-defined", Role.CONTRIBUTION, 2));
            }
        } else if (continues(scene, line, index)) {
            scene.add(phrase, new Evidence("introduces-too", Role.CONTRIBUTION, 2));
        } else if (start > 0
                && isPart(line, phrase, start)
                && (line.reads(0, "it") || ownBefore(scene, line, index))) {
            scene.add(phrase, new Evidence("part", Role.CONTRIBUTION, 2));
        } else if (isName(phrase) && start > 0 && follows(line.tokens(), phrase.last())) {
            boolean article = isWords(phrase) && isArticle(line, start - 1);
            boolean telling = phrase.form() == Form.MIXED || phrase.tokens() > 2;
            if (article
                    || telling
                            && enumerated(line, isArticle(line, start - 1) ? start - 1 : start)) {
                scene.add(
                        phrase,
                        new Evidence(article ? "module" : "module-listed", Role.CONTRIBUTION, 2));
            }
        }
    }

    /** "We propose X, a search that …; and Y, a …". */
    private static boolean continues(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        boolean described =
                phrase.form().distinctive()
                        && line.reads(phrase.first() - 1, "and")
                        && line.reads(phrase.last(), ",")
                        && isArticle(line, phrase.last() + 1);
        return described
                && line.phrases().subList(0, index).stream()
                        .anyMatch(p -> scene.find(p).filter(c -> c.has("introduces")).isPresent());
    }

    /** "comprises FooNet, a small …", "introduces Key Sorting to …". */
    private boolean isPart(Line line, Phrase phrase, int start) {
        Token verb = line.token(start - 1);
        boolean consists =
                phrase.form() == Form.MIXED
                        && words.is(WordClass.CONSIST, verb)
                        && (line.reads(phrase.last(), ",") || line.reads(phrase.last(), "("));
        boolean introduces =
                words.is(WordClass.INTRODUCE, verb)
                        && verb.lower().endsWith("s")
                        && isName(phrase)
                        && follows(line.tokens(), phrase.last());
        return consists || introduces;
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
    Optional<Evidence> listed(Line line, Phrase phrase) {
        int colon = phrase.first() - 1;
        while (colon > 0 && colon > phrase.first() - 5 && !line.reads(colon, ":")) {
            colon--;
        }
        boolean opens =
                colon > 0
                        && line.reads(colon, ":")
                        && words.is(WordClass.NOUN_PART, line.token(colon - 1));
        return opens
                        && phrase.known().isEmpty()
                        && (phrase.form().distinctive() || phrase.tokens() > 1)
                ? Optional.of(new Evidence("parts", Role.CONTRIBUTION, 2))
                : Optional.empty();
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
                || (start == 1 && before.lower().equals("the"))) {
            return true;
        }
        boolean joint = before.lower().equals("and") || before.text().equals(",");
        return joint && previous(scene, line, at, start) || describedModule(line, at, start);
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
        int verb = line.phrases().get(at).last() + 1;
        boolean subject =
                line.reads(start - 1, ",")
                        && words.is(WordClass.FUNCTION, line.token(0))
                        && line.reads(verb - 1, ")")
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
