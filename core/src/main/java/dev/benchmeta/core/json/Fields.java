package dev.benchmeta.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.benchmeta.core.model.JsonNamed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The fields of one JSON object, each asked for once; what was never asked for is unknown and a
 * fault.
 */
final class Fields {
    /** Makes a value of an object's fields. */
    interface Body<T> {
        T read(Fields fields) throws FactsFormatException;
    }

    private static final int SHOWN_CHARACTERS = 60;

    /** What is expected of a constant, by its type. */
    private static final ClassValue<String> ONE_OF =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> type) {
                    return Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((JsonNamed) constant).jsonName())
                            .collect(Collectors.joining(", ", "one of ", ""));
                }
            };

    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
    }

    /** Reads {@code node}, which stands at {@code path} of the record; "" is the record itself. */
    static <T> T read(JsonNode node, String path, Body<T> body) throws FactsFormatException {
        if (!node.isObject()) {
            throw fault(path.isEmpty() ? "record" : path, node, "an object");
        }
        Fields fields = new Fields(node, path);
        try {
            T value = body.read(fields);
            fields.refuseUnknown();
            return value;
        } catch (IllegalArgumentException e) {
            throw new FactsFormatException(
                    (path.isEmpty() ? "record" : path) + ": " + e.getMessage());
        }
    }

    <T> T object(String name, Body<T> body) throws FactsFormatException {
        return read(take(name, "an object", JsonNode::isObject), path(name), body);
    }

    <T> List<T> list(String name, Body<T> body) throws FactsFormatException {
        List<T> values = new ArrayList<>();
        for (JsonNode element : take(name, "an array", JsonNode::isArray)) {
            values.add(read(element, path(name) + "[" + values.size() + "]", body));
        }
        return values;
    }

    List<String> texts(String name) throws FactsFormatException {
        List<String> values = new ArrayList<>();
        for (JsonNode element : take(name, "an array of strings", JsonNode::isArray)) {
            if (!element.isTextual()) {
                throw fault(path(name) + "[" + values.size() + "]", element, "a string");
            }
            values.add(element.textValue());
        }
        return values;
    }

    String text(String name) throws FactsFormatException {
        return take(name, "a string", JsonNode::isTextual).textValue();
    }

    Optional<String> optionalText(String name) throws FactsFormatException {
        return optional(name, "a string", JsonNode::isTextual).map(JsonNode::textValue);
    }

    boolean flag(String name) throws FactsFormatException {
        return take(name, "true or false", JsonNode::isBoolean).booleanValue();
    }

    Optional<Boolean> optionalFlag(String name) throws FactsFormatException {
        return optional(name, "true or false", JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    double number(String name) throws FactsFormatException {
        return take(name, "a number", JsonNode::isNumber).doubleValue();
    }

    OptionalDouble optionalNumber(String name) throws FactsFormatException {
        Optional<JsonNode> value = optional(name, "a number", JsonNode::isNumber);
        return value.isPresent()
                ? OptionalDouble.of(value.get().doubleValue())
                : OptionalDouble.empty();
    }

    int integer(String name) throws FactsFormatException {
        return take(name, "a whole number", Fields::isInt).intValue();
    }

    OptionalInt optionalInteger(String name) throws FactsFormatException {
        Optional<JsonNode> value = optional(name, "a whole number", Fields::isInt);
        return value.isPresent() ? OptionalInt.of(value.get().intValue()) : OptionalInt.empty();
    }

    OptionalLong optionalLong(String name) throws FactsFormatException {
        Optional<JsonNode> value =
                optional(
                        name,
                        "a whole number",
                        node -> node.isIntegralNumber() && node.canConvertToLong());
        return value.isPresent() ? OptionalLong.of(value.get().longValue()) : OptionalLong.empty();
    }

    <E extends Enum<E> & JsonNamed> E constant(String name, Class<E> type)
            throws FactsFormatException {
        JsonNode node = take(name, ONE_OF.get(type), value -> isConstant(value, type));
        return JsonNamed.find(type, node.textValue()).orElseThrow();
    }

    <E extends Enum<E> & JsonNamed> Optional<E> optionalConstant(String name, Class<E> type)
            throws FactsFormatException {
        return optional(name, ONE_OF.get(type), value -> isConstant(value, type))
                .flatMap(node -> JsonNamed.find(type, node.textValue()));
    }

    /** A fault of one field's value that its type alone does not show. */
    FactsFormatException fault(String name, String expected) {
        return fault(path(name), object.path(name), expected);
    }

    private JsonNode take(String name, String expected, Predicate<JsonNode> fits)
            throws FactsFormatException {
        asked.add(name);
        JsonNode value = object.get(name);
        if (value == null) {
            throw new FactsFormatException(path(name) + " is missing; expected " + expected);
        }
        if (!fits.test(value)) {
            throw fault(path(name), value, expected);
        }
        return value;
    }

    private Optional<JsonNode> optional(String name, String expected, Predicate<JsonNode> fits)
            throws FactsFormatException {
        JsonNode value =
                take(name, expected + " or null", node -> node.isNull() || fits.test(node));
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private void refuseUnknown() throws FactsFormatException {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!asked.contains(name)) {
                throw fault(
                        path(name),
                        object.get(name),
                        "no such field: it is not part of schema " + FactsCodec.SCHEMA);
            }
        }
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isInt(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt();
    }

    private static <E extends Enum<E> & JsonNamed> boolean isConstant(
            JsonNode node, Class<E> type) {
        return node.isTextual() && JsonNamed.find(type, node.textValue()).isPresent();
    }

    private static FactsFormatException fault(String path, JsonNode value, String expected) {
        String shown = value.toString();
        String cut =
                shown.length() <= SHOWN_CHARACTERS
                        ? shown
                        : shown.substring(0, SHOWN_CHARACTERS) + "…";
        return new FactsFormatException(path + " is " + cut + "; expected " + expected);
    }
}
