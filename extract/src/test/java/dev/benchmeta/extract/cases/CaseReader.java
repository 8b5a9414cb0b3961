package dev.benchmeta.extract.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one line of a case file. Immutable. */
final class CaseReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COMMON = Set.of("id", "text", "why", "pending");

    private final Set<String> lists;
    private final String required;
    private final boolean rules;
    private final Set<String> units;

    private CaseReader(Set<String> lists, String required, boolean rules) {
        this.lists = lists;
        this.required = required;
        this.rules = rules;
        this.units = units();
    }

    /** The reader of figure, gain or result cases. */
    static CaseReader ofKind(String kind) {
        return switch (kind) {
            case "figure" -> new CaseReader(Set.of("figures", "numbers"), "figures", false);
            case "gain" -> new CaseReader(Set.of("gains", "results"), "gains", true);
            case "result" -> new CaseReader(Set.of("gains", "results"), "results", true);
            default -> throw new IllegalArgumentException("no cases of kind '" + kind + "'");
        };
    }

    private static Set<String> units() {
        Faults faults = new Faults();
        Set<String> units = new HashSet<>(Set.of(""));
        RuleTable.read("units.tsv", 4, faults).forEach(row -> units.add(row.cell(0)));
        RuleTable.read("results.tsv", 2, faults).stream()
                .filter(row -> row.cell(0).equals("physical-unit"))
                .forEach(row -> units.addAll(row.list(1)));
        faults.throwIfAny();
        return units;
    }

    /**
     * The case of a line.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    Case read(String place, String line) {
        JsonNode node = parse(line);
        node.fieldNames().forEachRemaining(this::checkField);
        Map<String, List<Notation>> expected = new HashMap<>();
        lists.stream()
                .filter(node::has)
                .forEach(field -> expected.put(field, notations(node.get(field))));
        boolean says =
                node.has("why")
                        || !(expected.getOrDefault(required, List.of()).isEmpty()
                                || node.has("not"));
        check(expected.containsKey(required), "field '" + required + "' is missing");
        check(says, "a case without " + required + " or with 'not' says why");
        Paper paper = Paper.of(text(node, "id"), node.path("title").asText(""), text(node, "text"));
        return new Case(
                place,
                paper.id(),
                paper,
                names(node),
                expected,
                optional(node, "rule"),
                optional(node, "not"),
                optional(node, "why"),
                optional(node, "pending"));
    }

    private static JsonNode parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            check(node.isObject(), "'" + line + "' is no JSON object");
            return node;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void checkField(String field) {
        boolean known =
                COMMON.contains(field)
                        || lists.contains(field)
                        || rules && Set.of("title", "names", "rule", "not").contains(field);
        check(known, "field '" + field + "' is unknown");
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("");
        check(!text.isBlank(), "field '" + field + "' is missing");
        return text;
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return node.has(field) ? Optional.of(text(node, field)) : Optional.empty();
    }

    private List<Notation> notations(JsonNode list) {
        check(list.isArray(), "'" + list + "' is no list");
        List<Notation> notations = new ArrayList<>();
        list.forEach(line -> notations.add(Notation.parse(line.asText(), units)));
        return notations;
    }

    private static Map<NameKind, List<String>> names(JsonNode node) {
        Map<NameKind, List<String>> names = new EnumMap<>(NameKind.class);
        String texts = node.path("title").asText("") + '\n' + node.path("text").asText("");
        node.path("names")
                .properties()
                .forEach(
                        entry -> {
                            List<String> surfaces = new ArrayList<>();
                            entry.getValue().forEach(name -> surfaces.add(name.asText()));
                            surfaces.forEach(
                                    s ->
                                            check(
                                                    texts.contains(s),
                                                    "name '" + s + "' does not stand in the text"));
                            names.put(
                                    NameKind.valueOf(entry.getKey().toUpperCase(Locale.ROOT)),
                                    surfaces);
                        });
        return names;
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
