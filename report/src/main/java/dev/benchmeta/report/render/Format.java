package dev.benchmeta.report.render;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** The formats a table can be written in. */
public enum Format implements JsonNamed {
    TEXT,
    MARKDOWN,
    CSV,
    JSON;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The writer of this format. */
    public Renderer renderer(TextSettings settings) {
        return switch (this) {
            case TEXT -> new TextRenderer(settings);
            case MARKDOWN -> new MarkdownRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
        };
    }
}
