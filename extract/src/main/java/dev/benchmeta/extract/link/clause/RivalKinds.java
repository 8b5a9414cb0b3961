package dev.benchmeta.extract.link.clause;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells phrases that name a rival or its kind. Works on one clause; immutable. */
public final class RivalKinds {
    /** What means a rival by itself. */
    private static final Set<String> STANDARDS =
            Set.of(
                    "baseline",
                    "baselines",
                    "counterpart",
                    "counterparts",
                    "state-of-the-art",
                    "sota");

    /** What was there before the paper's work. */
    private static final Set<String> EARLIER =
            Set.of(
                    "state-of-the-art",
                    "sota",
                    "existing",
                    "prior",
                    "previous",
                    "original",
                    "vanilla");

    /** What else tells that a thing was there before, though it may be a part of the work. */
    private static final Set<String> PRESENT = Set.of("base", "current", "contemporary");

    /** What may also tell that a thing was not changed yet: "original prompts". */
    private static final Set<String> UNCHANGED = Set.of("original", "vanilla", "base", "current");

    /** Of these, the words that say no more than that something is older. */
    private static final Set<String> AGES = Set.of("existing", "prior", "previous");

    /** What tells that nothing was taken from a thing yet. */
    private static final Set<String> WHOLE =
            Set.of("uncompressed", "unpruned", "unquantized", "full-precision", "full-attention");

    /** What else a rival without a name of its own is called. */
    private static final Set<String> REFERENCES =
            Set.of("full", "dense", "standard", "teacher", "traditional", "conventional", "oracle");

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

    private static final Set<String> WORKS =
            Set.of(
                    "algorithms",
                    "compilers",
                    "engines",
                    "frameworks",
                    "implementations",
                    "kernels",
                    "libraries",
                    "optimizers",
                    "pipelines",
                    "planners",
                    "policies",
                    "schedulers",
                    "schemes",
                    "solutions",
                    "strategies",
                    "techniques",
                    "tools",
                    "work",
                    "works");

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
        return kind(clause.lower(phrase.to() - 1));
    }

    /** "solver" */
    public static boolean kind(String word) {
        return KINDS.contains(word);
    }

    /** "planners": what does the same work in another way, unlike "requests" or "phones". */
    public static boolean work(String word) {
        return KINDS.contains(word) || WORKS.contains(word);
    }

    /** "BarServe", "the original" */
    public boolean named(Phrase phrase) {
        return proper(phrase) || clause.anyWord(phrase.from(), phrase.to(), RivalKinds::reference);
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
        return clause.anyWord(phrase.from(), phrase.to(), AGES::contains);
    }

    /** "the original", "full-cache accuracy" */
    public static boolean reference(String word) {
        return standard(word)
                || earlier(word)
                || REFERENCES.contains(word)
                || whole(word)
                || word.endsWith("-free")
                || word.startsWith("full-");
    }

    /** "the uncompressed model": what compression began with. */
    public static boolean whole(String word) {
        return WHOLE.contains(word);
    }

    /** "the baseline", "its counterpart" */
    public static boolean standard(String word) {
        return STANDARDS.contains(word) || word.endsWith("-baseline");
    }

    /** "the base model" */
    public static boolean present(String word) {
        return PRESENT.contains(word);
    }

    /** "original prompts" */
    public static boolean unchanged(String word) {
        return UNCHANGED.contains(word);
    }

    /** "existing systems" */
    public static boolean earlier(String word) {
        return EARLIER.contains(word);
    }

    /** "this http URL", which listings print where a name looked like an address: no name. */
    public static boolean address(String words) {
        return ADDRESS.matcher(words).find();
    }
}
