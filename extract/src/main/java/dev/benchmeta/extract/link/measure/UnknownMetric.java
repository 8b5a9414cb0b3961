package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.WordKinds;
import java.util.regex.Pattern;

/**
 * Tells which metric the words of a measure mean that no vocabulary holds: "blocking probability"
 * is task quality, "GPU requirements" are compute. Works on one clause; immutable.
 */
final class UnknownMetric {
    /** "the size of VGG-16", "the size of the network" */
    private static final Pattern MODEL =
            Pattern.compile("(?i)\\b(?:models?|networks?|checkpoints?)\\b|\\p{L}-?\\d");

    /** "quantization reduces size by 25%": that of a model. */
    private static final Pattern SHRUNK =
            Pattern.compile("(?i)\\b(?:models?|networks?|quanti[sz]|prun|distill)");

    /** "time-to-answer" */
    private static final Pattern TIME = Pattern.compile("(?i)\\btime-to-");

    /** "GPU requirements": how many devices it takes. */
    private static final Pattern DEVICES =
            Pattern.compile("(?i)(?:requirements?|needs?|demands?|count|usage)\\b");

    /** "3.3 times more concurrent cameras" */
    private static final Pattern AT_ONCE = Pattern.compile("(?i)concurrent|simultaneous|parallel");

    /** "23% longer sequence" */
    private static final Pattern LENGTHY =
            Pattern.compile(
                    "(?i)(?:(?:sequence|context|document|input|prompt)s?|(?:micro-?|mini-?)?batche?s?)\\b");

    /** "Expected Average Overlap": a score's own name. */
    private static final Pattern SCORE = Pattern.compile("(?:\\p{Lu}[\\p{L}-]*(?: |$)){2,}");

    /** "Recall@5" */
    private static final Pattern RANKED = Pattern.compile("@\\d");

    private final Clause clause;
    private final WordKinds<MeasureWord> words;
    private final boolean shares;

    /**
     * @param quality whether what is unknown is rather task quality: a share in a paper that is not
     *     about systems
     */
    UnknownMetric(Clause clause, WordKinds<MeasureWord> words, boolean quality) {
        this.clause = clause;
        this.words = words;
        this.shares = quality;
    }

    /** The metric that a measure's words mean. */
    Metric of(int from, int to) {
        String name = clause.text(from, to);
        if (clause.shape().substring(from, to).indexOf(Item.HARDWARE) >= 0
                && DEVICES.matcher(name).find()) {
            return Metric.COMPUTE;
        }
        if (name.contains("size of") && ofModel(name)) {
            return Metric.MODEL_SIZE;
        }
        if (name.equals("size") && SHRUNK.matcher(clause.text(0, clause.size())).find()) {
            return Metric.MODEL_SIZE;
        }
        if (TIME.matcher(name).find()) {
            return Metric.LATENCY;
        }
        boolean score =
                SCORE.matcher(name).matches() && to - from > 1
                        || quality(name)
                        || shares && !words.anyIn(MeasureWord.RESOURCE_LIKE, name);
        return score ? Metric.QUALITY : Metric.OTHER;
    }

    /** The metric of what there is more of. */
    Metric ofMore(String things) {
        if (AT_ONCE.matcher(things).matches() || LENGTHY.matcher(things).lookingAt()) {
            return Metric.SCALE;
        }
        return quality(things) ? Metric.QUALITY : Metric.OTHER;
    }

    /** Whether a name speaks of task quality. */
    boolean quality(String name) {
        return words.anyIn(MeasureWord.QUALITY_LIKE, name) || RANKED.matcher(name).find();
    }

    /** "the size of VGG-16" */
    static boolean ofModel(String words) {
        return MODEL.matcher(words).find();
    }
}
