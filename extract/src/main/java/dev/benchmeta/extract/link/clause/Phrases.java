package dev.benchmeta.extract.link.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Noun phrases of a clause: where they begin, how far they reach, and the lists they form. */
public final class Phrases {
    /** How many items behind "as many" its second "as" may stand. */
    private static final int AMOUNT_REACH = 8;

    private Phrases() {}

    /** Where the "as" stands that closes the "as many" at {@code open}; -1 if there is none. */
    public static int closingAs(Clause clause, int open) {
        if (!clause.lower(open).startsWith("as ")) {
            return -1;
        }
        int as = open + 1;
        while (as < open + AMOUNT_REACH
                && "xMmnH".indexOf(at(clause, as)) >= 0
                && !clause.lower(as).equals("as")) {
            as++;
        }
        return clause.lower(as).equals("as") ? as : -1;
    }

    /** The noun phrase that begins at or after {@code at}, articles aside; empty if none does. */
    public static Optional<Phrase> after(Clause clause, int at) {
        int from = skipDeterminers(clause, at);
        int to = PhraseEnd.of(clause, from);
        return to > from ? Optional.of(new Phrase(clause, from, to)) : Optional.empty();
    }

    /**
     * The things named from {@code at} on: "Triton, Ladder, QuantLLM, and Marlin". A head that only
     * introduces them ("compilers like Triton and Ladder") is left out; "GPUs (e.g., V100S)" is the
     * V100S.
     */
    public static List<Phrase> listAfter(Clause clause, int at) {
        List<Phrase> list = new ArrayList<>();
        int from = at;
        while (true) {
            Optional<Phrase> phrase = after(clause, from).map(Phrases::withOwned);
            if (phrase.isEmpty()
                    || phrase.get().from() > from + 4
                    || (!list.isEmpty() && !ListMember.of(clause, phrase.get()))) {
                return list;
            }
            int next = phrase.get().to();
            int named = introduced(clause, next);
            if (named > 0) {
                from = named;
                continue;
            }
            list.add(phrase.get());
            if (at(clause, next) == '('
                    && at(clause, next + 2) == ')'
                    && connects(clause, next + 3)) {
                next += 3;
            }
            if (!connects(clause, next) || ended(clause, list, next)) {
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
        return !owns || "xEHM".indexOf(at(clause, mark + 1)) < 0 || ownCount(clause, mark + 1)
                ? owner
                : after(clause, mark + 1)
                        .filter(owned -> thing(clause, owned))
                        .map(owned -> new Phrase(clause, owner.from(), owned.to()))
                        .orElse(owner);
    }

    /** "occupancy heuristic", not "accuracy". */
    private static boolean thing(Clause clause, Phrase owned) {
        return at(clause, owned.from()) != 'M' || at(clause, owned.to() - 1) == Item.OTHER;
    }

    private static boolean ownCount(Clause clause, int item) {
        return at(clause, item + 1) == 'M' || at(clause, item + 1) == Item.FIGURE;
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
                        || at(clause, next) == Item.OTHER && coined(clause, next);
        return name ? next : 0;
    }

    /** Whether an item begins with a capital, as names do. */
    public static boolean capital(Clause clause, int item) {
        return Character.isUpperCase(clause.source().text().charAt(clause.item(item).start()));
    }

    /** Whether an item holds a capital: "cuML", "nvCOMP", "DuckDB". */
    public static boolean coined(Clause clause, int item) {
        return clause.text(item, item + 1).chars().anyMatch(Character::isUpperCase);
    }

    private static boolean connects(Clause clause, int at) {
        return at(clause, at) == ','
                || at(clause, at) == 'a' && !clause.item(at).is(WordClass.AND_WITH);
    }

    /** "A and B, C", "A and B, a set of images": the list is over at "and B". */
    private static boolean ended(Clause clause, List<Phrase> list, int next) {
        int before = list.get(list.size() - 1).from() - 1;
        while (before > 0 && at(clause, before) == 'd') {
            before--;
        }
        return list.size() > 1
                && at(clause, before) == 'a'
                && at(clause, next) == ','
                && at(clause, next + 1) != 'a'
                && (indefinite(clause, next + 1)
                        || after(clause, next + 1)
                                .filter(p -> ",.;)".indexOf(at(clause, p.to())) >= 0)
                                .isEmpty());
    }

    /**
     * "the accuracy of X", "the layout quality of X", "the performance ceiling of X": where X
     * begins; else {@code from}.
     */
    public static int owner(Clause clause, int from) {
        int measure = skipDeterminers(clause, from);
        while (at(clause, measure) == Item.OTHER
                && !coined(clause, measure)
                && measure < from + 4) {
            measure++;
        }
        if (at(clause, measure) != 'M' && !performs(clause, measure)) {
            return from;
        }
        int of = measure + 1;
        while ("Mmxy".indexOf(at(clause, of)) >= 0 && of < measure + 3) {
            of++;
        }
        boolean device =
                at(clause, of) == 'n' && at(clause, skipDeterminers(clause, of + 1)) == 'H';
        return at(clause, of) == 'o' || device ? of + 1 : from;
    }

    private static boolean performs(Clause clause, int at) {
        return at(clause, at) == 'm' && clause.lower(at).endsWith("performance");
    }

    public static int skipDeterminers(Clause clause, int at) {
        int from = at;
        while (from < clause.size()
                && (at(clause, from) == 'd' || at(clause, from) == 'q')
                && !PhraseEnd.kept(clause, from)) {
            from++;
        }
        return from;
    }

    /** The item before {@code at} that is no determiner or word like "about"; -1 if none is. */
    public static int beforeDeterminers(Clause clause, int at) {
        int before = at - 1;
        while (at(clause, before) == 'd' || at(clause, before) == 'q') {
            before--;
        }
        return before;
    }

    /** "token pruning" before a verb: what a word in "-ing" of the vocabulary does to a thing. */
    public static boolean act(Clause clause, int item) {
        return "vV".indexOf(at(clause, item)) >= 0
                && clause.lower(item).endsWith("ing")
                && "xE".indexOf(at(clause, item - 1)) >= 0;
    }

    /** "GraphLily" */
    /** Behind the figure at {@code at} and the bracketed one that goes with it: "2x (up to 3x)". */
    public static int behindTwin(Clause clause, int at) {
        boolean twin =
                at(clause, at + 1) == '('
                        && at(clause, at + 2) == Item.FIGURE
                        && at(clause, at + 3) == ')';
        return twin ? at + 4 : at + 1;
    }

    /** Whether "a" or "an" stands at {@code at}. */
    public static boolean indefinite(Clause clause, int at) {
        return at >= 0
                && at < clause.size()
                && (clause.lower(at).equals("a") || clause.lower(at).equals("an"));
    }

    /** Whether "on average" stands at {@code at}. */
    public static boolean onAverage(Clause clause, int at) {
        return at >= 0
                && at + 1 < clause.size()
                && clause.lower(at).equals("on")
                && clause.lower(at + 1).equals("average");
    }

    public static char at(Clause clause, int index) {
        return index >= 0 && index < clause.size() ? clause.shape().charAt(index) : '.';
    }
}
