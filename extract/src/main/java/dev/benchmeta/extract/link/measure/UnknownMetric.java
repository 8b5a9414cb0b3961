package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import java.util.regex.Pattern;

/**
 * Tells which metric the words of a measure mean that no vocabulary holds: "blocking probability"
 * is task quality, "GPU requirements" are compute. Works on one clause; immutable.
 */
final class UnknownMetric {
    /** Words in the name of an unknown measure that speak of task quality. */
    private static final Pattern QUALITY_LIKE =
            Pattern.compile(
                    "(?i)(rates?\\b|probability|risk|bias|error|gap|score|quality|correlation|similarity|failure|success|abilit|@\\d"
                            + "|contrast|plausib|fidelity|segmentation|classification|detection|recognition|prediction|localization|tracking)");

    /** Words in the name of an unknown measure that speak of what is used, counted or built. */
    private static final Pattern RESOURCE_LIKE =
            Pattern.compile(
                    "(?i)(effort|\\bsizes?\\b|length|\\bcount|\\bnumber|volume|rounds?\\b|\\bcalls?\\b|\\bsteps?\\b|\\blabel"
                            + "|frequency|overhead|queries|iterations?|transactions|access|instructions?|cycles|bits|traffic"
                            + "|weight\\b|\\bspace\\b|dimension|churn|misses|faults|requests?|usage|demand|work\\b|wire|allocation|\\barea\\b|sequence|sessions?)");

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

    private final Clause clause;
    private final boolean shares;

    /**
     * @param quality whether what is unknown is rather task quality: a share in a paper that is not
     *     about systems
     */
    UnknownMetric(Clause clause, boolean quality) {
        this.clause = clause;
        this.shares = quality;
    }

    /** The metric that a measure's words mean. */
    Metric of(int from, int to) {
        String words = clause.text(from, to);
        if (clause.shape().substring(from, to).indexOf(Item.HARDWARE) >= 0
                && DEVICES.matcher(words).find()) {
            return Metric.COMPUTE;
        }
        if (words.contains("size of") && ofModel(words)) {
            return Metric.MODEL_SIZE;
        }
        if (words.equals("size") && SHRUNK.matcher(clause.text(0, clause.size())).find()) {
            return Metric.MODEL_SIZE;
        }
        if (TIME.matcher(words).find()) {
            return Metric.LATENCY;
        }
        boolean score =
                SCORE.matcher(words).matches() && to - from > 1
                        || quality(words)
                        || shares && !RESOURCE_LIKE.matcher(words).find();
        return score ? Metric.QUALITY : Metric.OTHER;
    }

    /** The metric of what there is more of. */
    static Metric ofMore(String words) {
        if (AT_ONCE.matcher(words).matches() || LENGTHY.matcher(words).lookingAt()) {
            return Metric.SCALE;
        }
        return quality(words) ? Metric.QUALITY : Metric.OTHER;
    }

    /** Whether words speak of task quality. */
    static boolean quality(String words) {
        return QUALITY_LIKE.matcher(words).find();
    }

    /** "the size of VGG-16" */
    static boolean ofModel(String words) {
        return MODEL.matcher(words).find();
    }
}
