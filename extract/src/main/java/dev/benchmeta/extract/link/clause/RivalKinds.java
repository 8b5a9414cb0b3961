package dev.benchmeta.extract.link.clause;

import java.util.regex.Pattern;

/** Tells phrases that name a rival or its kind. Works on one clause; immutable. */
public final class RivalKinds {
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?\\s+URL\\b");

    private final Clause clause;

    public RivalKinds(Clause clause) {
        this.clause = clause;
    }

    /** Whether a phrase names a rival or its kind: "BarServe", "existing systems". */
    public boolean isRival(Phrase phrase) {
        return named(phrase) || kindOfSome(phrase);
    }

    /** "large language models", not "models" alone */
    public boolean kindOfSome(Phrase phrase) {
        return phrase.to() > phrase.from() + 1 && kind(phrase);
    }

    /** "an exhaustive solver" */
    public boolean kind(Phrase phrase) {
        return clause.rivals().is(RivalWord.KIND, clause.lower(phrase.to() - 1));
    }

    /** "BarServe", "the original" */
    public boolean named(Phrase phrase) {
        return proper(phrase)
                || clause.anyWord(phrase.from(), phrase.to(), clause.rivals()::reference);
    }

    /** "BarServe" */
    public boolean proper(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (Phrases.capital(clause, i) || clause.item(i).name() != null) {
                return true;
            }
        }
        return false;
    }

    /** "existing objects": of earlier times, but perhaps no rival. */
    public boolean older(Phrase phrase) {
        return clause.anyWord(
                phrase.from(), phrase.to(), word -> clause.rivals().is(RivalWord.AGE, word));
    }

    /** "this http URL", which listings print where a name looked like an address: no name. */
    public static boolean address(String words) {
        return ADDRESS.matcher(words).find();
    }
}
