package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.lexicon.BenchmarkEntry;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.name.word.Form;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameWords;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.name.word.WordClass;
import dev.benchmeta.extract.text.Token;
import java.util.Optional;

/** Finds what is presented by name: "a framework called X", "our X", "the resulting X". */
final class NamedIntroductions {
    /** How many tokens back "recent" is looked for. */
    private static final int RENOWN = 10;

    private final NameWords words;
    private final IntroducingVerbs verbs;
    private final Descriptions descriptions;

    NamedIntroductions(NameWords words, IntroducingVerbs verbs, Descriptions descriptions) {
        this.words = words;
        this.verbs = verbs;
        this.descriptions = descriptions;
    }

    /** "a framework called X", "termed X", "which we call X". */
    Optional<Evidence> naming(Line line, Phrase phrase, int start, boolean alone) {
        int at = start - 1;
        while (at >= 0 && isBetween(line, at)) {
            at--;
        }
        boolean termed = termed(line, start - 1);
        int naming = words.lengthBefore(WordClass.NAMING, line.tokens(), at);
        boolean named = at >= 0 && (termed || naming > 0 || isMember(line, phrase, at, alone));
        if (named && (isFinding(line, at) || (!termed && isRenowned(line, at)))) {
            return Optional.empty();
        }
        boolean own = verbs.ours(line, at + 1) || isProposed(line, phrase.last());
        boolean sure =
                phrase.known().isEmpty()
                        ? own || novel(line, at)
                        : introducedBefore(line, at, IntroducingVerbs.REACH) || (own && termed);
        boolean setOff =
                phrase.form().distinctive()
                        && line.reads(at - Math.max(naming, 1), ",")
                        && Introductions.isClosed(line, phrase);
        if (named && !sure && (phrase.form() == Form.MIXED || setOff) && phrase.known().isEmpty()) {
            return Optional.of(new Evidence("called", Role.CONTRIBUTION, 2));
        }
        return named && sure
                ? Optional.of(new Evidence("named", Role.CONTRIBUTION, 3))
                : Optional.empty();
    }

    /** "called <i>the</i> X", "name it <i>as</i> X", but not the "as" of "referred to as X". */
    private boolean isBetween(Line line, int at) {
        return line.reads(at, "\"")
                || line.reads(at, "the")
                || (line.reads(at, "as")
                        && words.lengthBefore(WordClass.NAMING, line.tokens(), at) == 0)
                || line.reads(at, "'")
                || line.reads(at, ":");
    }

    /** "a phenomenon that we call X": found, not made. */
    private boolean isFinding(Line line, int naming) {
        int at = naming - words.lengthBefore(WordClass.NAMING, line.tokens(), naming);
        while (at > 0
                && (line.reads(at, ",") || line.reads(at, "that") || line.reads(at, "which"))) {
            at--;
        }
        return at >= 0 && at < naming && words.is(WordClass.NOUN_FINDING, line.token(at));
    }

    /** "it loses to a recent method called X": others', unless we introduce it. */
    private boolean isRenowned(Line line, int naming) {
        boolean renowned = false;
        for (int at = naming; at >= Math.max(0, naming - RENOWN); at--) {
            if (verbs.introduces(line, at)) {
                return false;
            }
            if (line.reads(at, ".") || line.reads(at, ";") || line.reads(at, "which")) {
                return renowned;
            }
            renowned |= words.is(WordClass.RENOWNED, line.token(at));
        }
        return renowned;
    }

    /** "a method named X is proposed". */
    private boolean isProposed(Line line, int be) {
        return be + 1 < line.tokens().size()
                && (line.reads(be, "is") || line.reads(be, "are") || line.reads(be, "was"))
                && words.is(WordClass.PROPOSED, line.token(be + 1))
                && !line.reads(be + 2, "by")
                && !line.reads(be + 2, "in");
    }

    /**
     * "we propose two mills, namely X and Y": only a name that could be nothing else, or an unknown
     * one where it is alone or its list is introduced.
     */
    private boolean isMember(Line line, Phrase phrase, int last, boolean alone) {
        int naming = words.lengthBefore(WordClass.NAMING_WEAK, line.tokens(), last);
        if (naming == 0 || line.reads(last - naming, "(")) {
            return false;
        }
        boolean introduced = introducedBefore(line, last, 2 * IntroducingVerbs.REACH);
        boolean unknown = phrase.form() == Form.ACRONYM && phrase.known().isEmpty();
        return introduced
                ? phrase.form() == Form.MIXED || unknown
                : !line.reads(last, ",") && (phrase.form() == Form.MIXED || (unknown && alone));
    }

    /** "term this model as X". */
    private boolean termed(Line line, int as) {
        if (!line.reads(as, "as")) {
            return false;
        }
        for (int at = as - 1; at >= 0 && at > as - IntroducingVerbs.REACH; at--) {
            if (words.is(WordClass.NAMING_VERB, line.token(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean introducedBefore(Line line, int before, int reach) {
        for (int at = before; at >= Math.max(0, before - reach); at--) {
            if (verbs.introduces(line, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean novel(Line line, int before) {
        for (int at = before; at >= Math.max(0, before - IntroducingVerbs.SENTENCE); at--) {
            Token token = line.token(at);
            if (words.is(WordClass.NEW, token) || words.is(WordClass.OWN, token)) {
                return true;
            }
        }
        return false;
    }

    /** "our X", "the proposed X", "the resulting model, X,". */
    Optional<Evidence> own(Line line, Phrase phrase, int start) {
        int at = start - 1;
        boolean made = phrase.form().distinctive() && isMade(line, at);
        if (at >= 0
                && (made || words.is(WordClass.OWN, line.token(at)))
                && !isRecent(words, line, at)
                && !(phrase.form() == Form.ACRONYM && descriptions.qualifies(line, phrase))
                && phrase.known()
                        .filter(hit -> !(hit.entry() instanceof BenchmarkEntry))
                        .isEmpty()) {
            return Optional.of(
                    new Evidence("own", Role.CONTRIBUTION, phrase.form().distinctive() ? 2 : 1));
        }
        while (at > 0
                && at > start - 4
                && (line.reads(at, ",") || line.token(at).isWord())
                && !words.is(WordClass.STOP, line.token(at))
                && words.lengthBefore(WordClass.RESULTING, line.tokens(), at) == 0) {
            at--;
        }
        boolean resulting =
                at >= 0 && words.lengthBefore(WordClass.RESULTING, line.tokens(), at) > 0;
        return resulting
                        && (phrase.known().isEmpty() || verbs.ours(line, at))
                        && isResult(line, phrase)
                ? Optional.of(new Evidence("resulting", Role.CONTRIBUTION, 2))
                : Optional.empty();
    }

    /**
     * "our curated X", "the newly built X", but not "our optimized X", which others may have made.
     */
    private boolean isMade(Line line, int word) {
        int adverb = word > 0 && line.token(word - 1).lower().equals("newly") ? 1 : 0;
        boolean made = adverb > 0 && words.is(WordClass.COLLECTED, line.token(word));
        boolean own = line.reads(word - 1 - adverb, "our") || made;
        return own && words.is(WordClass.PARTICIPLE, line.token(word));
    }

    /** "the recently proposed X": somebody else's. */
    static boolean isRecent(NameWords words, Line line, int own) {
        return line.reads(own, "proposed")
                && (words.isAt(WordClass.FORMERLY, line, own - 1)
                        || words.isAt(WordClass.ORIGINALLY, line, own - 1));
    }

    /** Something was made, not "resulting in BRAM savings". */
    private boolean isResult(Line line, Phrase phrase) {
        boolean ends =
                phrase.last() >= line.tokens().size()
                        || !line.token(phrase.last()).isWord()
                        || words.is(WordClass.STOP, line.token(phrase.last()));
        boolean described =
                phrase.tokens() > 1
                        && line.token(phrase.first()).isCapitalized()
                        && line.token(phrase.last() - 1).isCapitalized()
                        && line.reads(phrase.last(), ",")
                        && line.isIndefinite(phrase.last() + 1);
        return phrase.form() == Form.MIXED || (phrase.form() == Form.ACRONYM && ends) || described;
    }
}
