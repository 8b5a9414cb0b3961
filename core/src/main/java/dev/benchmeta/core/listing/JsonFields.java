package dev.benchmeta.core.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The fields of an object, found by name in lower case without "_", "-" and spaces: "paperTitle",
 * "Paper title" and "paper_title" are one.
 */
final class JsonFields {
    private final Map<String, JsonNode> values = new HashMap<>();

    /** Every field there is, also those that are null, with its name as written. */
    private final Map<String, String> written = new TreeMap<>();

    /** Also the fields of those objects within it that hold a record's fields; these go first. */
    JsonFields(ObjectNode object) {
        add(object);
        for (String inner : FieldNames.JSON.of("inner")) {
            if (object.path(inner) instanceof ObjectNode node) {
                add(node);
            }
        }
    }

    private void add(ObjectNode node) {
        node.properties()
                .forEach(
                        field -> {
                            String key = key(field.getKey());
                            JsonNode value = value(field.getValue());
                            written.putIfAbsent(key, field.getKey());
                            if (!value.isNull()) {
                                values.put(key, value);
                            }
                        });
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }

    /** OpenReview wraps each value: {"value": "…"}. */
    private static JsonNode value(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has("value") ? node.path("value") : node;
    }

    /** Whether one of these fields is there, if only as null. */
    boolean names(Collection<String> names) {
        return names.stream().anyMatch(written::containsKey);
    }

    /** Whether one of these fields has a value. */
    boolean hold(Collection<String> names) {
        return names.stream().anyMatch(values::containsKey);
    }

    /** The first of these fields that has a value; blank if none has. */
    String first(Collection<String> names) {
        return names.stream().filter(values::containsKey).findFirst().orElse("");
    }

    /** The name as the object writes it. */
    String written(String name) {
        return written.getOrDefault(name, name);
    }

    /** The value of a field; missing if it has none. */
    JsonNode of(String name) {
        return values.getOrDefault(name, MissingNode.getInstance());
    }

    /** A string, number or truth value as text; blank if it is none. */
    String scalar(String name) {
        JsonNode node = of(name);
        return node.isValueNode() ? node.asText() : "";
    }

    /** A whole number from 0; empty if it is none. */
    OptionalInt count(String name) {
        JsonNode node = of(name);
        boolean number = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
        return number ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
    }
}
