package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** What a row of {@code mentions} is a mention of; in alphabetical order, as the rows are read. */
enum MentionKind implements JsonNamed {
    BENCHMARK,
    CONTRIBUTION,
    HARDWARE,
    MODEL;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
