package dev.benchmeta.report.render;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;

/**
 * Writes {@code {"groups": [{"section", "title", "remark", "rows": [{column: value}]}], "notes":
 * []}}.
 */
final class JsonRenderer implements Renderer {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void render(Table table, Appendable out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode groups = root.putArray("groups");
        for (Section section : table.sections()) {
            section.groups()
                    .forEach(group -> group(table.columns(), section, group, groups.addObject()));
        }
        ArrayNode notes = root.putArray("notes");
        table.notes().forEach(notes::add);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(INDENT);
        printer.indentObjectsWith(INDENT);
        out.append(JSON.writer(printer).writeValueAsString(root)).append('\n');
    }

    private static void group(List<Column> columns, Section section, Group group, ObjectNode node) {
        node.put("section", section.title());
        node.put("title", group.title());
        node.put("remark", group.remark());
        ArrayNode rows = node.putArray("rows");
        group.rows().forEach(row -> row(columns, row, rows.addObject()));
    }

    private static void row(List<Column> columns, Row row, ObjectNode node) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).forPrograms()) {
                value(columns.get(i).id(), row.cells().get(i), node);
            }
        }
    }

    private static void value(String id, Cell cell, ObjectNode node) {
        if (cell instanceof Cell.Words words) {
            node.put(id, words.shown());
        } else if (cell instanceof Cell.Numeric number) {
            node.put(id, PlainNumber.decimal(number.value()));
        } else if (cell instanceof Cell.Flag flag) {
            node.put(id, flag.value());
        } else {
            node.putNull(id);
        }
    }
}
