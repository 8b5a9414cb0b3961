package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.report.render.Format;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.render.TextSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Tables as JSON, whole or in part. */
final class TableForm {
    private static final TextSettings UNUSED = new TextSettings(TextSettings.MIN_WIDTH, false);

    private TableForm() {}

    /** How many rows there are in all groups. */
    static int rows(Table table) {
        return groups(table).stream().mapToInt(group -> group.rows().size()).sum();
    }

    private static List<Group> groups(Table table) {
        return table.sections().stream().flatMap(section -> section.groups().stream()).toList();
    }

    /** Some rows, counted through all groups; groups without any are left out. */
    static Table window(Table table, int offset, int limit) {
        Window window = new Window(offset, limit);
        List<Section> sections =
                table.sections().stream()
                        .map(
                                section ->
                                        new Section(
                                                section.title(),
                                                section.remark(),
                                                section.groups().stream()
                                                        .map(window::cut)
                                                        .filter(group -> !group.rows().isEmpty())
                                                        .toList()))
                        .toList();
        return new Table(table.columns(), sections, table.notes());
    }

    /** What is still to be passed over, and to be given. */
    private static final class Window {
        private int before;
        private int left;

        Window(int offset, int limit) {
            this.before = offset;
            this.left = limit;
        }

        Group cut(Group group) {
            int start = Math.min(before, group.rows().size());
            int end = Math.min(group.rows().size(), start + left);
            before -= start;
            left -= end - start;
            return new Group(group.title(), group.remark(), group.rows().subList(start, end));
        }
    }

    /** The groups and notes. */
    static ObjectNode write(Table table) {
        StringBuilder json = new StringBuilder();
        try {
            Format.JSON.renderer(UNUSED).render(table, json);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return (ObjectNode) Json.tree(json.toString());
    }
}
