package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import dev.benchmeta.extract.link.clause.RivalWording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The rival that a clause only says to be matched: "tracks full attention while being 3x faster",
 * "the same score as X", "while retaining 99% of the dense model's accuracy". A figure that names
 * no baseline of its own is compared with it. Works on one clause; immutable.
 */
final class MatchedRival {
    /** How far a figure may stand behind the rival that it matches. */
    private static final int WITHIN = 8;

    /** What a figure's claim ends at: another clause or figure. */
    private static final String ENDS = "z;F";

    /** "With 5x fewer weights and": what stands before the subject. */
    private static final Pattern OPENING = Pattern.compile("[wn][^vVRPO]*");

    /** How far behind such words the verb may stand. */
    private static final int AFTER = 6;

    /** "students", not "previous" or "analysis" */
    private static final Pattern PLURAL = Pattern.compile(".{2,}(?<!ou|s|i)s");

    private static final Pattern THING = Pattern.compile("[xEBH]+");

    private final Clause clause;
    private final RivalKinds kinds;
    private final Possessors possessors;

    MatchedRival(Clause clause, RivalKinds kinds, Possessors possessors) {
        this.clause = clause;
        this.kinds = kinds;
        this.possessors = possessors;
    }

    /** What is told to be the same or kept, before or after the figure at {@code item}. */
    List<Phrase> find(int item) {
        List<Phrase> same = bySameness();
        if (!same.isEmpty()) {
            return same;
        }
        List<Phrase> kept = kept(item);
        return kept.isEmpty() ? besides(item) : kept;
    }

    /** "beats X, with accuracy close to Y while using 50x fewer tokens": Y, said to be the same. */
    List<Phrase> between(int marker, int item) {
        List<Phrase> same = marker < 0 ? List.of() : bySameness();
        if (same.isEmpty() || same.get(0).from() < marker) {
            return List.of();
        }
        int end = same.get(same.size() - 1).to();
        boolean goesOn = end < item && shape(end) == 'w' && item - end < WITHIN;
        return goesOn ? same : List.of();
    }

    /** What a verb of matching, in front of the figure or behind an opening with it, has. */
    List<Phrase> byVerb(int item) {
        return byVerbTo(verbBefore(item));
    }

    /** "With 5x fewer weights, FooNet matches BarNet": where the verb has come; else the item. */
    private int verbBefore(int item) {
        int comma = clause.shape().indexOf(",", item);
        boolean opens = OPENING.matcher(clause.shape()).region(0, item).matches();
        if (!opens || comma < 0) {
            return item;
        }
        int end = comma + 1;
        while (end < Math.min(clause.size() - 1, comma + AFTER) && ENDS.indexOf(shape(end)) < 0) {
            end++;
        }
        return end;
    }

    private List<Phrase> byVerbTo(int item) {
        for (int i = item - 1; i > 0; i--) {
            if (is(RivalWord.EQUALLING, i) && "xRvV".indexOf(shape(i)) >= 0 && !noun(i)) {
                int owner = Phrases.owner(clause, i + 1);
                List<Phrase> list = Phrases.listAfter(clause, owner);
                if (!list.isEmpty()
                        && (owner > i + 1
                                || kinds.named(list.get(0))
                                || kinds.kind(list.get(0))
                                || thing(i, list.get(0)))) {
                    return list;
                }
            }
        }
        return List.of();
    }

    /** "saves 30% while matching X" */
    private List<Phrase> besides(int item) {
        for (int i = item + 2; i + 1 < clause.size() && ENDS.indexOf(shape(i - 1)) < 0; i++) {
            if (shape(i - 1) == 'w'
                    && clause.lower(i).endsWith("ing")
                    && is(RivalWord.EQUALLING, i)) {
                List<Phrase> list = Phrases.listAfter(clause, Phrases.owner(clause, i + 1));
                return !list.isEmpty() && equalled(i, list.get(0)) ? list : List.of();
            }
        }
        return List.of();
    }

    /** "matching BarServe", not "matching old templates to images" or "tracking moving objects". */
    private boolean equalled(int verb, Phrase phrase) {
        boolean aims = is(RivalWord.NEARING, verb);
        String last = clause.lower(phrase.to() - 1);
        boolean rival =
                clause.rivals().work(last)
                        || clause.rivals().standard(last)
                        || kinds.proper(phrase)
                        || !aims && kinds.isRival(phrase) && !kinds.older(phrase);
        return rival && shape(phrase.to() - 1) != 'M' && shape(phrase.to()) != 't';
    }

    /** "the best existing approach", not "our students approach" */
    private boolean noun(int item) {
        int before = item - 1;
        return clause.lower(item).equals("approach")
                && (shape(before) == 'd'
                        || shape(before) == Item.OTHER
                                && !Phrases.coined(clause, before)
                                && !Adverbs.is(clause, before)
                                && !PLURAL.matcher(clause.lower(before)).matches());
    }

    private List<Phrase> bySameness() {
        return clause.rivals()
                .all(RivalWording.SAME, clause.text(0, clause.size()))
                .map(this::sameAs)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * What follows "the same score as", "consistent with": any thing behind "same" or "identical",
     * else only a rival; empty if it is neither.
     */
    private List<Phrase> sameAs(MatchResult same) {
        int item = itemAt(clause.item(0).start() + same.end());
        List<Phrase> list =
                shape(item) == Item.FIGURE ? List.of() : Phrases.listAfter(clause, pointed(item));
        boolean rival =
                clause.rivals().in(RivalWording.SAME_AS, same.group())
                        || !list.isEmpty() && kinds.isRival(list.get(0));
        return rival ? list : List.of();
    }

    /** The first item at or behind a position. */
    private int itemAt(int position) {
        int item = 0;
        while (item < clause.size() && clause.item(item).start() < position) {
            item++;
        }
        return item;
    }

    /** "as that of X", "to those produced by X", "as using X alone": where X begins. */
    private int pointed(int item) {
        if (item < clause.size() && clause.lower(item).equals("using")) {
            return item + 1;
        }
        int next = item;
        if (is(RivalWord.POINTER, next)) {
            next++;
            while (next < clause.size() && "vxV".indexOf(shape(next)) >= 0 && next < item + 3) {
                next++;
            }
        }
        return next > item && "obnif".indexOf(shape(next)) >= 0 ? next + 1 : item;
    }

    /** "cuts memory by 87% while retaining 82% of BF16 throughput" */
    private List<Phrase> kept(int item) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean keeps =
                    i != item
                            && clause.item(i).group() != null
                            && "Rv".indexOf(shape(i - 1)) >= 0
                            && shape(i + 1) == 'o';
            if (keeps) {
                return possessors.of(i + 1).filter(p -> !possessors.measure(p)).stream().toList();
            }
            int of = "Mm".indexOf(shape(i + 1)) >= 0 ? i + 2 : i + 1;
            of = shape(of) == '(' && shape(of + 2) == ')' ? of + 3 : of;
            if (i != item && clause.lower(i).startsWith("within ") && shape(of) == 'o') {
                List<Phrase> list = Phrases.listAfter(clause, of + 1);
                return !list.isEmpty() && kinds.isRival(list.get(0)) ? list : List.of();
            }
        }
        return List.of();
    }

    /** "matches online distillation": what is matched, if it is no measure. */
    private boolean thing(int verb, Phrase phrase) {
        return is(RivalWord.MATCH, verb)
                && THING.matcher(clause.shape().substring(phrase.from(), phrase.to())).matches()
                && shape(phrase.to()) != 'M';
    }

    private boolean is(RivalWord kind, int item) {
        return clause.rivals().is(kind, clause.lower(item));
    }

    private char shape(int item) {
        return Phrases.at(clause, item);
    }
}
