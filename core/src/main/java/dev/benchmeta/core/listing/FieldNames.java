package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that listings of one form give a paper's fields, from {@code field-names.tsv}: in JSON
 * an abstract is an "abstract", a "summary" or a "paperAbstract".
 */
final class FieldNames {
    private static final String FILE = "field-names.tsv";

    static final FieldNames JSON;
    static final FieldNames CSV;
    static final FieldNames MARKDOWN;

    static {
        Map<String, FieldNames> forms = parse(resource());
        JSON = form("json", forms);
        CSV = form("csv", forms);
        MARKDOWN = form("markdown", forms);
    }

    private final Map<String, List<String>> names = new LinkedHashMap<>();

    private FieldNames() {}

    private static FieldNames form(String form, Map<String, FieldNames> forms) {
        FieldNames found = forms.get(form);
        if (found == null) {
            throw new IllegalStateException(FILE + " has no line for " + form);
        }
        return found;
    }

    private static List<String> resource() {
        try (InputStream in = FieldNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + FILE + " is missing; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + FILE + " cannot be read", e);
        }
    }

    /**
     * The forms that lines describe.
     *
     * @throws IllegalStateException naming every line that is wrong
     */
    static Map<String, FieldNames> parse(List<String> lines) {
        Map<String, FieldNames> forms = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                String fault = add(lines.get(i).split("\t", -1), forms);
                if (!fault.isEmpty()) {
                    faults.add(FILE + ":" + (i + 1) + ": " + fault);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return forms;
    }

    /** Why a line is wrong; empty if it is right. */
    private static String add(String[] cells, Map<String, FieldNames> forms) {
        if (cells.length != 3) {
            return cells.length + " cells, expected form, field and names between tabs";
        }
        List<String> found = List.of(cells[2].split("; ", -1));
        if (found.contains("") || new HashSet<>(found).size() < found.size()) {
            return "a name of " + cells[1] + " is empty or stands twice; leave each once";
        }
        FieldNames form = forms.computeIfAbsent(cells[0], name -> new FieldNames());
        return form.names.putIfAbsent(cells[1], found) == null
                ? ""
                : cells[1] + " stands on an earlier line too; put its names there";
    }

    /** The fields there are names for. */
    Set<String> fields() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /**
     * The names of a field, the better ones first.
     *
     * @throws IllegalArgumentException if the form has no such field
     */
    List<String> of(String field) {
        List<String> found = names.get(field);
        if (found == null) {
            throw new IllegalArgumentException(FILE + " has no names for " + field);
        }
        return found;
    }
}
