package dev.benchmeta.extract.link.clause;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what stands in a list of rivals from what only follows one: "over A and still wins", "than
 * A, our system achieves", "over A and a hit rate of 70%".
 */
final class ListMember {
    /** Words with which a claim goes on: "than X and still wins". */
    private static final Set<String> GOES_ON = Set.of("still", "also", "even", "thus", "yet");

    private static final Set<String> OPENING = Set.of("the", "a", "an", "its", "these", "this");

    private static final Set<String> EXTREMES =
            Set.of("highest", "lowest", "negligible", "minimal", "comparable", "similar");

    /** "and a hit rate of 70%" */
    private static final Pattern VALUE = Pattern.compile("oq?[FUK]");

    private ListMember() {}

    /** Whether a phrase behind a comma or "and" goes on with the list before it. */
    static boolean of(Clause clause, Phrase phrase) {
        return !subject(clause, phrase)
                && !addition(clause, phrase)
                && !predicate(clause, phrase)
                && !doing(clause, phrase)
                && !measure(clause, phrase);
    }

    /**
     * "Compared to A and B, our system achieves", "than A and draws 70% less": what a verb follows
     * is no member of the list, nor is a verb.
     */
    private static boolean subject(Clause clause, Phrase phrase) {
        int next = Adverbs.skip(clause, phrase.to());
        if (at(clause, phrase.from() - 1) == 'a') {
            return GOES_ON.contains(clause.lower(phrase.from()))
                    || achieves(clause, phrase)
                    || phrase.to() == phrase.from() + 1
                            && at(clause, phrase.from()) == Item.OTHER
                            && clause.lower(phrase.from()).endsWith("s")
                            && at(clause, next) == Item.FIGURE;
        }
        return "vVPeRz".indexOf(at(clause, next)) >= 0
                || at(clause, next) == 'O' && "Mm".indexOf(at(clause, phrase.from())) >= 0;
    }

    /**
     * "over X, showcasing the", "than X, significantly reducing", "X and, furthermore": no member.
     */
    private static boolean addition(Clause clause, Phrase phrase) {
        int from = phrase.from();
        boolean adverb =
                clause.item(from).is(WordClass.STUDY)
                        || clause.item(from).is(WordClass.ADDING)
                        || Adverbs.is(clause, from)
                                && from + 1 < clause.size()
                                && clause.lower(from + 1).endsWith("ing");
        boolean gerund =
                at(clause, from - 1) == ','
                        && clause.lower(from).endsWith("ing")
                        && "dz".indexOf(at(clause, phrase.to())) >= 0;
        return adverb || gerund;
    }

    /** "over X and FooChip achieves 3x": FooChip begins the next claim. */
    private static boolean achieves(Clause clause, Phrase phrase) {
        int verb = phrase.to();
        return "vVP".indexOf(at(clause, verb)) >= 0
                && clause.lower(verb).endsWith("s")
                && Phrases.coined(clause, phrase.from())
                && (at(clause, verb + 1) == Item.FIGURE || at(clause, verb + 2) == Item.FIGURE);
    }

    /** "over X and exploits the sparsity", "and learns these routes": a verb with its object. */
    private static boolean predicate(Clause clause, Phrase phrase) {
        int from = phrase.from();
        String word = clause.lower(from);
        return at(clause, from - 1) == 'a'
                && at(clause, from) == Item.OTHER
                && word.endsWith("s")
                && !Phrases.capital(clause, from)
                && from + 1 < clause.size()
                && at(clause, from + 1) == 'd'
                && OPENING.contains(clause.lower(from + 1));
    }

    /**
     * "over X and converging to 3%", "and saving a third", "and find that", "and quickly learns":
     * what else is done.
     */
    private static boolean doing(Clause clause, Phrase phrase) {
        int from = phrase.from();
        if (at(clause, from - 1) != 'a'
                || "xVvR".indexOf(at(clause, from)) < 0
                || Phrases.coined(clause, from)
                || from + 1 >= clause.size()) {
            return false;
        }
        String next = clause.lower(from + 1);
        boolean whole = phrase.to() == from + 1;
        return whole
                        && clause.lower(from).endsWith("ing")
                        && (next.equals("to") || OPENING.contains(next))
                || whole && next.equals("that")
                || Adverbs.is(clause, from)
                        && at(clause, from + 1) == Item.OTHER
                        && next.endsWith("s");
    }

    /**
     * "over X and a hit rate of 70%", "than X and higher coverage", "over X and negligible loss".
     */
    private static boolean measure(Clause clause, Phrase phrase) {
        if (at(clause, Phrases.beforeDeterminers(clause, phrase.from())) != 'a') {
            return false;
        }
        boolean value =
                VALUE.matcher(clause.shape()).region(phrase.to(), clause.size()).lookingAt();
        boolean extreme =
                EXTREMES.contains(clause.lower(phrase.from() - 1))
                        || EXTREMES.contains(clause.lower(phrase.from()));
        return value
                || further(clause, phrase)
                || !thing(clause, phrase)
                        && (at(clause, phrase.from()) == 'C'
                                        && !Phrases.capital(clause, phrase.to() - 1)
                                || extreme && "MmN".indexOf(at(clause, phrase.to() - 1)) >= 0);
    }

    /**
     * "and 100 times faster than Y", "and robust performance on", "and throughput close to Y", "and
     * a reduction in".
     */
    private static boolean further(Clause clause, Phrase phrase) {
        int last = phrase.to() - 1;
        boolean compared = at(clause, phrase.to()) == 'O';
        boolean change =
                at(clause, last) == 'N'
                        && at(clause, phrase.to()) == 'i'
                        && indefinite(clause, phrase.from() - 1);
        return change
                || compared && "CM".indexOf(at(clause, last)) >= 0
                || phrase.to() > phrase.from() + 1
                        && clause.lower(last).equals("performance")
                        && clause.item(phrase.from()).is(WordClass.PRAISE);
    }

    /** "a", "and a" */
    private static boolean indefinite(Clause clause, int item) {
        return item >= 0 && clause.lower(item).matches("(?:and )?an?");
    }

    /** "larger MoE models", "smaller engines": a rival, unlike "higher coverage of cases". */
    private static boolean thing(Clause clause, Phrase phrase) {
        int of = clause.shape().indexOf('o', phrase.from());
        int last = (of > phrase.from() && of < phrase.to() ? of : phrase.to()) - 1;
        boolean several = at(clause, last) == Item.OTHER && clause.lower(last).endsWith("s");
        return clause.rivals().is(RivalWord.KIND, clause.lower(last))
                || several && last > phrase.from();
    }

    private static char at(Clause clause, int index) {
        return Phrases.at(clause, index);
    }
}
