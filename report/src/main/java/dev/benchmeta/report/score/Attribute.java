package dev.benchmeta.report.score;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** A part of an entry, judged on the entries that were found. */
public enum Attribute implements JsonNamed {
    BENCHMARK_KIND,
    HARDWARE_ROLE,
    HARDWARE_COUNT,
    GAIN_METRIC,
    GAIN_QUALIFIER,
    GAIN_BASELINE,
    GAIN_HARDWARE,
    GAIN_SUBJECT,
    GAIN_WORKLOAD,
    GAIN_RATIO,
    RESULT_METRIC,
    RESULT_BENCHMARK,
    RESULT_SUBJECT;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
