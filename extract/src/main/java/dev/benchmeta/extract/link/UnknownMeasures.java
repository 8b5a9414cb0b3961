package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.link.MetricWord.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds measures that no vocabulary holds: what a word of change is about. Works on one clause. */
final class UnknownMeasures {
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

    /** "time-to-answer" */
    private static final Pattern TIME = Pattern.compile("(?i)\\btime-to-");

    /** "pilot overhead", "signalling overhead" */
    private static final Pattern SENT =
            Pattern.compile("pilot|signal|messag|protocol|feedback|network");

    /** "GPU requirements": how many devices it takes. */
    private static final Pattern DEVICES =
            Pattern.compile("(?i)(?:requirements?|needs?|demands?|count|usage)\\b");

    /** "3.3 times more concurrent cameras" */
    private static final Pattern AT_ONCE = Pattern.compile("(?i)concurrent|simultaneous|parallel");

    /** "23% longer sequence" */
    private static final Pattern LENGTHY =
            Pattern.compile(
                    "(?i)(?:(?:sequence|context|document|input|prompt)s?|(?:micro-?|mini-?)?batche?s?)\\b");

    private static final Pattern DATA = Pattern.compile("(?i)\\b(?:datasets?|training sets?)\\b");

    /** "Expected Average Overlap": a score's own name. */
    private static final Pattern SCORE = Pattern.compile("(?:\\p{Lu}[\\p{L}-]*(?: |$)){2,}");

    /** Figures and clause words: what stands between is no object of one verb. */
    private static final Pattern OTHER_CLAIM = Pattern.compile("[FUKz;]");

    /** "visual processing", "primitives required", "prediction set size": no verb of its own. */
    private static final Pattern NOUN = Pattern.compile("\\w+(?:ing|ed)|use|set");

    /** Verbs whose object is a rival, not a measure. */
    private static final Pattern BEATEN = Pattern.compile("underperform|lag|trail");

    /** "hardware overhead": what it takes of a chip. */
    static final Set<String> BUILT = Set.of("hardware", "area", "silicon");

    static final Set<String> LARGER = Set.of("larger", "bigger");

    private static final Set<String> MODELS = Set.of("models", "networks", "llms", "model");

    private static final Set<String> BETTER = Set.of("better", "superior");

    /** "better results": of whatever the paper is about. */
    private static final Pattern RESULTS = Pattern.compile("(?i)(?:results?|outcomes?)");

    private static final Pattern SIZE = Pattern.compile("(?i)\\bsizes?$");

    private final Clause clause;
    private final boolean shares;

    /**
     * @param quality whether what is unknown is rather task quality: a share in a paper that is not
     *     about systems
     */
    UnknownMeasures(Clause clause, boolean quality) {
        this.clause = clause;
        this.shares = quality;
    }

    /** "5x more incompatible packages": what grew. */
    List<MetricWord> thing(int change) {
        Word word = clause.item(change).word();
        boolean thing =
                at(change + 1) == 'x'
                        && (at(change + 2) == 'x'
                                || "Oin,.;:a()".indexOf(at(change + 2)) >= 0
                                || numberOf(change + 1));
        if (word == null || word.metric().isPresent() || !word.moves()) {
            return List.of();
        }
        if (shares && "EB".indexOf(at(change + 1)) >= 0 && ",;.a)".indexOf(at(change + 2)) >= 0) {
            // "5.0% lower FID, 5.4% higher CLIP"
            return List.of(measure(Metric.QUALITY, word.change() == Change.UP, change + 1));
        }
        if (!thing) {
            return List.of();
        }
        if (LARGER.contains(clause.lower(change)) && models(change + 1)) {
            return List.of(measure(Metric.MODEL_SIZE, true, change + 1));
        }
        boolean data =
                DATA.matcher(clause.text(change + 1, Math.min(clause.size(), change + 3))).find();
        return List.of(
                data
                        ? measure(Metric.DATA, false, change + 1)
                        : measure(
                                thing(clause.text(change + 1, change + 2)),
                                word.change() == Change.UP
                                        && !NamedMeasure.unwanted(clause, change + 1, change + 3),
                                change + 1));
    }

    /** "12x smaller proof size", "3x better figures of merit": of neither a model nor speed. */
    List<MetricWord> described(int change, int from, int to, boolean ratio) {
        Word word = clause.item(change).word();
        String words = clause.text(from, to);
        boolean better = ratio && BETTER.contains(clause.lower(change));
        boolean size =
                QUALITY_LIKE.matcher(words).find() || to - from > 1 && SIZE.matcher(words).find();
        boolean smaller = clause.lower(change).equals("smaller") && (size || numberOf(from));
        boolean said = (better || smaller) && !MODEL.matcher(words).find();
        return word != null && said && !RESULTS.matcher(words).matches()
                ? List.of(new MetricWord(sort(from, to), better, from))
                : List.of();
    }

    /** "26x larger embedding models" */
    private boolean models(int from) {
        for (int i = from; i < from + 3 && at(i) == 'x'; i++) {
            if (MODELS.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "1.4x higher number of physical qubits" */
    private boolean numberOf(int item) {
        String word = clause.lower(item);
        return at(item + 1) == 'o'
                && at(item + 2) == 'x'
                && (word.equals("number") || word.equals("amount") || word.equals("count"));
    }

    private static Metric thing(String words) {
        if (AT_ONCE.matcher(words).matches() || LENGTHY.matcher(words).lookingAt()) {
            return Metric.SCALE;
        }
        return QUALITY_LIKE.matcher(words).find() ? Metric.QUALITY : Metric.OTHER;
    }

    /** "reduces interval bloat by 10%": surely what the verb is about. */
    List<MetricWord> object(int change, int from, int figure) {
        int last = figure - 1;
        while (last > from && at(last) != 'b') {
            last--;
        }
        Word word = clause.item(change).word();
        if (word == null
                || word.metric().isPresent()
                || BEATEN.matcher(clause.lower(change)).lookingAt()
                || at(last) != 'b'
                || last - from < 1
                || OTHER_CLAIM.matcher(shape(from, last)).find()
                || verb(from, last)) {
            return List.of();
        }
        boolean better = word.change() == Change.UP && !NamedMeasure.unwanted(clause, from, last);
        boolean conceded = word.change() == Change.DOWN && at(figure - 1) == 'q';
        return List.of(
                measure(
                        sort(from, last),
                        better || conceded || word.change() == Change.GOOD,
                        from));
    }

    private boolean verb(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = clause.lower(i);
            boolean noun =
                    i == from
                            ? word.endsWith("ed")
                            : "xd".indexOf(at(i - 1)) >= 0 && NOUN.matcher(word).matches();
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
                ? List.of(measure(sort(from, change), false, from))
                : List.of();
    }

    /** "a 33% reduction in estimator bloat", "savings in blocking probability" */
    List<MetricWord> complement(int change) {
        return complement(change, change + 1);
    }

    /** "a decrease of 26% in the elevation gradient": what stands behind "in" at {@code in}. */
    List<MetricWord> complement(int change, int in) {
        Word word = clause.item(change).word();
        int from = Phrases.skipDeterminers(clause, in + 1);
        if (word == null
                || !(word.moves()
                        || word.metric().isEmpty() && clause.lower(change).startsWith("saving"))
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
            return List.of(overhead(to)); // "a 92% reduction in manual review overhead"
        }
        return List.of(measure(sort(from, to), word.change() == Change.UP, from));
    }

    /** "overhead"; "exploration overhead" is no matter of money. */
    MetricWord overhead(int item) {
        if (item > 0 && clause.lower(item - 1).equals("performance")) {
            return measure(Metric.SPEED, false, item - 1);
        }
        if (at(item - 1) != 'x') {
            return MetricWord.implied(Metric.COST);
        }
        if (BUILT.contains(clause.lower(item - 1))) {
            return measure(Metric.DENSITY, false, item - 1);
        }
        boolean sent = SENT.matcher(clause.lower(item - 1)).find();
        return measure(sent ? Metric.COMMUNICATION : Metric.OTHER, false, item - 1);
    }

    private Metric sort(int from, int to) {
        String words = clause.text(from, to);
        if (shape(from, to).indexOf(Item.HARDWARE) >= 0 && DEVICES.matcher(words).find()) {
            return Metric.COMPUTE;
        }
        if (words.contains("size of") && MODEL.matcher(words).find()) {
            return Metric.MODEL_SIZE;
        }
        if (TIME.matcher(words).find()) {
            return Metric.LATENCY;
        }
        boolean quality =
                SCORE.matcher(words).matches() && to - from > 1
                        || QUALITY_LIKE.matcher(words).find()
                        || shares && !RESOURCE_LIKE.matcher(words).find();
        return quality ? Metric.QUALITY : Metric.OTHER;
    }

    private String shape(int from, int to) {
        return clause.shape().substring(from, to);
    }

    private static MetricWord measure(Metric metric, boolean higherIsBetter, int item) {
        return new MetricWord(metric, higherIsBetter, item, Source.ASSUMED);
    }

    private char at(int index) {
        return Phrases.at(clause, index);
    }
}
