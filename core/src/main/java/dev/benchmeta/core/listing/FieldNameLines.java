package dev.benchmeta.core.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the lines of {@code field-names.tsv}, and gathers all that is wrong with them. */
final class FieldNameLines {
    static final String FILE = "field-names.tsv";

    /** The fields that each form must have, and no others. */
    static final Map<String, List<String>> FIELDS =
            Map.of(
                    "json",
                    List.of(
                            "title",
                            "titled",
                            "abstract",
                            "id",
                            "address",
                            "date",
                            "authors",
                            "comments",
                            "external",
                            "organization",
                            "inner",
                            "snapshot",
                            "records",
                            "parts"),
                    "csv",
                    List.of("title", "abstract", "id", "date", "url", "authors"),
                    "markdown",
                    List.of("abstract", "summary", "teaser", "title", "date"));

    private final Map<String, Map<String, List<String>>> forms = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private FieldNameLines() {
        FIELDS.keySet().forEach(form -> forms.put(form, new LinkedHashMap<>()));
    }

    /**
     * The names of each field of each form, the fields in the order of their lines.
     *
     * @throws IllegalStateException naming every line that is wrong and every field without one
     */
    static Map<String, Map<String, List<String>>> parse(List<String> lines) {
        FieldNameLines read = new FieldNameLines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                read.add(lines.get(i).split("\t", -1), FILE + ":" + (i + 1) + ": ");
            }
        }
        List<String> missing = read.missing();
        if (!missing.isEmpty()) {
            read.faults.add(
                    FILE + ": no line for " + String.join(", ", missing) + "; add one for each");
        }
        if (!read.faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", read.faults));
        }
        return read.forms;
    }

    /** Forms and fields that have no line: "csv id". */
    private List<String> missing() {
        return forms.keySet().stream().flatMap(this::missing).toList();
    }

    private Stream<String> missing(String form) {
        return FIELDS.getOrDefault(form, List.of()).stream()
                .filter(field -> !fields(form).containsKey(field))
                .map(field -> form + " " + field);
    }

    private Map<String, List<String>> fields(String form) {
        return forms.getOrDefault(form, Map.of());
    }

    private void add(String[] cells, String at) {
        if (cells.length != 3) {
            faults.add(at + cells.length + " cells, expected form, field and names between tabs");
            return;
        }
        String unknown = unknown(cells[0], cells[1]);
        if (!unknown.isEmpty()) {
            faults.add(at + unknown);
            return;
        }
        List<String> names = List.of(cells[2].split("; ", -1));
        String fault = fault(cells[0], cells[1], names);
        if (!fault.isEmpty()) {
            faults.add(at + fault);
        }
        fields(cells[0]).putIfAbsent(cells[1], names);
    }

    /** Why there is no such field; empty if there is. */
    private static String unknown(String form, String field) {
        List<String> known = FIELDS.getOrDefault(form, List.of());
        if (known.isEmpty()) {
            return "the form is '" + form + "', expected one of " + listed(FIELDS.keySet());
        }
        return known.contains(field)
                ? ""
                : "the field is '" + field + "', expected one of " + listed(known) + " in " + form;
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    /** Why a field cannot have these names; empty if it can. */
    private String fault(String form, String field, List<String> names) {
        if (fields(form).containsKey(field)) {
            return field + " stands on an earlier line too; put its names there";
        }
        if (names.contains("") || new HashSet<>(names).size() < names.size()) {
            return "a name of " + field + " is empty or stands twice; leave each once";
        }
        return form.equals("markdown") ? taken(form, field, names) : "";
    }

    /** In Markdown a name says which part begins, so it can be that of one field only. */
    private String taken(String form, String field, List<String> names) {
        return fields(form).entrySet().stream()
                .flatMap(
                        other ->
                                other.getValue().stream()
                                        .filter(names::contains)
                                        .map(name -> named(name, field, other.getKey())))
                .findFirst()
                .orElse("");
    }

    private static String named(String name, String field, String other) {
        return "'%s' is a name of both %s and %s; leave it to one".formatted(name, other, field);
    }
}
