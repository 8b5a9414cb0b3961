package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.GainDraft;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Decides whose size "smaller" tells where no measure is named beside it: that of a model, unless
 * it is said of something else. Works on one figure of one clause.
 */
final class SizedThing {
    /** A rival in a list of rivals. */
    private static final Pattern RIVAL = Pattern.compile("O[xdEBHK]{1,6}[,a]{1,2}[dq]?");

    private final GainContext gain;
    private final Topic topic;
    private final Clause clause;

    SizedThing(GainContext gain, Topic topic) {
        this.gain = gain;
        this.topic = topic;
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
        if (gain.before().filter(this::goesOn).isPresent()) {
            return List.of(gain.before().get().metric());
        }
        int head = head(Math.min(gain.item(), change) - 1);
        return switch (gain.at(head)) {
            case 'M' -> List.of(gain.named(head));
            case 'm' -> counted(head);
            case Item.OTHER, 'y' -> thing(head);
            default -> List.of();
        };
    }

    /** "files 3x smaller than X, 2x smaller than Y": of the same as the gain before. */
    private boolean goesOn(GainDraft before) {
        int smaller = before.match().change();
        return smaller > before.item()
                && clause.lower(smaller).equals("smaller")
                && RIVAL.matcher(clause.shape().substring(smaller + 1, gain.item())).matches();
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
        while (i >= 0 && ("qd".indexOf(gain.at(i)) >= 0 || Adverbs.is(clause, i))) {
            i--;
        }
        return i;
    }

    /** "the context is 4x smaller": what only hints at speed does not shrink. */
    private List<MetricWord> counted(int head) {
        MetricWord named = gain.named(head);
        return NamedMeasure.counts(named) && named.metric() != Metric.MODEL_SIZE
                ? List.of(smaller(named.metric(), head))
                : List.of();
    }

    private List<MetricWord> thing(int head) {
        String word = clause.lower(head);
        if (is(MeasureWord.BUILT, word)) {
            return topic.chips() ? List.of(smaller(Metric.DENSITY, head)) : List.of();
        }
        if (model(word.substring(word.lastIndexOf('-') + 1)) || Phrases.capital(clause, head)) {
            return List.of();
        }
        if (gain.words().is(MeasureWord.TOKENS, word)) {
            return List.of(smaller(Metric.TOKENS, head));
        }
        if (is(MeasureWord.SET, word)) {
            return List.of(smaller(Metric.DATA, head));
        }
        boolean stored = is(MeasureWord.STORED, word);
        return List.of(smaller(stored ? Metric.MEMORY : Metric.OTHER, head));
    }

    /** "encoder", "subnets", "tokenizers" */
    private boolean model(String word) {
        if (is(MeasureWord.MODEL, word)) {
            return true;
        }
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean doer =
                one.length() > 5
                        && gain.words()
                                .is(MeasureWord.DOER_ENDING, one.substring(one.length() - 3));
        return doer && !is(MeasureWord.NO_DOER, word);
    }

    /** Whether a word or the one that it is the plural of is of a class. */
    private boolean is(MeasureWord kind, String word) {
        MeasureWords words = gain.words();
        return words.is(kind, word)
                || word.endsWith("s") && words.is(kind, word.substring(0, word.length() - 1));
    }

    private static MetricWord smaller(Metric metric, int item) {
        return new MetricWord(metric, false, item);
    }
}
