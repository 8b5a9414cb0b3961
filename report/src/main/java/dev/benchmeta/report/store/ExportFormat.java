package dev.benchmeta.report.store;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** What a store can be exported as. */
public enum ExportFormat implements JsonNamed {
    /** A file for every table and view; a program reads the whole back as facts. */
    PARQUET,
    /**
     * A file for every table and view but those that only this program looks up; safe to open in a
     * spreadsheet.
     */
    CSV,
    /** One file of facts, a paper a line. */
    JSONL;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
