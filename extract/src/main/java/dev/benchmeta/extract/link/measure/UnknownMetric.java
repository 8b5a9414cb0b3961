package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells which metric the words of a measure mean that no vocabulary holds: "blocking probability"
 * is task quality, "GPU requirements" are compute. Works on one clause; immutable.
 */
final class UnknownMetric {
    /** "Expected Average Overlap": a score's own name. */
    private static final Pattern SCORE = Pattern.compile("(?:\\p{Lu}[\\p{L}-]*(?: |$)){2,}");

    /** "Recall@5" */
    private static final Pattern RANKED = Pattern.compile("@\\d");

    private final Clause clause;
    private final MeasureWords words;
    private final boolean shares;

    /**
     * @param quality whether what is unknown is rather task quality: a share in a paper that is not
     *     about systems
     */
    UnknownMetric(Clause clause, MeasureWords words, boolean quality) {
        this.clause = clause;
        this.words = words;
        this.shares = quality;
    }

    /** The metric that a measure's words mean. */
    Metric of(int from, int to) {
        String name = clause.text(from, to);
        if (clause.shape().substring(from, to).indexOf(Item.HARDWARE) >= 0
                && words.in(MeasureWording.DEVICES_NEEDED, name)) {
            return Metric.COMPUTE;
        }
        if (name.contains("size of") && ofModel(name)) {
            return Metric.MODEL_SIZE;
        }
        if (name.equals("size")
                && words.in(MeasureWording.SHRINKING, clause.text(0, clause.size()))) {
            return Metric.MODEL_SIZE;
        }
        if (words.in(MeasureWording.TIME_TO, name)) {
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
        if (words.is(MeasureWord.AT_ONCE, things.toLowerCase(Locale.ROOT))
                || words.in(MeasureWording.LONG_THING, things)) {
            return Metric.SCALE;
        }
        return quality(things) ? Metric.QUALITY : Metric.OTHER;
    }

    /** Whether a name speaks of task quality. */
    boolean quality(String name) {
        return words.anyIn(MeasureWord.QUALITY_LIKE, name) || RANKED.matcher(name).find();
    }

    /** "the size of VGG-16" */
    boolean ofModel(String name) {
        return words.in(MeasureWording.MODEL_NAMED, name);
    }
}
