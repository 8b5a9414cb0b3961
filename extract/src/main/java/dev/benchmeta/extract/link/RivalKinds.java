package dev.benchmeta.extract.link;

import java.util.Set;

/** Tells phrases that name a rival or its kind. Works on one clause; immutable. */
final class RivalKinds {
    /** What a rival without a name of its own is called. */
    private static final Set<String> REFERENCES =
            Set.of(
                    "baseline",
                    "baselines",
                    "original",
                    "full",
                    "dense",
                    "vanilla",
                    "standard",
                    "teacher",
                    "uncompressed",
                    "unquantized",
                    "full-precision",
                    "full-attention",
                    "counterpart",
                    "counterparts",
                    "state-of-the-art",
                    "sota",
                    "existing",
                    "prior",
                    "previous",
                    "traditional",
                    "conventional",
                    "oracle");

    private static final Set<String> KINDS =
            Set.of(
                    "optimizer",
                    "solver",
                    "solvers",
                    "approaches",
                    "systems",
                    "baselines",
                    "method",
                    "methods",
                    "system",
                    "model",
                    "models",
                    "approach");

    private final Clause clause;

    RivalKinds(Clause clause) {
        this.clause = clause;
    }

    /** Whether a phrase names a rival or its kind: "BarServe", "existing systems". */
    boolean isRival(Phrase phrase) {
        return named(phrase) || kindOfSome(phrase);
    }

    /** "large language models", not "models" alone */
    boolean kindOfSome(Phrase phrase) {
        return phrase.to() > phrase.from() + 1 && kind(phrase);
    }

    /** "an exhaustive solver" */
    boolean kind(Phrase phrase) {
        return KINDS.contains(clause.lower(phrase.to() - 1));
    }

    /** "BarServe", "the original" */
    boolean named(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (Phrases.capital(clause, i)
                    || clause.item(i).name() != null
                    || reference(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the original", "full-cache accuracy" */
    static boolean reference(String word) {
        return REFERENCES.contains(word) || word.startsWith("full-");
    }
}
