package dev.benchmeta.extract.link.measure;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Units;
import dev.benchmeta.extract.link.claim.MetricWord;
import dev.benchmeta.extract.link.claim.MetricWord.Source;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Construct;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.Word;
import dev.benchmeta.extract.link.paper.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the metric of a gain: in the phrase the rule points at, else what the word of change
 * implies, else the nearest metric of the clause. Works on one figure of one clause.
 */
final class MetricSearch {
    /** How many items before a figure the verb of its subject may stand. */
    private static final int SUBJECT_REACH = 5;

    private final GainContext gain;
    private final Topic topic;
    private final Units units;
    private final Clause clause;
    private final int figure;
    private final int change;
    private final UnknownMeasures unknown;
    private final CoordinatedMeasures lists;
    private final NearestMeasure nearest;

    /**
     * @param unknown measures that no vocabulary holds
     */
    MetricSearch(GainContext gain, Topic topic, Units units, UnknownMeasures unknown) {
        this.gain = gain;
        this.topic = topic;
        this.units = units;
        this.clause = gain.clause();
        this.figure = gain.item();
        this.change = gain.match().change();
        this.unknown = unknown;
        this.lists = new CoordinatedMeasures(gain);
        this.nearest = new NearestMeasure(gain);
    }

    /**
     * The metrics, several when they are coordinated ("latency and energy"); empty if the clause
     * names none.
     */
    List<MetricWord> find() {
        return Stream.<Supplier<List<MetricWord>>>of(
                        this::stated,
                        this::subject,
                        this::summed,
                        () -> new ValueBefore(gain, units).compared(),
                        this::better,
                        () -> new CountBefore(gain).find(),
                        () -> new SizedThing(gain, topic).find(),
                        this::implied,
                        () -> new UnstatedMeasure(gain, nearest).find())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What stands where the rule or its word of change points. */
    private List<MetricWord> stated() {
        if (gain.match().metric() >= 0) {
            return lists.from(pointedAt(gain.match().metric()));
        }
        if (change < 0) {
            return List.of();
        }
        char kind = gain.at(change);
        if (gain.changeFollows()) {
            return kind == 'C'
                    ? new ComparativeMeasure(gain, unknown).described()
                    : new NounMeasure(gain, unknown).behindFigure();
        }
        return switch (kind) {
            case 'N' -> new NounMeasure(gain, unknown).beforeFigure();
            case 'V' -> new VerbMeasure(gain, unknown).object();
            case 'R' -> new BeatenMeasure(gain).kept();
            case 'C' -> gain.implied().isPresent() ? List.of() : inBracket();
            default -> new BeatenMeasure(gain).beaten();
        };
    }

    /** "1.7x the P99 QPS" is of the QPS; "11x parameter compression" is of the parameters. */
    private int pointedAt(int named) {
        boolean whole = gain.at(named) == 'm' || gain.construct() == Construct.CHANGE;
        int head = whole ? named : NamedMeasure.head(clause, named, gain.words());
        Metric first = gain.named(named).metric();
        boolean compressed = gain.named(head).metric() == Metric.COMPRESSION;
        return compressed && first != Metric.DATA ? named : head;
    }

    /** "lower FID (10x) and higher IS (2x)": the bracket is about what stands before it. */
    private List<MetricWord> inBracket() {
        List<MetricWord> named = new BeatenMeasure(gain).beaten();
        return named.isEmpty() && gain.at(figure - 1) == '(' ? unknown.thing(change) : named;
    }

    /** "its KV cache is 12x smaller"; "interactions can predict 24% better" is of no amount. */
    private List<MetricWord> subject() {
        int i = figure - 1;
        while (i > figure - SUBJECT_REACH && "xdq".indexOf(gain.at(i)) >= 0) {
            i--;
        }
        MeasureComplement complement = new MeasureComplement(gain);
        if (gain.at(i) == 'e' && gain.at(i - 1) == 'M') {
            boolean acts =
                    i + 1 < figure
                            && gain.at(i + 1) == Item.OTHER
                            && !Adverbs.is(clause, i + 1)
                            && NamedMeasure.things(gain.named(i - 1));
            return acts ? List.of() : complement.accelerated(lists.to(i - 1));
        }
        boolean apposed = gain.at(i) == 'M' && gain.changeFollows() && gain.at(change) == 'C';
        return apposed ? complement.accelerated(List.of(gain.named(i))) : List.of();
    }

    /** "+3% ImageNet accuracy", "(-0.04 in error rate)": the measure behind a signed figure. */
    private List<MetricWord> summed() {
        if (gain.construct() != Construct.PLUS) {
            return List.of();
        }
        int gained = figure + 1;
        while (gained < figure + 4 && "BEx".indexOf(gain.at(gained)) >= 0) {
            gained++;
        }
        if (gain.at(figure - 1) == '(' && gain.at(figure + 1) == 'i') {
            gained = ",)".indexOf(gain.at(figure + 3)) >= 0 ? figure + 2 : gained;
        }
        return gain.at(gained) == 'M' ? List.of(gain.named(gained)) : List.of();
    }

    /**
     * "2.9x faster and 7% better than X": of this, no word but "better" tells. "Interactions that
     * predict 24% better" are no fewer.
     */
    private List<MetricWord> better() {
        if (!gain.changeFollows() || !clause.lower(change).equals("better")) {
            return List.of();
        }
        List<MetricWord> terms = inTerms();
        List<MetricWord> named = terms.isEmpty() ? nearest.left() : terms;
        return named.stream().allMatch(NamedMeasure::things)
                ? List.of(MetricWord.assumed(Metric.QUALITY).as(Source.NEAR))
                : named;
    }

    /** "1.1% better than X in terms of accuracy" */
    private List<MetricWord> inTerms() {
        for (int i = change; i + 2 < clause.size(); i++) {
            if (clause.lower(i).endsWith("terms")) {
                return lists.phrase(i + 2, true);
            }
        }
        return List.of();
    }

    /** "faster", "speedup"; "throughput improvements (a 2x speedup)" is left to the nearest. */
    private List<MetricWord> implied() {
        Optional<MetricWord> own = gain.implied();
        if (own.isEmpty()) {
            return beforeBracket();
        }
        return gain.at(figure - 1) == '(' && sums(own.get()) && measureOnLeft()
                ? List.of()
                : List.of(own.get());
    }

    /** Whether a bracket's word only sums up what stands before it. */
    private boolean sums(MetricWord own) {
        return (own.metric() == Metric.SPEED) == (gain.at(change) == 'N');
    }

    private boolean measureOnLeft() {
        List<MetricWord> left = nearest.left();
        return !left.isEmpty() && left.get(0).metric() != Metric.QUALITY;
    }

    /** "quality degradation (a 5.5% drop)" */
    private List<MetricWord> beforeBracket() {
        int open = Phrases.beforeDeterminers(clause, figure);
        if (gain.at(open) != '(' || gain.at(open - 1) != 'N') {
            return List.of();
        }
        Word word = clause.item(open - 1).word();
        if (word != null && word.metric().isPresent()) {
            return List.of(MetricWord.implied(word.metric().get()));
        }
        return gain.at(open - 2) == 'M' ? List.of(gain.named(open - 2)) : List.of();
    }
}
