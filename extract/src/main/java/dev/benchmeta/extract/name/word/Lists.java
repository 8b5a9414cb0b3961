package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the lists of a line: phrases joined by commas and "and", each perhaps with a bracket behind
 * it.
 */
public final class Lists {
    private static final Set<String> JOINTS = Set.of(",", "and", "or", "/", "&", "+");
    private static final Set<String> SURE_JOINTS = Set.of("and", "or", "/", "&", "+", "well");
    private static final int LONGEST_BRACKET = 10;

    private final NameWords words;

    public Lists(NameWords words) {
        this.words = words;
    }

    /** The line's phrases in lists of one or more, in order. */
    public List<List<Phrase>> of(Line line) {
        List<List<Phrase>> lists = new ArrayList<>();
        List<Phrase> open = new ArrayList<>();
        for (Phrase phrase : line.phrases()) {
            if (!open.isEmpty() && !joined(line, open, phrase)) {
                lists.add(open);
                open = new ArrayList<>();
            }
            open.add(phrase);
        }
        if (!open.isEmpty()) {
            lists.add(open);
        }
        return lists.stream().flatMap(list -> parts(line, list).stream()).toList();
    }

    /**
     * A name with only a comma before it that follows a single name or the last of a list begins
     * the clause ("On A, C reaches …", "On A and B, C reaches …"), unless a bracket holds them.
     */
    private static List<List<Phrase>> parts(Line line, List<Phrase> list) {
        int last = list.size() - 1;
        boolean closed = last == 1 || last > 1 && sure(line, list, last - 1);
        if (last < 1
                || !closed
                || sure(line, list, last)
                || line.reads(list.get(0).first() - 1, "(")
                || line.reads(list.get(last).last(), ")")) {
            return List.of(list);
        }
        return List.of(list.subList(0, last), list.subList(last, last + 1));
    }

    /** Whether more than a comma joins a member to the one before. */
    private static boolean sure(Line line, List<Phrase> list, int member) {
        for (int at = list.get(member - 1).last(); at < list.get(member).first(); at++) {
            if (SURE_JOINTS.contains(line.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "(A, B), C": a list in brackets ends with them. "A, a B": what is said of A is no member. */
    private boolean joined(Line line, List<Phrase> open, Phrase next) {
        int from = open.get(open.size() - 1).last();
        boolean bracketEnds =
                open.size() > 1
                        && line.reads(from, ")")
                        && line.reads(open.get(0).first() - 1, "(");
        boolean described =
                line.reads(from, ",") && next.first() == from + 2 && line.isIndefinite(from + 1);
        return !bracketEnds && !described && joined(line.tokens(), from, next.first());
    }

    private boolean joined(List<Token> tokens, int from, int to) {
        int at = afterBracket(tokens, from, to);
        int joints = 0;
        while (at < to) {
            String word = tokens.get(at).lower();
            if (JOINTS.contains(word)) {
                joints++;
            } else if (asWellAs(tokens, at, to)) {
                joints++;
                at += 2;
            } else if (joints == 0
                    || !(words.is(WordClass.FILLER, word) || word.indexOf('-') > 0)) {
                return false;
            }
            at++;
        }
        return joints > 0 && joints <= 2 && to - from <= LONGEST_BRACKET + 5;
    }

    private static boolean asWellAs(List<Token> tokens, int at, int to) {
        return at + 3 <= to
                && tokens.get(at).lower().equals("as")
                && tokens.get(at + 1).lower().equals("well")
                && tokens.get(at + 2).lower().equals("as");
    }

    /** Past "(31.5%)" behind a name, or past the end of the bracket a name stands in. */
    private static int afterBracket(List<Token> tokens, int from, int to) {
        if (from >= to) {
            return from;
        }
        if (tokens.get(from).text().equals(")")) {
            return from + 1;
        }
        int limit = Math.min(to, from + LONGEST_BRACKET);
        return Brackets.past(at -> tokens.get(at).text(), from, limit);
    }
}
