package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words around a measure make of it: fewer simulations are less computation, more tokens
 * per step a higher rate. Works on one measure of one clause.
 */
final class RefinedMeasure {
    private static final Set<String> STEPS =
            Set.of("forward", "step", "second", "pass", "iteration", "cycle", "decoding");

    /** Where scores may improve: "in pre-training", "after fine-tuning", "in simulation". */
    private static final Pattern LEARNING = Pattern.compile("(?:pre-?)?train|fine-?tun|simulation");

    private final Clause clause;
    private final Topic topic;
    private final MetricWord word;
    private final int changeItem;

    RefinedMeasure(Clause clause, Topic topic, MetricWord word, ShapeRules.Match match) {
        this.clause = clause;
        this.topic = topic;
        this.word = word;
        this.changeItem = match.change();
    }

    /** The measure that is meant, where it is another one. */
    Optional<MetricWord> refined(Figure figure) {
        return switch (word.metric()) {
            case THROUGHPUT -> when(operations(), Metric.COMPUTE, false);
            case MEMORY -> when(grown() && named(1).equals("capacity"), Metric.MEMORY, true);
            case TOKENS -> when(grown() && rate(), Metric.THROUGHPUT, true);
            case SPEED, TRAINING_TIME ->
                    when(weak() && fewer(), Metric.COMPUTE, false).or(() -> learning(figure));
            case MODEL_SIZE -> built();
            default -> Optional.empty();
        };
    }

    private Optional<MetricWord> when(boolean told, Metric metric, boolean higherIsBetter) {
        return told
                ? Optional.of(new MetricWord(metric, higherIsBetter, word.item()))
                : Optional.empty();
    }

    /** "a 3x reduction in GFLOPs": operations, not a rate. */
    private boolean operations() {
        return change() == Change.DOWN && named(0).endsWith("flops");
    }

    /** "6x more tokens per forward pass" */
    private boolean rate() {
        return named(1).equals("per") && STEPS.contains(named(2).split(" ", 2)[0]);
    }

    /** "an improvement of 22.7% in pre-training": where the scores got better. */
    private Optional<MetricWord> learning(Figure figure) {
        Word told = changeItem < 0 ? null : clause.item(changeItem).word();
        boolean scores =
                weak()
                        && figure.kind() == UnitKind.PERCENT
                        && !topic.systems()
                        && told != null
                        && told.change() == Change.GOOD
                        && told.metric().isEmpty()
                        && LEARNING.matcher(named(0)).lookingAt();
        return scores ? Optional.of(MetricWord.assumed(Metric.QUALITY)) : Optional.empty();
    }

    /** "3 times bigger", said of a circuit. */
    private Optional<MetricWord> built() {
        boolean circuit =
                word.item() < 0
                        && word.source() == MetricWord.Source.ASSUMED
                        && topic.reconfigurable();
        return circuit
                ? Optional.of(new MetricWord(Metric.DENSITY, false, -1, word.source()))
                : Optional.empty();
    }

    private boolean weak() {
        return word.item() >= 0 && clause.item(word.item()).is(WordClass.METRIC_WEAK);
    }

    private boolean fewer() {
        return changeItem >= 0 && clause.lower(changeItem).equals("fewer");
    }

    private boolean grown() {
        return change() == Change.UP;
    }

    private Change change() {
        Word told = changeItem < 0 ? null : clause.item(changeItem).word();
        return told == null ? Change.NONE : told.change();
    }

    /** The word so many items behind the measure; empty if there is none. */
    private String named(int offset) {
        int item = word.item() + offset;
        return word.item() < 0 || item >= clause.size() ? "" : clause.lower(item);
    }
}
