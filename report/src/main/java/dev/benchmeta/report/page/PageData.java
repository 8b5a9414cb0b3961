package dev.benchmeta.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.graph.NodeNames;
import dev.benchmeta.report.render.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The facts in the form the page's program reads: arrays in place of objects, every name written
 * once, constants by their number. {@code data.js} is its reader and tells the same order.
 */
final class PageData {
    private static final JsonFactory JSON =
            JsonFactory.builder().build().setCharacterEscapes(new ScriptEscapes());

    private final List<PaperFacts> papers;
    private final PaperKeys keys;
    private final PageSettings settings;

    PageData(List<PaperFacts> papers, PaperKeys keys, PageSettings settings) {
        this.papers = papers;
        this.keys = keys;
        this.settings = settings;
    }

    /** Writes one JSON object that holds no character an HTML parser looks for. */
    void write(Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("title", settings.title());
            json.writeStringField("version", settings.version());
            json.writeBooleanField("live", settings.live());
            json.writeStringField("formulaStarts", FormulaGuard.STARTS);
            constants(json);
            facts(json);
            json.writeEndObject();
        }
    }

    private static void constants(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("metrics");
        for (Metric metric : Metric.values()) {
            json.writeStartArray();
            json.writeString(metric.jsonName());
            json.writeBoolean(metric.higherIsBetter());
            json.writeBoolean(metric.directed());
            json.writeString(metric.kind().jsonName());
            json.writeEndArray();
        }
        json.writeEndArray();
        names(json, "qualifiers", Qualifier.values());
        names(json, "classes", HardwareClass.values());
        names(json, "levels", Level.values());
        names(json, "roles", Role.values());
        names(json, "kinds", BenchmarkKind.values());
    }

    private static void names(JsonGenerator json, String field, JsonNamed[] values)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (JsonNamed value : values) {
            json.writeString(value.jsonName());
        }
        json.writeEndArray();
    }

    /** The tables follow the papers that fill them. */
    private void facts(JsonGenerator json) throws IOException {
        PageTables tables = new PageTables();
        NodeNames nodes = new NodeNames();
        papers.forEach(nodes::add);
        json.writeArrayFieldStart("papers");
        for (PaperFacts facts : papers) {
            new PaperRow(json, tables, nodes).write(facts, keys.key(facts));
        }
        json.writeEndArray();
        tables.write(json);
    }
}
