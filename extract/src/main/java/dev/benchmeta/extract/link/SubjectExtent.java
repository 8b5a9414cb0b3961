package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.SubjectWords.Kind;

/** Where the subject of a verb begins, where its head ends, and whether it opens a clause. */
final class SubjectExtent {
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

    SubjectExtent(Clause clause, SubjectWords words) {
        this.clause = clause;
        this.words = words;
    }

    /** Where the noun phrase begins that ends before {@code to}. */
    static int phraseStart(Clause clause, int to) {
        int from = to;
        while (from > 0
                && (PHRASE.indexOf(Phrases.at(clause, from - 1)) >= 0
                        || from < to && clause.lower(from - 1).equals("/"))) {
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
        if (before == 'd' && !words.is(Kind.REFERRING, clause.lower(from - 1))) {
            return opens(from - 1);
        }
        return from == 0
                || ",;z:".indexOf(before) >= 0
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
                return members >= least && behindPreposition(at);
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

    /** "throughput on an RTX 4090 is 2.9x higher": the device is where, not what. */
    boolean behindPreposition(int item) {
        int before = item - 1;
        while (before >= 0 && Phrases.at(clause, before) == 'd') {
            before--;
        }
        return before >= 0
                && ("niwofO".indexOf(Phrases.at(clause, before)) >= 0
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
            return withoutBracket(from);
        }
        while (from > 0 && "dq".indexOf(Phrases.at(clause, from - 1)) >= 0) {
            from--;
        }
        boolean hangs =
                from > 1
                        && from < to
                        && "niwobf".indexOf(Phrases.at(clause, from - 1)) >= 0
                        && !words.is(Kind.OPENING, clause.lower(from - 1));
        return hangs ? withoutBracket(from - 1) : 0;
    }

    /** Without the bracket that closes before {@code to}. */
    int withoutBracket(int to) {
        if (to < 1 || Phrases.at(clause, to - 1) != ')') {
            return to;
        }
        int at = to - 1;
        while (at > 0 && Phrases.at(clause, at) != '(') {
            at--;
        }
        return at;
    }
}
