package dev.benchmeta.extract.link;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The verbs with which authors compare: "we compare our kernel with BarLib", "a comparison with
 * BarLib shows". Works on one clause; immutable.
 */
final class Comparing {
    private static final Pattern VERB =
            Pattern.compile("compar(?:es?|ing|ison)|benchmark|evaluate");

    private static final Pattern AGAINST = Pattern.compile("against|with|to");

    /** "evaluate it with BarBench": what one is only measured with. */
    private static final Pattern MEASURING = Pattern.compile("evaluate|benchmark");

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
        if (!VERB.matcher(verb).matches()) {
            return -1;
        }
        int reach = verb.equals("comparison") ? 2 : REACH;
        for (int i = item + 1; i < clause.size() && i < item + reach; i++) {
            if (AGAINST.matcher(clause.lower(i)).matches()) {
                boolean measured = MEASURING.matcher(verb).matches();
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
                if (!list.isEmpty()
                        && list.get(list.size() - 1).to() < figure
                        && Phrases.at(clause, list.get(0).from()) != Item.BENCHMARK
                        && kinds.isRival(list.get(0))) {
                    return list.size() == 1 ? List.of(withoutVerb(list.get(0))) : list;
                }
            }
        }
        return List.of();
    }

    /** "with BarLib shows that": BarLib. */
    private Phrase withoutVerb(Phrase phrase) {
        int last = phrase.to() - 1;
        return last > phrase.from()
                        && Phrases.at(clause, phrase.to()) == 'z'
                        && clause.lower(last).endsWith("s")
                ? new Phrase(clause, phrase.from(), last)
                : phrase;
    }
}
