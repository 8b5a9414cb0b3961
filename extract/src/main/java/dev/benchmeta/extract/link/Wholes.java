package dev.benchmeta.extract.link;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.figure.UnitKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a share of a whole ("75% of global emissions") from a comparison. Works on one clause. */
final class Wholes {
    /** "uses 20% of baseline compute" compares. */
    private static final Pattern USED =
            Pattern.compile("achiev|reach|attain|obtain|us|requir|need|tak|consum|cost|run");

    private static final Set<String> ACTIVE = Set.of("active", "activated");

    private static final Set<String> DOING =
            Set.of("receive", "receives", "contain", "report", "provide", "include", "carry");

    /** What takes a whole of which a part may be told. */
    private static final Set<Metric> WHOLES =
            Set.of(
                    Metric.SPEED,
                    Metric.LATENCY,
                    Metric.TRAINING_TIME,
                    Metric.ENERGY,
                    Metric.POWER,
                    Metric.COST,
                    Metric.CARBON);

    private final Clause clause;

    Wholes(Clause clause) {
        this.clause = clause;
    }

    /** "in a third of the training time": here a share of a time is no share of the cases. */
    boolean ofDuration(int metric) {
        return measured(metric, Metric.TRAINING_TIME)
                || measured(metric, Metric.COMPUTE) && clause.lower(metric).startsWith("training")
                || measured(metric, Metric.SPEED) && clause.lower(metric).indexOf(' ') > 0;
    }

    /** "with only 17% of the parameters active": of its own ones. */
    boolean active(int metric) {
        return metric >= 0
                && metric + 1 < clause.size()
                && ACTIVE.contains(clause.lower(metric + 1));
    }

    /** "only 2-20% receive annotations": so many of them do. */
    boolean doing(int at) {
        return at + 1 < clause.size() && DOING.contains(clause.lower(at + 1));
    }

    /**
     * "generating 75% of global emissions", "less than 1% of typical inference time", "3% of step
     * cost": a part of a whole, where a rival's would have an article or a name.
     */
    boolean ofWhole(int at, Figure figure, int metric) {
        return figure.kind() == UnitKind.PERCENT
                && metric - at > 2
                && "-vewa,".indexOf(Phrases.at(clause, at - 1)) >= 0
                && !USED.matcher(clause.lower(Math.max(0, at - 1))).lookingAt()
                && Phrases.at(clause, at + 2) == Item.OTHER
                && !RivalKinds.reference(clause.lower(at + 2))
                && !Phrases.capital(clause, at + 2)
                && WHOLES.stream().anyMatch(whole -> measured(metric, whole))
                && clause.shape().indexOf('O') < 0;
    }

    /**
     * "the cost of hints is 10% of execution time": a part of it, where a rival's has an article.
     */
    boolean ofItself(int at, Figure figure, int metric) {
        return figure.kind() == UnitKind.PERCENT
                && metric == at + 2
                && Phrases.at(clause, at - 1) == 'e'
                && "o".indexOf(Phrases.at(clause, metric + 1)) < 0
                && WHOLES.stream().anyMatch(whole -> measured(metric, whole))
                && clause.shape().indexOf('O') < 0;
    }

    private boolean measured(int item, Metric metric) {
        Word word = item < 0 || item >= clause.size() ? null : clause.item(item).word();
        return word != null && word.metric().filter(m -> m == metric).isPresent();
    }
}
