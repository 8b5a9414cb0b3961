package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides whose size "smaller" tells where no measure is named beside it: that of a model, unless
 * it is said of something else. Works on one figure of one clause.
 */
final class SizedThing {
    /** What is a model, or does the work of one: "the encoder is 3x smaller". */
    private static final Pattern MODEL =
            Pattern.compile(
                    "(?:.*-)?(?:models?|[a-z]*nets?|networks?|[a-z]?lms?|backbones?|variants?|versions?|students?"
                            + "|architectures?|baselines?|methods?|approach(?:es)?|weights?|adapters?|modules?|ones?"
                            + "|polic(?:y|ies)|agents?|experts?|systems?|solutions?|alternatives?|competitors?)"
                            + "|[a-z-]{3,}(?:(?:[cdtfz]|in|iz)er|[ct]or)s?");

    /** Words that only look as if they did something. */
    private static final Pattern NO_DOER =
            Pattern.compile("(?:vec|fac|tens|regis|parame|diame|clus|or|fil)(?:t?or|der|ter)s?");

    /** What is built of a chip. */
    private static final Pattern BUILT =
            Pattern.compile(
                    "(?:circuit|chip|die|core|accelerator|processor|multiplier|adder|bitcell|macro|silicon)s?");

    /** What takes storage. */
    private static final Pattern STORED =
            Pattern.compile(
                    "(?:ind(?:ex|exes|ices)|caches?|buffers?|tables?|checkpoints?|states?)");

    private final GainContext gain;
    private final Clause clause;

    SizedThing(GainContext gain) {
        this.gain = gain;
        this.clause = gain.clause();
    }

    /**
     * "whose index is 6x smaller", "errors that are smaller by 10x": what is smaller; empty if it
     * is a model or the clause does not tell.
     */
    List<MetricWord> find() {
        int change = gain.match().change();
        if (change < 0 || gain.at(change) != 'C' || !clause.lower(change).equals("smaller")) {
            return List.of();
        }
        int head = head(Math.min(gain.item(), change) - 1);
        return switch (gain.at(head)) {
            case 'M' -> List.of(NamedMeasure.of(clause, head));
            case Item.OTHER -> thing(head);
            default -> List.of();
        };
    }

    /** The noun before "that are", "is" or the figure itself; -1 if none stands there. */
    private int head(int last) {
        int end = beforeBracket(last);
        int i = beforeAdverbs(end);
        if (gain.at(i) == 'e') {
            i = beforeAdverbs(i - 1);
            return gain.at(i) == 'z' ? i - 1 : i;
        }
        int behind = gain.match().change() + 1;
        boolean apposed = i == end && "O.,;)".indexOf(gain.at(behind)) >= 0;
        return apposed ? i : -1;
    }

    /** "blocks of 78 tokens (42 to 124) - 2x smaller" */
    private int beforeBracket(int last) {
        int i = last;
        while (gain.at(last) == ')' && i > 0 && gain.at(i) != '(') {
            i--;
        }
        return gain.at(last) == ')' ? i - 1 : last;
    }

    private int beforeAdverbs(int last) {
        int i = last;
        while (i >= 0 && ("qd".indexOf(gain.at(i)) >= 0 || Phrases.adverb(clause, i))) {
            i--;
        }
        return i;
    }

    private List<MetricWord> thing(int head) {
        String word = clause.lower(head);
        if (BUILT.matcher(word).matches()) {
            return List.of(smaller(Metric.DENSITY, head));
        }
        boolean model = MODEL.matcher(word).matches() && !NO_DOER.matcher(word).matches();
        if (model || Phrases.capital(clause, head)) {
            return List.of();
        }
        if (word.equals("tokens")) {
            return List.of(smaller(Metric.TOKENS, head));
        }
        boolean stored = STORED.matcher(word).matches();
        return List.of(smaller(stored ? Metric.MEMORY : Metric.OTHER, head));
    }

    private static MetricWord smaller(Metric metric, int item) {
        return new MetricWord(metric, false, item);
    }
}
