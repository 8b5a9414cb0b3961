package dev.benchmeta.extract.link.clause;

import java.util.Locale;
import java.util.Set;

/** How far a noun phrase of a clause reaches. */
public final class PhraseEnd {
    private static final String INSIDE = "xEBHMmCNK";

    private static final int LONGEST = 14;

    /** Words that open a phrase of their own. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "our");

    private static final Set<String> POINTERS = Set.of("this", "these");

    private static final Set<String> OUTCOMES = Set.of("result", "results");

    private PhraseEnd() {}

    /** The item after the last of the phrase that begins at {@code from}. */
    public static int of(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && at < from + LONGEST) {
            int unit = unit(clause, from, at);
            if (unit == 0) {
                break;
            }
            at += unit;
        }
        return trimmed(clause, from, at);
    }

    /** How many items at {@code at} go on with the phrase together; 0 if it ends there. */
    private static int unit(Clause clause, int from, int at) {
        if (closes(clause, at)) {
            return 0;
        }
        if (stateOfTheArt(clause, from, at) || at > from && abbreviates(clause, at)) {
            return 3;
        }
        if (at > from
                && (at(clause, at) == ':' && proportion(clause, at) || doubleName(clause, at))) {
            return 2;
        }
        boolean goesOn =
                at == from
                        ? begins(clause, at)
                        : !opensNext(clause, from, at)
                                && (within(clause, at)
                                        || joined(clause, at)
                                        || gerund(clause, from, at)
                                        || head(clause, at)
                                        || setOff(clause, at));
        return goesOn
                        || participle(clause, from, at)
                        || leading(clause, at)
                        || at > from && full(clause, from, at)
                        || attribute(clause, from, at)
                ? 1
                : 0;
    }

    /** "the default parser due to", "three models validate it" */
    private static boolean closes(Clause clause, int at) {
        return clause.rivals().is(RivalWord.CLOSING, clause.lower(at))
                && !Phrases.capital(clause, at);
    }

    private static boolean begins(Clause clause, int at) {
        char shape = at(clause, at);
        return INSIDE.indexOf(shape) >= 0
                || shape == 'd' && kept(clause, at)
                || shape == WordClass.AMOUNT.shape()
                        && (at(clause, at + 1) == Item.OTHER || amounts(clause, at))
                || shape == Item.ABSOLUTE && "xEBH".indexOf(at(clause, at + 1)) >= 0;
    }

    /** Words inside a phrase: "better results", "CPU Only", "Markov Decision Process". */
    private static boolean within(Clause clause, int at) {
        char shape = at(clause, at);
        boolean content = shape == WordClass.AMOUNT.shape() || shape == WordClass.SCOPE.shape();
        return INSIDE.indexOf(shape) >= 0
                || shape == 'd'
                || OUTCOMES.contains(clause.lower(at))
                || content && at(clause, at + 1) == Item.OTHER
                || only(clause, at)
                || "qvV".indexOf(shape) >= 0
                        && Phrases.capital(clause, at)
                        && Phrases.capital(clause, at - 1);
    }

    /** "the full dataset" */
    private static boolean full(Clause clause, int from, int at) {
        return at(clause, at) == WordClass.AMOUNT.shape()
                && clause.rivals().reference(clause.lower(from));
    }

    /**
     * "the industrial dataset", "the 800M dataset", "long videos", which is more than its
     * adjective; the "FooSet dataset" is FooSet.
     */
    private static boolean head(Clause clause, int at) {
        char before = at(clause, at - 1);
        return at(clause, at) == WordClass.AMOUNT.shape()
                && (before == Item.OTHER && !Phrases.coined(clause, at - 1)
                        || before == Item.NUMBER
                        || amounts(clause, at - 1));
    }

    /** "long videos" */
    private static boolean amounts(Clause clause, int at) {
        return at(clause, at) == WordClass.AMOUNT.shape()
                && at(clause, at + 1) == WordClass.AMOUNT.shape();
    }

    /** "long-context, bursty traffic": a comma between adjectives of one noun. */
    private static boolean setOff(Clause clause, int at) {
        return at(clause, at) == ','
                && at(clause, at - 1) == Item.OTHER
                && !Phrases.capital(clause, at - 1)
                && clause.rivals().adjective(clause.lower(at - 1))
                && at(clause, at + 1) == Item.OTHER
                && INSIDE.indexOf(at(clause, at + 2)) >= 0;
    }

    /** "the vision only baseline" */
    private static boolean only(Clause clause, int at) {
        return clause.lower(at).equals("only")
                && at + 1 < clause.size()
                && clause.rivals().standard(clause.lower(at + 1));
    }

    /** "the family of compilers", "methods trained on rewards" */
    private static boolean joined(Clause clause, int at) {
        char shape = at(clause, at);
        boolean of =
                shape == 'o'
                        && at + 1 < clause.size()
                        && (INSIDE.indexOf(at(clause, at + 1)) >= 0
                                || kept(clause, at + 1)
                                || clause.rivals().is(RivalWord.SUPERLATIVE, clause.lower(at - 1))
                                || at(clause, at - 1) == 'C' && at(clause, at + 1) == 'd');
        return of || clause.item(at - 1).is(WordClass.PARTICIPLE) && "nbiwo".indexOf(shape) >= 0;
    }

    /** "model serving systems" */
    private static boolean gerund(Clause clause, int from, int at) {
        boolean verb = at(clause, at) == 'V' || at(clause, at) == 'v';
        boolean pair =
                at == from + 1 && at(clause, at + 1) == 'a' && !Phrases.capital(clause, from);
        return verb
                && clause.lower(at).endsWith("ing")
                && (at(clause, at + 1) == Item.OTHER || pair);
    }

    /** "prior compressed caches", "enhanced BarRoute" */
    private static boolean participle(Clause clause, int from, int at) {
        return at(clause, at) == 'V'
                && clause.lower(at).endsWith("ed")
                && !predicate(clause, at)
                && (at > from
                        ? !Phrases.capital(clause, at - 1)
                        : at + 1 < clause.size() && Phrases.capital(clause, at + 1))
                && "xMmEBH".indexOf(at(clause, at + 1)) >= 0;
    }

    /** "versus X decoders increased accuracy by 4%": the verb of the figure. */
    private static boolean predicate(Clause clause, int verb) {
        int by = verb + 1;
        while ("dMmx".indexOf(at(clause, by)) >= 0 && by < verb + 4) {
            by++;
        }
        return at(clause, by) == 'b' && "dqF".indexOf(at(clause, by + 1)) >= 0;
    }

    /** "the best scored approach", "the previous retaining method" */
    private static boolean attribute(Clause clause, int from, int at) {
        return at == from + 1
                && clause.rivals().is(RivalWord.DESCRIBED, clause.lower(from))
                && "vVR".indexOf(at(clause, at)) >= 0
                && (clause.lower(at).endsWith("ed") || clause.lower(at).endsWith("ing"))
                && at(clause, at + 1) == Item.OTHER;
    }

    private static boolean leading(Clause clause, int at) {
        return clause.lower(at).equals("leading") && "xEBHd".indexOf(at(clause, at + 1)) >= 0;
    }

    /** An article opens the next phrase, unless it stands in "trained on the second-best set". */
    private static boolean opensNext(Clause clause, int from, int at) {
        return at(clause, at) == 'd'
                && (article(clause.lower(at)) || POINTERS.contains(clause.lower(at)))
                && !(at > from + 1
                        && clause.rivals().is(RivalWord.SUPERLATIVE, clause.lower(at - 2)))
                && !(at == from + 2 && at(clause, from) == 'C') // "the faster of the two"
                && !(at > from + 1
                        && clause.item(at - 2).is(WordClass.PARTICIPLE)
                        && "nbiwo".indexOf(at(clause, at - 1)) >= 0);
    }

    private static boolean stateOfTheArt(Clause clause, int from, int at) {
        return at + 2 < clause.size()
                && clause.lower(at).equals("of")
                && clause.lower(Math.max(from, at - 1)).equals("state")
                && clause.lower(at + 2).equals("art");
    }

    /** "the state-of-the-art (SOTA) works", "convolutional network (CNN) baselines" */
    private static boolean abbreviates(Clause clause, int open) {
        return at(clause, open) == '('
                && at(clause, open + 2) == ')'
                && "xEBH".indexOf(at(clause, open + 3)) >= 0
                && (clause.lower(open + 1).equals("sota")
                        || clause.rivals().standard(clause.lower(open + 3))
                                && at(clause, open + 1) != Item.HARDWARE
                                && capitals(clause.text(open + 1, open + 2)));
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "Newton--Krylov solvers" */
    private static boolean doubleName(Clause clause, int dash) {
        return at(clause, dash) == '-'
                && dash + 1 < clause.size()
                && clause.item(dash).start() == clause.item(dash - 1).end()
                && clause.item(dash + 1).start() == clause.item(dash).end()
                && Phrases.capital(clause, dash - 1)
                && Phrases.capital(clause, dash + 1);
    }

    /** "2:4 sparsity" */
    private static boolean proportion(Clause clause, int colon) {
        return colon + 1 < clause.size()
                && Character.isDigit(clause.lower(colon + 1).charAt(0))
                && clause.item(colon).start() == clause.item(colon - 1).end()
                && clause.item(colon + 1).start() == clause.item(colon).end();
    }

    private static int trimmed(Clause clause, int from, int end) {
        int to = end;
        while (to > from
                && !kept(clause, to - 1)
                && ("dobniw".indexOf(at(clause, to - 1)) >= 0
                        || Adverbs.is(clause, to - 1)
                        || ReducedClause.opens(clause, from, to - 1)
                        || clause.item(to - 1).is(WordClass.PARTICIPLE))) {
            to--;
        }
        return to;
    }

    public static boolean article(String word) {
        return ARTICLES.contains(word);
    }

    static boolean kept(Clause clause, int at) {
        return at < clause.size() && clause.rivals().is(RivalWord.KEPT, clause.lower(at));
    }

    private static char at(Clause clause, int index) {
        return Phrases.at(clause, index);
    }
}
