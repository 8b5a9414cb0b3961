package dev.benchmeta.report.render;

import dev.benchmeta.core.model.JsonNamed;
import java.util.Locale;

/** The formats a table can be written in. */
public enum Format implements JsonNamed {
    TEXT,
    MARKDOWN,
    CSV,
    TSV,
    JSON,
    LATEX,
    HTML;

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether several tables can be written one after the other. */
    public boolean forReaders() {
        return this == TEXT || this == MARKDOWN || this == LATEX;
    }

    /** Whether it holds the notes of a table. */
    public boolean notes() {
        return this != CSV && this != TSV;
    }

    /** The writer of this format. */
    public Renderer renderer(TextSettings settings) {
        return switch (this) {
            case TEXT -> new TextRenderer(settings);
            case MARKDOWN -> new MarkdownRenderer();
            case CSV -> new CsvRenderer(false);
            case TSV -> new CsvRenderer(true);
            case JSON -> new JsonRenderer();
            case LATEX -> new LatexRenderer();
            case HTML -> new HtmlRenderer();
        };
    }
}
