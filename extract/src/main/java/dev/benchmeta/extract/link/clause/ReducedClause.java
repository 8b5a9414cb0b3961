package dev.benchmeta.extract.link.clause;

/**
 * A participle behind a noun that opens what no longer belongs to the noun phrase: "a pipeline
 * featuring a card", "the scan requested by a client".
 */
final class ReducedClause {
    private ReducedClause() {}

    /** Whether the last word of a phrase is such a participle; "planning" in itself is a noun. */
    static boolean opens(Clause clause, int from, int last) {
        String word = clause.lower(last);
        boolean behindNoun =
                last > from
                        && Phrases.at(clause, last) == Item.OTHER
                        && !Phrases.coined(clause, last)
                        && !Adverbs.is(clause, last - 1)
                        && word.indexOf('-') < 0;
        return behindNoun && (done(clause, last) || doing(clause, last));
    }

    /** "the scan requested by" */
    private static boolean done(Clause clause, int last) {
        return clause.lower(last).endsWith("ed") && Phrases.at(clause, last + 1) == 'b';
    }

    /** "a pipeline featuring a" */
    private static boolean doing(Clause clause, int last) {
        return clause.lower(last).endsWith("ing")
                && Phrases.at(clause, last + 1) == 'd'
                && PhraseEnd.article(clause.lower(last + 1));
    }
}
