package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.scene.Scene;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;

/**
 * Tells whether a name with its long form, "the Key Sorting (KS)", is a part of the paper's own.
 */
final class ModuleDefinitions {
    private static final int OPENING = 4;

    private final NameWords words;
    private final PartNouns nouns;
    private final OwnSubjects subjects;

    ModuleDefinitions(NameWords words, OwnSubjects subjects) {
        this.words = words;
        this.nouns = new PartNouns(words);
        this.subjects = subjects;
    }

    /**
     * After an indefinite article, a number of a list, a verb of introduction, at the opening, or
     * beside one of its own.
     */
    boolean mayBeOwn(Scene scene, Line line, int at, int start) {
        if (start == 0) {
            return true;
        }
        Token before = line.token(start - 1);
        if (opens(line, start) || fronted(line, at, start)) {
            return true;
        }
        if (words.is(WordClass.CONSIST, before) && subjects.opens(scene, line, at, start - 2)) {
            return true;
        }
        if ((words.is(WordClass.BEFORE_OWN, before)
                        && !NamedIntroductions.isRecent(words, line, start - 1))
                || (start == 1 && (before.lower().equals("the") || before.lower().equals("its")))) {
            return true;
        }
        int joining = before.lower().equals("the") ? start - 2 : start - 1;
        boolean joint = Modules.isJoint(line, joining);
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
        boolean colon = at > 1 && before.text().equals(":") && nouns.isPart(line.token(at - 2));
        return colon
                || (at < start && opens(line, at))
                || (at < start && words.is(WordClass.BEFORE_OWN, before) && isVerb(before));
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

    /**
     * "the Wide Leaf Network (WideLeafNet)": a short form that is more than initials is coined by
     * the paper, unless something is compared with it or measured on it.
     */
    static boolean coined(Scene scene, Phrase phrase) {
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

    static boolean recurs(Scene scene, Phrase phrase) {
        return scene.find(phrase).filter(c -> c.places().size() > 1).isPresent();
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

    private static boolean isVerb(Token token) {
        return token.isWord() && token.text().length() > 4 && !token.lower().endsWith("ed");
    }
}
