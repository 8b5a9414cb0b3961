package dev.benchmeta.extract.link.clause;

import java.util.Set;

/** Tells adverbs, which stand between a verb and its subject or object: "also reduces". */
public final class Adverbs {
    private static final Set<String> WITHOUT_LY =
            Set.of("also", "even", "still", "not", "respectively", "then", "often");

    private static final Set<String> NOUNS_IN_LY =
            Set.of("family", "assembly", "anomaly", "supply", "reply", "early");

    private Adverbs() {}

    /** Whether an item is one, unlike "family", "read-only" and "FooFly". */
    public static boolean is(Clause clause, int at) {
        String word = clause.lower(at);
        boolean ends = word.endsWith("ly") && !word.endsWith("-only");
        return Phrases.at(clause, at) == Item.OTHER
                && !camel(clause, at)
                && (ends && !NOUNS_IN_LY.contains(word) || WITHOUT_LY.contains(word));
    }

    /** The first item from {@code at} on that is none; the clause's size if all are. */
    public static int skip(Clause clause, int at) {
        int from = at;
        while (is(clause, from)) {
            from++;
        }
        return from;
    }

    /** The item before {@code at} that is none, or the clause's first. */
    public static int before(Clause clause, int at) {
        int before = at - 1;
        while (before > 0 && is(clause, before)) {
            before--;
        }
        return before;
    }

    private static boolean camel(Clause clause, int item) {
        return clause.text(item, item + 1).chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
