package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;

/** Where the subject of a verb begins, where its head ends, and whether it opens a clause. */
public final class SubjectExtent {
    /** Items a bare subject may hold. */
    private static final String PHRASE = "xEHBmMKog-";

    /** Items a member of a list may hold. */
    private static final String MEMBER = "xEHBmMKog-()l";

    /** How many members stand before the last one's ", and": two take no comma. */
    private static final int LIST = 2;

    /** How many items a subject and its description hold at most. */
    static final int LONGEST_DESCRIBED = 16;

    private final Clause clause;
    private final SubjectWords words;
    private final Enumerators enumerators;

    SubjectExtent(Clause clause, SubjectWords words) {
        this.clause = clause;
        this.words = words;
        this.enumerators = new Enumerators(clause);
    }

    /** Where the noun phrase begins that ends before {@code to}. */
    public static int phraseStart(Clause clause, int to) {
        int from = Phrases.act(clause, to - 1) ? to - 1 : to;
        while (from > 0
                && (PHRASE.indexOf(Phrases.at(clause, from - 1)) >= 0
                        || from < to
                                && Phrases.at(clause, from - 1) == 'N'
                                && Phrases.at(clause, from) == Item.OTHER
                        || from < to && clause.lower(from - 1).equals("/")
                        || from < to && praised(clause, from))) {
            from--;
        }
        return from < to - 1 && clause.lower(from).equals("even") ? from + 1 : from;
    }

    /** "state-of-the-art models", not "state-of-the-art FooNet" */
    private static boolean praised(Clause clause, int from) {
        return clause.lower(from - 1).equals("state-of-the-art")
                && Phrases.at(clause, from) == Item.OTHER;
    }

    /** Where the noun phrase begins that ends before {@code to}: "a fast clock (FC) technique". */
    int acrossBracket(int to) {
        int from = phraseStart(clause, to);
        int open = withoutBracket(from);
        return open < from && from < to && !enumerators.at(open) ? phraseStart(clause, open) : from;
    }

    /** "on a Jetson TX2 embedded GPU": where the names begin that end with the one at an item. */
    int nameStart(int name) {
        int from = name;
        while (from > 0
                && Phrases.at(clause, name) == Item.HARDWARE
                && "HxE".indexOf(Phrases.at(clause, from - 1)) >= 0
                && !clause.lower(from - 1).endsWith(" on")) {
            from--;
        }
        return from;
    }

    /** Whether a subject that begins at an item begins a clause. */
    boolean opens(int from) {
        char before = Phrases.at(clause, from - 1);
        if (from > 0 && clause.lower(from - 1).equals("as")) {
            return from < clause.size() && Phrases.at(clause, from) != 'd';
        }
        boolean even = from > 0 && clause.lower(from - 1).equals("even");
        if (even || before == 'd' && !words.is(Kind.REFERRING, clause.lower(from - 1))) {
            return opens(from - 1);
        }
        return from == 0
                || ",;z:".indexOf(before) >= 0
                || enumerators.opens(from)
                || "vx".indexOf(before) >= 0 && from < clause.size() && shown(from)
                || before == 'a' && Phrases.at(clause, from - 2) == ',' && !listed(from, LIST)
                || words.is(Kind.OPENING, clause.lower(from - 1));
    }

    /**
     * Whether what begins at {@code from} ends a list that hangs on a preposition: "experiments on
     * A, B, and C show".
     *
     * @param least how many members must stand before it
     */
    boolean listed(int from, int least) {
        int at = from;
        int members = 0;
        while (true) {
            while (at > 0 && Phrases.at(clause, at - 1) == 'd') {
                at--;
            }
            int comma = at;
            while (at > 0 && ",a".indexOf(Phrases.at(clause, at - 1)) >= 0) {
                at--;
            }
            if (at == comma) {
                return members >= least && behindPreposition(at) && !told(at);
            }
            int end = at;
            while (at > 0 && MEMBER.indexOf(Phrases.at(clause, at - 1)) >= 0) {
                at--;
            }
            if (at == end) {
                return false;
            }
            members++;
        }
    }

    /** "A is 2x faster at X, and B matches C": the list that seems to end there is a clause's. */
    private boolean told(int list) {
        for (int i = list - 1; i > 0 && Phrases.at(clause, i) != 'z'; i--) {
            if (Phrases.at(clause, i) == Item.FIGURE) {
                return true;
            }
        }
        return false;
    }

    /** "throughput on an RTX 4090 is 2.9x higher": the device is where, not what. */
    boolean behindPreposition(int item) {
        int before = item - 1;
        while (before >= 0 && Phrases.at(clause, before) == 'd') {
            before--;
        }
        return before >= 0
                && ("niwofOt".indexOf(Phrases.at(clause, before)) >= 0
                        || clause.lower(before).endsWith(" on"));
    }

    /**
     * Where the head of a subject ends whose description ends before {@code to}: "LoRA with r=16",
     * "methods (ZOO) trained on X".
     */
    int head(int to) {
        int end = to;
        for (int before = beforeDescription(end);
                before > 0 && before > to - LONGEST_DESCRIBED;
                before = beforeDescription(end)) {
            end = before;
        }
        return end;
    }

    /**
     * Where that ends which a prepositional phrase or bracket before {@code to} follows; else 0.
     */
    private int beforeDescription(int to) {
        int from = phraseStart(clause, to);
        if (Phrases.at(clause, from - 1) == ')') {
            return enumerators.opens(from) ? 0 : withoutBracket(from);
        }
        from = Phrases.beforeDeterminers(clause, from) + 1;
        boolean hangs =
                from > 1
                        && from < to
                        && ("niwobft".indexOf(Phrases.at(clause, from - 1)) >= 0
                                || words.is(Kind.INSTRUMENT, clause.lower(from - 1)))
                        && !words.is(Kind.OPENING, clause.lower(from - 1));
        return hangs ? withoutBracket(from - 1) : 0;
    }

    /** Without the bracket that closes before {@code to}. */
    int withoutBracket(int to) {
        if (to < 1 || Phrases.at(clause, to - 1) != ')' || enumerators.at(to - 2)) {
            return to;
        }
        int at = to - 1;
        while (at > 0 && Phrases.at(clause, at) != '(') {
            at--;
        }
        return at;
    }

    /** {@code item}, or what stands before the bracket that closes there. */
    int outside(int item) {
        int open = withoutBracket(item + 1);
        return open < item && Phrases.at(clause, open) == '(' ? open - 1 : item;
    }

    /**
     * "strategies, which balance tasks, can yield", "a cache — on all chips — yields": where that
     * ends which an aside follows.
     */
    int withoutAside(int to) {
        if (Phrases.at(clause, to - 1) == '-') {
            int open = clause.shape().lastIndexOf('-', to - 2);
            return open >= 0 && open > to - LONGEST_DESCRIBED ? open : to;
        }
        if (to < 2 || Phrases.at(clause, to - 1) != ',') {
            return to;
        }
        int comma = to - 2;
        while (comma > 0 && ",;:".indexOf(Phrases.at(clause, comma)) < 0) {
            comma--;
        }
        if (comma < 1 || Phrases.at(clause, comma) != ',' || !aside(comma + 1)) {
            return to;
        }
        int end = withoutAside(comma + 1);
        return end > comma ? comma : end;
    }

    /** Whether an aside opens here: "FooChip, a chip for", "FooChip, built on". */
    private boolean aside(int item) {
        return words.is(Kind.ASIDE, clause.lower(item))
                || clause.item(item).is(WordClass.PARTICIPLE)
                || Phrases.at(clause, item) == 'd' && clause.item(item - 2).name() != null;
    }

    /** The name that an aside follows which ends behind {@code name}; else {@code name}. */
    int asideOf(int name) {
        int comma = name + 1;
        while (Phrases.at(clause, comma) == ')') {
            comma++;
        }
        int end = withoutAside(comma + 1);
        return end < name && behindPreposition(phraseStart(clause, name)) ? end - 1 : name;
    }

    /** "experiments show FooQuant cuts": a clause without "that", but not of a variable. */
    private boolean shown(int from) {
        Item first = clause.item(from);
        return words.is(Kind.SHOWING, clause.lower(from - 1)) && first.end() - first.start() > 1;
    }

    /** A name with what is joined to it: "FooProbe&Prefill", "Foo+Bar". */
    Phrase glued(int name) {
        int from = name;
        while (from > 0 && joined(from - 1, from)) {
            from--;
        }
        int to = name + 1;
        while (to < clause.size() && joined(to - 1, to)) {
            to++;
        }
        return new Phrase(clause, from, to);
    }

    private boolean joined(int left, int right) {
        int from = clause.item(left).end();
        int to = clause.item(right).start();
        String between = clause.source().text().substring(from, Math.max(from, to));
        boolean sign =
                "&+".indexOf(clause.lower(left)) >= 0 || "&+".indexOf(clause.lower(right)) >= 0;
        return sign && between.isEmpty() || "&+*".contains(between) && between.length() == 1;
    }
}
