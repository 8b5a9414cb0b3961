package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.clause.Change;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.clause.WordClass;
import java.util.Map;
import java.util.Set;

/**
 * Decides what measure an item of a clause names, and whether more of it is better: the words right
 * beside it may change either. Looks at one compound, never at the figure or the rule.
 */
public final class NamedMeasure {
    /** Metrics whose words also name things: "training data achieve", "unaided experts". */
    private static final Set<Metric> COUNTED =
            Set.of(Metric.DATA, Metric.TOKENS, Metric.MODEL_SIZE, Metric.SCALE);

    /** "energy cost efficiency": what a resource is called when more is made of it. */
    private static final Map<Metric, Metric> EFFICIENCIES =
            Map.of(
                    Metric.ENERGY, Metric.ENERGY_EFFICIENCY,
                    Metric.POWER, Metric.ENERGY_EFFICIENCY,
                    Metric.COST, Metric.COST_EFFICIENCY);

    private NamedMeasure() {}

    /** The measure that the item names; the item has to be a metric word. */
    public static MetricWord of(Clause clause, int item, MeasureWords words) {
        Word word = clause.item(item).word();
        if (word == null || word.metric().isEmpty()) {
            throw new IllegalStateException("no metric");
        }
        Metric metric = word.metric().get();
        if (ofOperation(clause, item, words)) {
            return new MetricWord(Metric.COMPUTE, false, item);
        }
        if (peak(clause, item)) {
            return of(clause, item + 1, words);
        }
        if (predicted(clause, item, words)) {
            Metric gained = sped(clause, item - 1) ? Metric.SPEED : Metric.QUALITY;
            return new MetricWord(gained, true, item);
        }
        if (perEnergy(clause, item, words)) {
            return new MetricWord(Metric.ENERGY_EFFICIENCY, true, item);
        }
        boolean efficient = efficient(clause, item + 1) || sharedEfficiency(clause, item);
        if (efficient && EFFICIENCIES.containsKey(metric)) {
            return new MetricWord(EFFICIENCIES.get(metric), true, item);
        }
        boolean higher = efficient || word.higherIsBetter() && metric.higherIsBetter();
        boolean loss = metric == Metric.QUALITY && lossOf(clause, item);
        boolean wanted = !loss && !unwanted(clause, item, words);
        return new MetricWord(metric, wanted && (word.type() == WordClass.METRIC || higher), item);
    }

    /** Whether the word is a metric only where nothing better stands: "inference". */
    static boolean weak(Clause clause, int item) {
        return clause.item(item).is(WordClass.METRIC_WEAK);
    }

    /** Whether what the measure counts are things, which may also stand there as such. */
    static boolean counts(MetricWord measure) {
        return COUNTED.contains(measure.metric());
    }

    /** "embeddings", "samples": things, unlike "data efficiency". */
    static boolean things(MetricWord measure) {
        return counts(measure) && !measure.higherIsBetter();
    }

    /** "cost per million tokens": the tokens only count. */
    static boolean unit(Clause clause, int item) {
        return clause.anyWord(item - 3, item, "per"::equals);
    }

    /** The last metric of a compound: "data preparation throughput" is a throughput. */
    static int head(Clause clause, int item, MeasureWords words) {
        int last = item;
        int from = shortForm(clause, item, words) ? item + 4 : item + 1;
        for (int i = from; i <= Math.max(last, from) + 3; i++) {
            char kind = Phrases.at(clause, i);
            if (kind != 'x' && kind != 'M') {
                break;
            }
            if (kind == 'M' && !scoreOfError(clause, i, words)) {
                last = i;
            }
        }
        return last;
    }

    /** "fidelity (MF) error" */
    private static boolean shortForm(Clause clause, int item, MeasureWords words) {
        return Phrases.at(clause, item + 1) == '('
                && Phrases.at(clause, item + 3) == ')'
                && Phrases.at(clause, item + 4) == 'M'
                && of(clause, item + 4, words).metric() == Metric.QUALITY;
    }

    /** "FID score": a score, but of an error. */
    private static boolean scoreOfError(Clause clause, int item, MeasureWords words) {
        return clause.lower(item).startsWith("score")
                && Phrases.at(clause, item - 1) == 'M'
                && !of(clause, item - 1, words).higherIsBetter();
    }

    /** "tokenization cost", "sampling costs": what a step of the computation takes. */
    private static boolean ofOperation(Clause clause, int item, MeasureWords words) {
        return item > 0
                && words.is(MeasureWord.COST, clause.lower(item))
                && words.in(MeasureWording.OPERATION, clause.lower(item - 1));
    }

    /** "less than 1 GB of peak memory": no share of a peak. */
    private static boolean peak(Clause clause, int item) {
        return clause.lower(item).equals("of peak") && clause.measures(item + 1, Metric.MEMORY);
    }

    /** "travel time prediction": how well a measure is foretold. */
    private static boolean predicted(Clause clause, int item, MeasureWords words) {
        return Phrases.at(clause, item + 1) == Item.OTHER
                && "xMmN".indexOf(Phrases.at(clause, item + 2)) < 0
                && words.is(MeasureWord.PREDICTION, clause.lower(item + 1));
    }

    /** "speeds memory estimation by 3x": that is faster, not better. */
    private static boolean sped(Clause clause, int before) {
        int verb = before;
        while ("xd".indexOf(Phrases.at(clause, verb)) >= 0) {
            verb--;
        }
        return "VM".indexOf(Phrases.at(clause, verb)) >= 0 && clause.measures(verb, Metric.SPEED);
    }

    /** "performance per watt" */
    private static boolean perEnergy(Clause clause, int item, MeasureWords words) {
        return clause.lower(item + 1).equals("per")
                && words.is(MeasureWord.ENERGY_UNIT, clause.lower(item + 2));
    }

    private static boolean efficient(Clause clause, int item) {
        return item < clause.size()
                && (clause.lower(item).equals("efficiency")
                        || clause.lower(item).equals("efficient")
                                && item > 1
                                && clause.lower(item - 2).equals("more"));
    }

    /** "energy/bandwidth efficiency", "16x energy and 27x area efficiency gains" */
    private static boolean sharedEfficiency(Clause clause, int item) {
        int next = item + 1;
        if (Phrases.at(clause, next) != 'a') {
            return false;
        }
        next += Phrases.at(clause, next + 1) == Item.FIGURE ? 2 : 1;
        return "Mm".indexOf(Phrases.at(clause, next)) >= 0
                && (clause.lower(next).endsWith(" efficiency") || efficient(clause, next + 1));
    }

    /**
     * "amplifies stereotype associations": whether more of what is named is worse, although no
     * score is named; "collision avoidance" is wanted.
     */
    static boolean unwanted(Clause clause, int from, int to) {
        boolean bad = false;
        for (int i = from; i < Math.min(to, clause.size()); i++) {
            Item item = clause.item(i);
            bad |= item.is(WordClass.UNWANTED) || item.is(WordClass.HARM);
            bad &= !item.is(WordClass.FINDING);
        }
        return bad;
    }

    /** "redundant coverage", "forget accuracy", "toxic scores", "bias sensitivity" */
    private static boolean unwanted(Clause clause, int item, MeasureWords words) {
        if (item == 0) {
            return false;
        }
        Item before = clause.item(item - 1);
        boolean bad = before.is(WordClass.METRIC_DOWN) && clause.measures(item - 1, Metric.QUALITY);
        String measure = clause.lower(item);
        return before.is(WordClass.UNWANTED)
                || bad && measure.equals("sensitivity")
                || (bad || before.is(WordClass.HARM)) && words.is(MeasureWord.EXTENT, measure);
    }

    /** "IoU degradation", "VMAF penalty": of a score, but better low. */
    private static boolean lossOf(Clause clause, int item) {
        Word next = item + 1 < clause.size() ? clause.item(item + 1).word() : null;
        return next != null
                && next.type() == WordClass.NOUN
                && (next.change() == Change.BAD || next.change() == Change.COST);
    }
}
