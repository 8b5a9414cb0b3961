package dev.benchmeta.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Noun phrases of a clause: where they begin, how far they reach, and the lists they form. */
final class Phrases {
    private static final String INSIDE = "xEBHMmCNK";
    private static final int LONGEST = 14;

    private Phrases() {}

    /** The noun phrase that begins at or after {@code at}, articles aside; empty if none does. */
    static Optional<Phrase> after(Clause clause, int at) {
        int from = skipDeterminers(clause, at);
        int to = end(clause, from);
        return to > from ? named(clause, from, to) : Optional.empty();
    }

    /** The list of noun phrases that begins at {@code at}: "Triton, Ladder, QuantLLM, and Marlin". */
    static List<Phrase> listAfter(Clause clause, int at) {
        List<Phrase> list = new ArrayList<>();
        int from = at;
        while (true) {
            Optional<Phrase> phrase = after(clause, from);
            if (phrase.isEmpty()) {
                return list;
            }
            list.add(phrase.get());
            int next = phrase.get().to();
            if (!connects(clause, next)) {
                return list;
            }
            while (connects(clause, next) || at(clause, next) == 'l') {
                next++;
            }
            from = next;
        }
    }

    private static boolean connects(Clause clause, int at) {
        return at(clause, at) == ',' || at(clause, at) == 'a';
    }

    static int skipDeterminers(Clause clause, int at) {
        int from = at;
        while (from < clause.size() && (at(clause, from) == 'd' || at(clause, from) == 'q')
                && !kept(clause, from)) {
            from++;
        }
        return from;
    }

    /** Adjectives that belong to a baseline's name: "state-of-the-art systems", "strong baselines". */
    private static boolean kept(Clause clause, int at) {
        String word = clause.lower(at);
        return word.contains("art") || word.equals("original") || word.equals("best") || word.equals("strong")
                || word.equals("same") || word.equals("both") || word.equals("comparable") || word.equals("large");
    }

    private static int end(Clause clause, int from) {
        int at = from;
        while (at < clause.size() && at < from + LONGEST) {
            char shape = at(clause, at);
            boolean inside = INSIDE.indexOf(shape) >= 0 || (shape == 'd' && at > from) || (shape == 'd' && kept(clause, at));
            boolean joined = shape == 'o' && at > from && at + 1 < clause.size() && INSIDE.indexOf(at(clause, at + 1)) >= 0;
            boolean participle = at > from && clause.item(at - 1).is(WordClass.PARTICIPLE) && "nbiwo".indexOf(shape) >= 0;
            if (!inside && !joined && !participle) {
                break;
            }
            at++;
        }
        return trimmed(clause, from, at);
    }

    private static int trimmed(Clause clause, int from, int end) {
        int to = end;
        while (to > from && ("dobniw".indexOf(at(clause, to - 1)) >= 0 || adverb(clause, to - 1)
                || clause.item(to - 1).is(WordClass.PARTICIPLE))) {
            to--;
        }
        return to;
    }

    private static boolean adverb(Clause clause, int at) {
        String word = clause.lower(at);
        return at(clause, at) == 'x' && (word.endsWith("ly") || word.equals("respectively"));
    }

    /** "commercial GPUs (e.g., NVIDIA V100S)" and "baselines such as vLLM" name what they mean. */
    private static Optional<Phrase> named(Clause clause, int from, int to) {
        int at = to;
        if (at(clause, at) == '(' && at(clause, at + 1) == 'l') {
            at += 2;
        } else {
            return Optional.of(new Phrase(clause, from, to));
        }
        while (at(clause, at) == ',' || at(clause, at) == 'd') {
            at++;
        }
        boolean name = at(clause, at) == 'E' || at(clause, at) == 'H';
        boolean single = name && at(clause, at + 1) == ')';
        return Optional.of(single ? new Phrase(clause, at, at + 1) : new Phrase(clause, from, to));
    }

    static char at(Clause clause, int index) {
        return index >= 0 && index < clause.size() ? clause.shape().charAt(index) : '.';
    }
}
