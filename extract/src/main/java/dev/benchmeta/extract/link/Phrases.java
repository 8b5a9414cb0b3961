package dev.benchmeta.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Noun phrases of a clause: where they begin, how far they reach, and the lists they form. */
final class Phrases {
    private static final String INSIDE = "xEBHMmCNK";
    private static final int LONGEST = 14;

    /** Adjectives that belong to a baseline's name: "state-of-the-art systems", "the original". */
    private static final Set<String> KEPT =
            Set.of(
                    "original",
                    "best",
                    "strong",
                    "strongest",
                    "same",
                    "comparable",
                    "large",
                    "no",
                    "state-of-the-art");

    /** Words that open a phrase of their own. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "our");

    /** Words with which a claim goes on: "than X and still wins". */
    private static final Set<String> GOES_ON = Set.of("still", "also", "even", "thus", "yet");

    private static final Set<String> OUTCOMES = Set.of("result", "results");

    private static final Set<String> NOUNS_IN_LY =
            Set.of("family", "assembly", "anomaly", "supply", "reply", "early");

    private Phrases() {}

    /** The noun phrase that begins at or after {@code at}, articles aside; empty if none does. */
    static Optional<Phrase> after(Clause clause, int at) {
        int from = skipDeterminers(clause, at);
        int to = end(clause, from);
        return to > from ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /**
     * The things named from {@code at} on: "Triton, Ladder, QuantLLM, and Marlin". A head that only
     * introduces them ("compilers like Triton and Ladder") is left out; "GPUs (e.g., V100S)" is the
     * V100S.
     */
    static List<Phrase> listAfter(Clause clause, int at) {
        List<Phrase> list = new ArrayList<>();
        int from = at;
        while (true) {
            Optional<Phrase> phrase = after(clause, from).map(Phrases::withOwned);
            if (phrase.isEmpty()
                    || phrase.get().from() > from + 4
                    || (!list.isEmpty() && subject(clause, phrase.get()))) {
                return list;
            }
            int next = phrase.get().to();
            int named = introduced(clause, next);
            if (named > 0) {
                from = named;
                continue;
            }
            list.add(phrase.get());
            if (at(clause, next) == '(' && at(clause, next + 2) == ')' && connects(clause, next + 3)) {
                next += 3;
            }
            if (!connects(clause, next)) {
                return list;
            }
            while (connects(clause, next)) {
                next++;
            }
            from = next;
        }
    }

    /** "NVIDIA's cuDNN library" is more than NVIDIA; "the model's accuracy" is the model. */
    private static Phrase withOwned(Phrase owner) {
        Clause clause = owner.clause();
        int mark = owner.to();
        boolean owns = mark + 1 < clause.size() && clause.lower(mark).equals("'s");
        return !owns || "xEH".indexOf(at(clause, mark + 1)) < 0 || ownCount(clause, mark + 1)
                ? owner
                : after(clause, mark + 1)
                        .map(owned -> new Phrase(clause, owner.from(), owned.to()))
                        .orElse(owner);
    }

    private static boolean ownCount(Clause clause, int item) {
        return at(clause, item + 1) == 'M' || at(clause, item + 1) == Item.FIGURE;
    }

    /**
     * "Compared to A and B, our system achieves", "than A and draws 70% less": what a verb follows
     * is no member of the list, nor is a verb.
     */
    private static boolean subject(Clause clause, Phrase phrase) {
        int next = phrase.to();
        while (next < clause.size() && adverb(clause, next)) {
            next++;
        }
        if (at(clause, phrase.from() - 1) == 'a') {
            return GOES_ON.contains(clause.lower(phrase.from()))
                    || phrase.to() == phrase.from() + 1
                    && at(clause, phrase.from()) == Item.OTHER
                    && clause.lower(phrase.from()).endsWith("s")
                    && at(clause, next) == Item.FIGURE;
        }
        return "vVPeRz".indexOf(at(clause, next)) >= 0
                || at(clause, next) == 'O' && "Mm".indexOf(at(clause, phrase.from())) >= 0;
    }

    /**
     * Where the names begin that "such as", "like" or "(e.g.," introduces at {@code at}; 0 if
     * nothing does.
     */
    private static int introduced(Clause clause, int at) {
        int next = at;
        if (at(clause, next) == ',' || at(clause, next) == '(') {
            next++;
        }
        if (at(clause, next) != 'l') {
            return 0;
        }
        next++;
        while (at(clause, next) == ',' || at(clause, next) == 'd') {
            next++;
        }
        boolean name =
                "EBH".indexOf(at(clause, next)) >= 0
                        || next < clause.size() && coined(clause, next);
        return name ? next : 0;
    }

    /** Whether an item begins with a capital, as names do. */
    static boolean capital(Clause clause, int item) {
        return Character.isUpperCase(clause.source().text().charAt(clause.item(item).start()));
    }

    /** Whether an item holds a capital: "cuML", "nvCOMP", "DuckDB". */
    static boolean coined(Clause clause, int item) {
        return clause.text(item, item + 1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean named(Clause clause, int item) {
        return item < clause.size() && capital(clause, item);
    }

    private static boolean connects(Clause clause, int at) {
        return at(clause, at) == ','
                || at(clause, at) == 'a' && !clause.lower(at).startsWith("with");
    }

    /** "the accuracy of X", "the layout quality of X", "the performance ceiling of X": where X begins; else {@code from}. */
    static int owner(Clause clause, int from) {
        int measure = skipDeterminers(clause, from);
        if (at(clause, measure) == Item.OTHER && at(clause, measure + 1) == 'M') {
            measure++;
        }
        if ("Mm".indexOf(at(clause, measure)) < 0) {
            return from;
        }
        int of = measure + 1;
        while ("Mmxy".indexOf(at(clause, of)) >= 0 && of < measure + 3) {
            of++;
        }
        return at(clause, of) == 'o' ? of + 1 : from;
    }

    static int skipDeterminers(Clause clause, int at) {
        int from = at;
        while (from < clause.size()
                && (at(clause, from) == 'd' || at(clause, from) == 'q')
                && !kept(clause, from)) {
            from++;
        }
        return from;
    }

    private static boolean kept(Clause clause, int at) {
        return at < clause.size() && KEPT.contains(clause.lower(at));
    }

    private static int end(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && at < from + LONGEST) {
            char shape = at(clause, at);
            boolean inside =
                    INSIDE.indexOf(shape) >= 0 || (shape == 'd' && (at > from || kept(clause, at)));
            boolean sized =
                    shape == Item.ABSOLUTE && at == from && "xEBH".indexOf(at(clause, at + 1)) >= 0;
            boolean joined =
                    shape == 'o'
                            && at > from
                            && at + 1 < clause.size()
                            && (INSIDE.indexOf(at(clause, at + 1)) >= 0 || kept(clause, at + 1));
            boolean participle =
                    at > from
                            && clause.item(at - 1).is(WordClass.PARTICIPLE)
                            && "nbiwo".indexOf(shape) >= 0;
            boolean art =
                    clause.lower(at).equals("of")
                            && clause.lower(Math.max(from, at - 1)).equals("state");
            if (art && at + 2 < clause.size() && clause.lower(at + 2).equals("art")) {
                at += 3;
                continue;
            }
            if (at > from && abbreviates(clause, at)) {
                at += 3;
                continue;
            }
            if (at > from && shape == ':' && proportion(clause, at)) {
                at += 2;
                continue;
            }
            boolean gerund =
                    (shape == 'V' || shape == 'v')
                            && at > from
                            && clause.lower(at).endsWith("ing")
                            && (at(clause, at + 1) == Item.OTHER
                                    || at == from + 1
                                            && at(clause, at + 1) == 'a'
                                            && !capital(clause, from));
            boolean participleBefore =
                    shape == 'V'
                            && clause.lower(at).endsWith("ed")
                            && (at > from ? !capital(clause, at - 1) : named(clause, at + 1))
                            && "xMmEBH".indexOf(at(clause, at + 1)) >= 0;
            boolean content =
                    (shape == WordClass.AMOUNT.shape() || shape == WordClass.SCOPE.shape())
                            && at > from
                            && at(clause, at + 1) == Item.OTHER;
            boolean leading =
                    clause.lower(at).equals("leading") && "xEBHd".indexOf(at(clause, at + 1)) >= 0;
            boolean outcome = at > from && OUTCOMES.contains(clause.lower(at));
            boolean next =
                    shape == 'd'
                            && at > from
                            && ARTICLES.contains(clause.lower(at))
                            && !(at > from + 1 && clause.item(at - 2).is(WordClass.PARTICIPLE));
            if (next
                    || (!inside
                            && !sized
                            && !joined
                            && !participle
                            && !gerund
                            && !participleBefore
                            && !content
                            && !outcome
                            && !leading)) {
                break;
            }
            at++;
        }
        return trimmed(clause, from, at);
    }

    /** "the state-of-the-art (SOTA) works" */
    private static boolean abbreviates(Clause clause, int open) {
        return at(clause, open) == '('
                && at(clause, open + 2) == ')'
                && "xEBH".indexOf(at(clause, open + 3)) >= 0
                && clause.lower(open + 1).equals("sota");
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
                        || adverb(clause, to - 1)
                        || clause.item(to - 1).is(WordClass.PARTICIPLE))) {
            to--;
        }
        return to;
    }

    static boolean adverb(Clause clause, int at) {
        String word = clause.lower(at);
        return at(clause, at) == 'x'
                && ((word.endsWith("ly") && !word.endsWith("-only") && !NOUNS_IN_LY.contains(word))
                        || word.equals("also")
                        || word.equals("even")
                        || word.equals("still")
                        || word.equals("not")
                        || word.equals("respectively")
                        || word.equals("then")
                        || word.equals("often"));
    }

    /** Whether "on average" stands at {@code at}. */
    static boolean onAverage(Clause clause, int at) {
        return at >= 0
                && at + 1 < clause.size()
                && clause.lower(at).equals("on")
                && clause.lower(at + 1).equals("average");
    }

    static char at(Clause clause, int index) {
        return index >= 0 && index < clause.size() ? clause.shape().charAt(index) : '.';
    }
}
