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
import java.util.Optional;

/** Finds named parts in lists: "three modules: X, Y and Z", "(a) X, which …; (b) Y, which …". */
final class ModuleLists {
    private static final int NEAR = 10;

    private final NameWords words;
    private final ClassNouns nouns;
    private final OwnSubjects subjects;
    private final PartLists counted;
    private final PartNouns parts;

    ModuleLists(NameWords words, OwnSubjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.nouns = new ClassNouns(words);
        this.counted = new PartLists(words, subjects);
        this.parts = new PartNouns(words);
    }

    /** "with two components: World Retrieval and World Compression". */
    Optional<Evidence> listed(Scene scene, Line line, Phrase phrase) {
        int start = scene.first(phrase);
        boolean unknown = phrase.known().isEmpty() || start < phrase.first();
        if (!unknown || (!phrase.form().distinctive() && phrase.tokens() == 1)) {
            return Optional.empty();
        }
        if (opens(scene, line, phrase, start)) {
            return Optional.of(PartRule.PARTS.evidence());
        }
        boolean own = hasOwn(scene) || hasUs(line, start);
        return own && counted.lists(scene, line, phrase, start)
                ? Optional.of(PartRule.PARTS_COUNTED.evidence())
                : Optional.empty();
    }

    /**
     * "modules: World Retrieval (WoRe)"; a long form in small letters may be anybody's, "rely on
     * heavy components: a cup sorting stage (CUSS)".
     */
    private boolean opens(Scene scene, Line line, Phrase phrase, int start) {
        int from = line.token(start).isCapitalized() ? start : phrase.first();
        int colon = from - 1;
        while (colon > 0 && colon > from - 5 && !isColon(line, colon, phrase)) {
            colon--;
        }
        return colon > 0
                && isColon(line, colon, phrase)
                && ((words.is(WordClass.NOUN_PART, line.token(colon - 1))
                                && (hasUs(line, colon)
                                        || (hasOwn(scene) && !subjects.areTheirs(line, colon))))
                        || makes(line, colon - 1));
    }

    /** "three agents: X"; after a dash, "three agents - X", only a name that cannot be words. */
    private static boolean isColon(Line line, int at, Phrase phrase) {
        return line.reads(at, ":")
                || (phrase.form() == Form.MIXED && Line.isColonOrDash(line.token(at).text()));
    }

    /** Whether anything was presented before: "the task has two phases: X and Y" is of others. */
    private static boolean hasOwn(Scene scene) {
        return scene.candidates().stream().anyMatch(c -> c.weight(Role.CONTRIBUTION) >= 2);
    }

    private boolean hasUs(Line line, int before) {
        return line.tokens().subList(0, before).stream()
                .anyMatch(t -> words.is(WordClass.US, t) || words.is(WordClass.OWN, t));
    }

    /** "we release three data sets:": a plural noun of a class and a verb that makes it. */
    private boolean makes(Line line, int noun) {
        if (nouns.endingAt(line.tokens(), noun, "").isEmpty()
                || !nouns.isPlural(line.token(noun))) {
            return false;
        }
        for (int at = noun - 1; at >= 0 && at > noun - NEAR; at--) {
            Token token = line.token(at);
            boolean told =
                    at > 0
                            && token.lower().equals("of")
                            && words.is(WordClass.NOUN_ACCOUNT, line.token(at - 1));
            if (words.is(WordClass.EVAL_VERB, token) || token.lower().equals("on") || told) {
                return false;
            }
            boolean consists =
                    words.is(WordClass.CONSIST, token)
                            && words.is(WordClass.COUNT, line.token(at + 1))
                            && parts.isCounted(line.token(noun));
            boolean made =
                    words.is(WordClass.INTRODUCE, token)
                            && !IntroducingVerbs.isAdjective(words, line, at);
            if (made || words.is(WordClass.CURATE, token) || consists) {
                return true;
            }
        }
        return false;
    }

    /** "We propose X, a search that …; and Y, a …". */
    static boolean continues(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int before = phrase.first() - (line.reads(phrase.first() - 1, "the") ? 2 : 1);
        boolean described =
                phrase.form().distinctive()
                        && (line.reads(before, "and") || line.reads(before, ";"))
                        && line.reads(phrase.last(), ",")
                        && (line.isIndefinite(phrase.last() + 1)
                                || line.reads(phrase.last() + 1, "which"));
        return described
                && line.phrases().subList(0, index).stream()
                        .anyMatch(
                                p ->
                                        scene.find(p)
                                                .filter(
                                                        c ->
                                                                c.has("introduces")
                                                                        || Modules.isPartOfOwn(c))
                                                .isPresent());
    }

    /** "FooPath integrates Wide Cup Sorting and Small Cup Sorting": the second part of two. */
    boolean secondPart(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        return index > 0
                && Modules.isWords(phrase)
                && phrase.tokens() > 1
                && line.reads(phrase.first() - 1, "and")
                && line.phrases().get(index - 1).last() == phrase.first() - 1
                && scene.find(line.phrases().get(index - 1))
                        .filter(PartRule.PART::took)
                        .isPresent();
    }

    /** "comprises X for calm, Y for speed, and Z for size": each with the same word behind it. */
    boolean likewise(Scene scene, Line line, int index) {
        Phrase phrase = line.phrases().get(index);
        int next = phrase.last();
        boolean member =
                index > 0
                        && Modules.isName(phrase)
                        && Modules.isJoint(line, phrase.first() - 1)
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

    /** "(c) Kettle, a small …", "(iii) K-TEA, which …": a number, a name and what it is. */
    boolean numbered(Line line, Phrase phrase, int start) {
        boolean telling =
                phrase.form() == Form.ACRONYM
                        || (phrase.form() == Form.CAPITALIZED && phrase.tokens() == 1);
        return telling && line.reads(phrase.last(), ",") && enumerated(line, start);
    }

    /** "(1) Virtual Tensor Abstraction, which …; (2) A Spec Anchoring Strategy for …". */
    static boolean enumerated(Line line, int start) {
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
    boolean hasParts(Line line, int before) {
        for (int at = before - 2; at > 0; at--) {
            if (line.reads(at, ":")) {
                return parts.isPart(line.token(at - 1)) || countsParts(line, at);
            }
        }
        return false;
    }

    /** "three techniques that keep cups calm:": counted parts, whatever is said of them. */
    private boolean countsParts(Line line, int colon) {
        for (int at = colon - 1; at > 0; at--) {
            if (parts.isPart(line.token(at))) {
                return words.is(WordClass.COUNT, line.token(at - 1))
                        || (at > 1 && words.is(WordClass.COUNT, line.token(at - 2)));
            }
        }
        return false;
    }
}
