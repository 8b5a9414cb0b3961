package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;

/** What a row of {@code mentions} is a mention of; in alphabetical order, as the rows are read. */
enum MentionKind implements JsonNamed {
    BENCHMARK("benchmark"),
    CONTRIBUTION("contribution"),
    HARDWARE("hardware"),
    MODEL("model");

    private final String jsonName;

    MentionKind(String jsonName) {
        this.jsonName = jsonName;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }
}
