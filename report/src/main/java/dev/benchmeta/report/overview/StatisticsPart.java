package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.render.Table;
import java.util.Locale;

/** The tables of statistics. */
public enum StatisticsPart implements JsonNamed {
    /** How many papers and gains state what. */
    RATES,
    /** How large gains are, by metric. */
    GAINS,
    /** What gains are over. */
    BASELINES,
    /** Kinds of hardware over time. */
    HARDWARE;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This part as a table. */
    public Table table(Statistics statistics) {
        return switch (this) {
            case RATES -> RateTable.of(statistics);
            case GAINS -> GainTable.of(statistics);
            case BASELINES -> BaselineTable.of(statistics);
            case HARDWARE -> TimeTable.of(statistics);
        };
    }
}
