package dev.benchmeta.extract.link.baseline;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.RivalKinds;
import dev.benchmeta.extract.link.clause.RivalWord;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verbs with which authors compare: "we compare our kernel with BarLib", "a comparison with
 * BarLib shows". Works on one clause; immutable.
 */
final class Comparing {
    /** What a verb of finding is followed by: "that", "a 30% lower cost", the figure. */
    private static final String TOLD = "zdF";

    /** How many items may stand between the verb and its rival. */
    private static final int REACH = 8;

    private final Clause clause;
    private final RivalKinds kinds;

    Comparing(Clause clause, RivalKinds kinds) {
        this.clause = clause;
        this.kinds = kinds;
    }

    /** Where the rival of a comparing verb at {@code item} begins; -1 if there is none. */
    int rivalOf(int item) {
        String verb = clause.lower(item);
        if (!clause.rivals().is(RivalWord.COMPARING, verb)) {
            return -1;
        }
        int reach = verb.equals("comparison") ? 2 : REACH;
        for (int i = item + 1; i < clause.size() && i < item + reach; i++) {
            if (clause.rivals().is(RivalWord.AGAINST, clause.lower(i))) {
                boolean measured = clause.rivals().is(RivalWord.MEASURING, verb);
                return measured && !clause.lower(i).equals("against") ? -1 : i + 1;
            }
        }
        return -1;
    }

    /** "we compare ours to BarLib, showing a 2x speedup": the rivals told before a figure. */
    List<Phrase> before(int figure) {
        for (int i = 0; i < figure; i++) {
            int rival = rivalOf(i);
            if (rival > 0 && rival < figure) {
                List<Phrase> list = Phrases.listAfter(clause, rival);
                list = withoutVerb(list);
                if (!list.isEmpty()
                        && list.get(list.size() - 1).to() < figure
                        && Phrases.at(clause, list.get(0).from()) != Item.BENCHMARK
                        && kinds.isRival(list.get(0))) {
                    return list;
                }
            }
        }
        return List.of();
    }

    /** "with BarLib shows that", "with BarLib and find that", "with BarLib reveals a": BarLib. */
    private List<Phrase> withoutVerb(List<Phrase> list) {
        int size = list.size();
        if (size == 0 || TOLD.indexOf(Phrases.at(clause, list.get(size - 1).to())) < 0) {
            return list;
        }
        Phrase end = list.get(size - 1);
        int last = end.to() - 1;
        boolean small = Phrases.at(clause, last) == Item.OTHER && !Phrases.coined(clause, last);
        if (small && size > 1 && last == end.from() && Phrases.at(clause, last - 1) == 'a') {
            return list.subList(0, size - 1);
        }
        boolean verb =
                small
                        && last > end.from()
                        && clause.lower(last).endsWith("s")
                        && !kinds.kind(end)
                        && !clause.rivals().reference(clause.lower(last));
        return verb
                ? Stream.concat(
                                list.subList(0, size - 1).stream(),
                                Stream.of(new Phrase(clause, end.from(), last)))
                        .toList()
                : list;
    }
}
