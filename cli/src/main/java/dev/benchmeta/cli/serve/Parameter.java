package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;

/**
 * Something a request may say in its address.
 *
 * @param name what it is called
 * @param description what it does
 * @param type string, integer, number or boolean
 * @param choices the values it takes; empty = any
 * @param many whether it may be given more than once, which means any of the values
 */
public record Parameter(
        String name, String description, String type, List<String> choices, boolean many) {
    public Parameter {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(description, "description is null");
        Objects.requireNonNull(type, "type is null");
        choices = List.copyOf(choices);
    }

    static Parameter text(String name, String description) {
        return new Parameter(name, description, "string", List.of(), false);
    }

    static Parameter whole(String name, String description) {
        return new Parameter(name, description, "integer", List.of(), false);
    }

    static Parameter flag(String name, String description) {
        return new Parameter(name, description, "boolean", List.of(), false);
    }

    static Parameter choice(String name, String description, List<String> choices) {
        return new Parameter(name, description, "string", choices, false);
    }

    /** This parameter as OpenAPI tells it. */
    ObjectNode described(boolean required) {
        ObjectNode node =
                Json.MAPPER
                        .createObjectNode()
                        .put("name", name)
                        .put("in", "query")
                        .put("description", description)
                        .put("required", required);
        ObjectNode schema = node.putObject("schema");
        ObjectNode value = many ? schema.put("type", "array").putObject("items") : schema;
        value.put("type", type);
        if (!choices.isEmpty()) {
            choices.forEach(value.putArray("enum")::add);
        }
        return node;
    }
}
