package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds measures that no vocabulary holds: what a word of change is about, be it "5x more
 * incompatible packages", "reduces interval bloat by 10%" or "a 33% reduction in estimator bloat".
 * Works on one clause; {@link UnknownMetric} tells which metric the words mean.
 */
final class UnknownMeasures {
    /** Figures and clause words: what stands between is no object of one verb. */
    private static final Pattern OTHER_CLAIM = Pattern.compile("[FUKz;]");

    private final Clause clause;
    private final boolean shares;
    private final MeasureWords words;
    private final UnknownMetric metric;

    /**
     * @param quality whether what is unknown is rather task quality: a share in a paper that is not
     *     about systems
     */
    UnknownMeasures(Clause clause, MeasureWords words, boolean quality) {
        this.clause = clause;
        this.shares = quality;
        this.words = words;
        this.metric = new UnknownMetric(clause, words, quality);
    }

    /** "5x more incompatible packages": what grew. */
    List<MetricWord> thing(int change) {
        Word word = clause.item(change).word();
        if (word == null || word.metric().isPresent() || !word.moves()) {
            return List.of();
        }
        boolean more = word.change() == Change.UP;
        if (score(change + 1)) {
            return List.of(MetricWord.assumed(Metric.QUALITY, more, change + 1));
        }
        return counted(change + 1) ? List.of(grown(change, more)) : List.of();
    }

    /** "5.0% lower FID, 5.4% higher CLIP" */
    private boolean score(int item) {
        return shares && "EB".indexOf(at(item)) >= 0 && ",;.a)".indexOf(at(item + 1)) >= 0;
    }

    private boolean counted(int item) {
        return at(item) == 'x'
                && (at(item + 1) == 'x'
                        || "Oin,.;:a()".indexOf(at(item + 1)) >= 0
                        || numberOf(item));
    }

    private MetricWord grown(int change, boolean more) {
        int item = change + 1;
        if (words.is(MeasureWord.LARGER, clause.lower(change)) && models(item)) {
            return MetricWord.assumed(Metric.MODEL_SIZE, true, item);
        }
        if (words.in(MeasureWording.GROWN_DATA, clause.text(item, item + 2))) {
            return MetricWord.assumed(Metric.DATA, false, item);
        }
        Metric grown = metric.ofMore(clause.text(item, item + 1));
        return MetricWord.assumed(
                grown, more && !NamedMeasure.unwanted(clause, item, item + 2), item);
    }

    /** "12x smaller proof size", "3x better figures of merit": of neither a model nor speed. */
    List<MetricWord> described(int change, int from, int to, boolean ratio) {
        Word word = clause.item(change).word();
        String named = clause.text(from, to);
        boolean better = ratio && words.is(MeasureWord.BETTER, clause.lower(change));
        boolean size =
                metric.quality(named) || to - from > 1 && words.in(MeasureWording.SIZE, named);
        boolean smaller = clause.lower(change).equals("smaller") && (size || numberOf(from));
        boolean said = (better || smaller) && !metric.ofModel(named);
        return word != null
                        && said
                        && !words.is(MeasureWord.RESULTS, named.toLowerCase(Locale.ROOT))
                ? List.of(new MetricWord(metric.of(from, to), better, from))
                : List.of();
    }

    /** "26x larger embedding models" */
    private boolean models(int from) {
        for (int i = from; i < from + 3 && at(i) == 'x'; i++) {
            if (words.is(MeasureWord.MODELS, clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "1.4x higher number of physical qubits" */
    private boolean numberOf(int item) {
        return at(item + 1) == 'o'
                && at(item + 2) == 'x'
                && words.is(MeasureWord.AMOUNT, clause.lower(item));
    }

    /** "reduces interval bloat by 10%": surely what the verb is about. */
    List<MetricWord> object(int change, int from, int figure) {
        int by = figure - 1;
        while (by > from && at(by) != 'b') {
            by--;
        }
        Word word = clause.item(change).word();
        if (word == null
                || word.metric().isPresent()
                || words.is(MeasureWord.LAGGING, clause.lower(change))
                || !object(from, by)) {
            return List.of();
        }
        boolean better = word.change() == Change.UP && !NamedMeasure.unwanted(clause, from, by);
        boolean conceded = word.change() == Change.DOWN && at(figure - 1) == 'q';
        return List.of(
                MetricWord.assumed(
                        metric.of(from, by),
                        better || conceded || word.change() == Change.GOOD,
                        from));
    }

    /** "the template size can be reduced by 67%": what was changed, which ends at an item. */
    List<MetricWord> subject(int change, int last) {
        Word word = clause.item(change).word();
        if (word == null || word.metric().isPresent() || !word.moves() || at(last) != 'x') {
            return List.of();
        }
        int from = last;
        while ("xo".indexOf(at(from - 1)) >= 0 || at(from - 1) == 'd' && at(from - 2) == 'o') {
            from--;
        }
        if (at(from - 1) == 'M') {
            return List.of(); // "the dynamic energy consumption"
        }
        boolean better =
                word.change() == Change.UP && !NamedMeasure.unwanted(clause, from, last + 1);
        return List.of(MetricWord.assumed(metric.of(from, last + 1), better, from));
    }

    /** Whether what ends before a "by" is one verb's object. */
    private boolean object(int from, int by) {
        return at(by) == 'b'
                && by - from >= 1
                && !OTHER_CLAIM.matcher(clause.shape().substring(from, by)).find()
                && !verb(from, by);
    }

    private boolean verb(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = clause.lower(i);
            boolean noun =
                    i == from
                            ? word.endsWith("ed")
                            : "xd".indexOf(at(i - 1)) >= 0
                                    && words.in(MeasureWording.VERBAL_NOUN, word);
            if (at(i) == 'v' && !noun) {
                return true;
            }
        }
        return false;
    }

    /** "a 98% pair reduction" */
    List<MetricWord> compound(int figure, int change) {
        Word word = clause.item(change).word();
        boolean reduction = word != null && word.metric().isEmpty() && word.change() == Change.DOWN;
        int from = change;
        while (from > figure + 1 && at(from - 1) == 'x') {
            from--;
        }
        return reduction && from < change && from == Phrases.skipDeterminers(clause, figure + 1)
                ? List.of(MetricWord.assumed(metric.of(from, change), false, from))
                : List.of();
    }

    /** "a 33% reduction in estimator bloat", "savings in blocking probability" */
    List<MetricWord> complement(int change) {
        return complement(change, change + 1);
    }

    /** "a decrease of 26% in upload traffic": what stands behind "in" at {@code in}. */
    List<MetricWord> complement(int change, int in) {
        Word word = clause.item(change).word();
        int from = Phrases.skipDeterminers(clause, in + 1);
        if (word == null
                || !(word.moves()
                        || word.metric().isEmpty()
                                && words.is(MeasureWord.SAVING, clause.lower(change)))
                || at(in) != 'i'
                || "xKU".indexOf(at(from)) < 0) {
            return List.of();
        }
        int to = from;
        while ("xKU".indexOf(at(to)) >= 0 && to < from + 3) {
            to++;
        }
        Word head = at(to) == 'N' ? clause.item(to).word() : null;
        if (head != null && head.change() == Change.COST) {
            return List.of(
                    Overhead.of(clause, to, words)); // "a 92% reduction in manual review overhead"
        }
        if (at(to) == 'm' && !clause.measures(to, Metric.SPEED)) {
            return List.of(NamedMeasure.of(clause, to, words).as(MetricWord.Source.ASSUMED));
        }
        return List.of(MetricWord.assumed(metric.of(from, to), word.change() == Change.UP, from));
    }

    private char at(int index) {
        return Phrases.at(clause, index);
    }
}
