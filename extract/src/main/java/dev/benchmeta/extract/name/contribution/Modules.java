package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Candidate;
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
import java.util.Optional;

/**
 * Finds the named parts of what a paper presents. They have no verb of introduction of their own
 * but stand behind one, with an indefinite article or a definition: "It applies an Anomaly Scorer",
 * "Instruction Correction (IC) then …".
 */
public final class Modules {
    private final NameWords words;
    private final ModuleLists lists;
    private final ModuleDefinitions definitions;
    private final ModuleActs acts;
    private final IntroducingVerbs verbs;
    private final NewParts parts;
    private final BuiltParts built;
    private final OwnSubjects subjects;

    Modules(NameWords words, IntroducingVerbs verbs) {
        this.words = words;
        this.acts = new ModuleActs(words);
        this.verbs = verbs;
        this.parts = new NewParts(words);
        this.subjects = new OwnSubjects(words);
        this.built = new BuiltParts(words, subjects);
        this.lists = new ModuleLists(words, subjects);
        this.definitions = new ModuleDefinitions(words, subjects);
    }

    /** "with two components: World Retrieval and World Compression". */
    Optional<Evidence> listed(Scene scene, Line line, Phrase phrase) {
        return lists.listed(scene, line, phrase);
    }

    void read(Scene scene) {
        boolean named = false;
        boolean own = false;
        for (Line line : scene.lines()) {
            if (!line.isTitle()) {
                List<Phrase> phrases = line.phrases();
                for (int i = 0; i < phrases.size(); i++) {
                    Phrase phrase = phrases.get(i);
                    if (own && phrase.known().isEmpty()) {
                        module(scene, line, i, named);
                    }
                    named |=
                            scene.find(phrase)
                                    .filter(
                                            c ->
                                                    c.has("introduces")
                                                            || c.has("named")
                                                            || isTitled(c))
                                    .isPresent();
                    own |= named;
                }
                own = own || presents(line);
            }
        }
    }

    /** "We propose a framework for pouring.": what follows may be its parts. */
    private boolean presents(Line line) {
        for (int at = 0; at < line.tokens().size(); at++) {
            if (words.is(WordClass.INTRODUCE_STRONG, line.token(at))
                    && verbs.introduces(line, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Kestrel: …": what follows its name in the abstract may be its parts. */
    private static boolean isTitled(Candidate candidate) {
        return candidate.has("title") && candidate.weight(Role.CONTRIBUTION) > 2;
    }

    private void module(Scene scene, Line line, int index, boolean named) {
        Phrase phrase = line.phrases().get(index);
        int start = scene.first(phrase);
        if (start < phrase.first()) {
            defined(scene, line, index, start);
        } else if (ModuleLists.continues(scene, line, index)) {
            scene.add(phrase, new Evidence("introduces-too", Role.CONTRIBUTION, 2));
        } else if (start > 0
                && isPart(line, phrase, start)
                && subjects.isOwn(scene, line, index, start - 2)) {
            scene.add(phrase, PartRule.PART.evidence());
        } else if (lists.secondPart(scene, line, index)) {
            scene.add(phrase, PartRule.PART.evidence());
        } else if (lists.likewise(scene, line, index)) {
            scene.add(phrase, PartRule.PARTS_TOO.evidence());
        } else if (acts.acts(line, phrase, start) || acts.coinedActs(scene, line, phrase)) {
            scene.add(phrase, PartRule.ACTS.evidence());
        } else if (named && endsWithModule(line, phrase, start)) {
            scene.add(phrase, PartRule.MODULE.evidence());
        } else if (lists.numbered(line, phrase, start)) {
            scene.add(phrase, PartRule.MODULE_LISTED.evidence());
        } else if (start > 0 && (isName(phrase) || endsWithWord(line, phrase))) {
            described(scene, line, phrase, named);
        }
    }

    /** "the Key Sorting (KS)", "a novel cup pool (CUPO)": spelled out, and the paper's own. */
    private void defined(Scene scene, Line line, int index, int start) {
        Phrase phrase = line.phrases().get(index);
        if (parts.isKind(line, phrase)) {
            return;
        }
        boolean capitals = acts.isCapitalized(line, start, phrase.first() - 1);
        boolean own =
                capitals
                        ? definitions.mayBeOwn(scene, line, index, start)
                        : ModuleDefinitions.coined(scene, phrase)
                                && ModuleDefinitions.recurs(scene, phrase);
        if (own || parts.isNew(line, phrase, start, capitals)) {
            scene.add(phrase, PartRule.MODULE_DEFINED.evidence());
        } else if (built.isBuilt(scene, line, index, start)) {
            scene.add(phrase, PartRule.PART_BUILT.evidence());
        }
    }

    /**
     * Behind a named system "with a Leaf Router that", behind any "(2) a novel Leaf Router for",
     * "(2) Calm Leaf Routing sorts".
     */
    private void described(Scene scene, Line line, Phrase phrase, boolean named) {
        int start = phrase.first();
        boolean follows = follows(line.tokens(), phrase.last()) && !line.reads(phrase.last(), "of");
        boolean article = line.isIndefinite(start - 1);
        boolean telling = phrase.form() == Form.MIXED || phrase.tokens() > 2;
        int from = beforeNovelty(line, start);
        from -= line.isIndefinite(from - 1) ? 1 : 0;
        if (named && article && follows && isWords(phrase)) {
            scene.add(phrase, PartRule.MODULE.evidence());
        } else if (ModuleLists.enumerated(line, from)
                && (follows || acts.isVerb(line, phrase.last()))
                && (telling || lists.hasParts(line, from))) {
            scene.add(phrase, PartRule.MODULE_LISTED.evidence());
        }
    }

    /** "KV Leaf Router": an acronym and words with capitals. */
    private static boolean endsWithWord(Line line, Phrase phrase) {
        Form last = line.forms().get(phrase.last() - 1);
        return phrase.form() == Form.ACRONYM
                && phrase.tokens() > 2
                && (last == Form.COMMON || last == Form.CAPITALIZED);
    }

    /** Where "a <i>novel lightweight</i> X" goes on to the left of its adjectives. */
    private int beforeNovelty(Line line, int start) {
        int before = start;
        while (before > 1
                && words.is(WordClass.NOVELTY, line.token(before - 1))
                && !line.token(before - 1).isCapitalized()) {
            before--;
        }
        return before;
    }

    /** "comprises FooNet, a small …", "introduces Key Sorting to …". */
    private boolean isPart(Line line, Phrase phrase, int start) {
        Token verb = line.token(start - 1);
        boolean described =
                phrase.form() == Form.MIXED
                        && (line.reads(phrase.last(), ",")
                                || line.reads(phrase.last(), "(")
                                || follows(line.tokens(), phrase.last()));
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

    /** A part of what is presented and not presented itself: a network in it is no model. */
    public static boolean isOnlyPart(Candidate candidate) {
        return candidate.evidence().stream()
                        .filter(e -> e.role() == Role.CONTRIBUTION && e.weight() > 0)
                        .allMatch(PartRule::isMere)
                && candidate.weight(Role.CONTRIBUTION) > 0;
    }

    static boolean isPartOfOwn(Candidate candidate) {
        return PartRule.anyTook(candidate) || candidate.has("introduces-too");
    }

    static boolean isJoint(Line line, int at) {
        return line.reads(at, "and") || line.reads(at, ",") || line.reads(at, ";");
    }

    /**
     * "A Cup Sorting Agent then …", "with a lightweight Leaf Router": words with capitals that end
     * with what the module is.
     */
    private boolean endsWithModule(Line line, Phrase phrase, int start) {
        int before = beforeNovelty(line, start) - 1;
        Token last = line.token(phrase.last() - 1);
        return isWords(phrase)
                && phrase.tokens() > 1
                && line.isIndefinite(before)
                && last.isCapitalized()
                && line.token(phrase.first()).isCapitalized()
                && words.is(WordClass.CAPITAL_MODULE, last);
    }

    static boolean isName(Phrase phrase) {
        return phrase.form() == Form.MIXED || (isWords(phrase) && phrase.tokens() > 1);
    }

    static boolean isWords(Phrase phrase) {
        return phrase.form() == Form.COMMON || phrase.form() == Form.CAPITALIZED;
    }

    private boolean follows(List<Token> tokens, int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || words.is(WordClass.STOP, tokens.get(at))
                || words.is(WordClass.NOUN_MODULE, tokens.get(at));
    }
}
