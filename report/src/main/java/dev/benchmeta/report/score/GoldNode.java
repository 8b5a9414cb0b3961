package dev.benchmeta.report.score;

import com.fasterxml.jackson.databind.JsonNode;
import dev.benchmeta.core.model.JsonNamed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One object of a gold file, read field by field.
 *
 * @param place file and line, for messages
 */
record GoldNode(JsonNode node, String place) {
    /** Reads an element of a list. */
    interface Reading<T> {
        T read(GoldNode node) throws GoldFormatException;
    }

    /** A list that may be absent. */
    <T> List<T> list(String field, Reading<T> reading) throws GoldFormatException {
        List<T> values = new ArrayList<>();
        for (JsonNode element : array(field)) {
            values.add(reading.read(new GoldNode(element, place)));
        }
        return values;
    }

    Iterable<JsonNode> array(String field) throws GoldFormatException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw fault(field, "a list");
        }
        return value;
    }

    String text(String field) throws GoldFormatException {
        return optionalText(field).orElseThrow(() -> fault(field, "a text"));
    }

    Optional<String> optionalText(String field) throws GoldFormatException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw fault(field, "a text or null");
        }
        return Optional.of(value.textValue());
    }

    double number(String field) throws GoldFormatException {
        return optionalNumber(field).orElseThrow(() -> fault(field, "a number"));
    }

    Optional<Double> optionalNumber(String field) throws GoldFormatException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            throw fault(field, "a number or null");
        }
        return Optional.of(value.doubleValue());
    }

    boolean flag(String field) throws GoldFormatException {
        if (!node.path(field).isBoolean()) {
            throw fault(field, "true or false");
        }
        return node.path(field).booleanValue();
    }

    <E extends Enum<E> & JsonNamed> E constant(String field, Class<E> type)
            throws GoldFormatException {
        return optionalConstant(field, type).orElseThrow(() -> fault(field, oneOf(type)));
    }

    <E extends Enum<E> & JsonNamed> Optional<E> optionalConstant(String field, Class<E> type)
            throws GoldFormatException {
        Optional<String> name = optionalText(field);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = JsonNamed.find(type, name.get());
        if (constant.isEmpty()) {
            throw fault(field, oneOf(type));
        }
        return constant;
    }

    private static <E extends Enum<E> & JsonNamed> String oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(JsonNamed::jsonName)
                .collect(Collectors.joining(", "));
    }

    private GoldFormatException fault(String field, String expected) {
        JsonNode value = node.path(field);
        return new GoldFormatException(
                place
                        + ": "
                        + field
                        + " is "
                        + (value.isMissingNode() ? "missing" : value.toString())
                        + ", expected "
                        + expected
                        + "; correct the annotation");
    }
}
