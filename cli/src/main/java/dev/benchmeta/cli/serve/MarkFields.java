package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What may be corrected of a fact, by its kind; {@code marks.js} of the page asks for the same. A
 * value of another kind would end the export of annotations, for this paper and all others.
 */
final class MarkFields {
    private static final Form TEXT =
            new Form("text", value -> value.isTextual() && !value.textValue().isBlank());
    private static final Form NUMBER =
            new Form("a number", v -> v.isNumber() && Double.isFinite(v.doubleValue()));
    private static final Form COUNT =
            new Form("a whole number above 0", v -> v.isInt() && v.intValue() > 0);
    private static final Form RATIO =
            new Form("a number above 0", v -> NUMBER.takes.test(v) && v.doubleValue() > 0);
    private static final Form FLAG = new Form("true or false", JsonNode::isBoolean);

    private static final Map<String, Form> NAME = Map.of("name", TEXT);

    /** The forms of each of {@link MarkForm#KINDS}. */
    static final Map<String, Map<String, Form>> OF_KIND =
            Map.of(
                    "gain",
                    Map.ofEntries(
                            Map.entry("text", TEXT),
                            Map.entry("low", NUMBER),
                            Map.entry("high", NUMBER),
                            Map.entry("unit", TEXT),
                            Map.entry("qualifier", Form.of(Qualifier.values())),
                            Map.entry("metric", Form.of(Metric.values())),
                            Map.entry("improves", FLAG),
                            Map.entry("ratio", RATIO.orNull()),
                            Map.entry("subject", TEXT.orNull()),
                            Map.entry("baseline", TEXT.orNull()),
                            Map.entry("hardware", TEXT.orNull()),
                            Map.entry("workload", TEXT.orNull())),
                    "result",
                    Map.of(
                            "text", TEXT,
                            "value", NUMBER,
                            "unit", TEXT,
                            "metric", Form.of(Metric.values()),
                            "subject", TEXT.orNull(),
                            "benchmark", TEXT.orNull(),
                            "hardware", TEXT.orNull()),
                    "hardware",
                    Map.of(
                            "name", TEXT,
                            "level", Form.of(Level.values()),
                            "class", Form.of(HardwareClass.values()),
                            "role", Form.of(Role.values()),
                            "count", COUNT.orNull()),
                    "contribution",
                    NAME,
                    "model",
                    NAME,
                    "benchmark",
                    Map.of("name", TEXT, "kind", Form.of(BenchmarkKind.values())));

    private MarkFields() {}

    /** What a value has to be, in words and as a test. */
    record Form(String expected, Predicate<JsonNode> takes) {
        static Form of(JsonNamed... constants) {
            List<String> names = Arrays.stream(constants).map(JsonNamed::jsonName).toList();
            return new Form(
                    "one of " + String.join(", ", names),
                    value -> value.isTextual() && names.contains(value.textValue()));
        }

        /** What a fact need not have. */
        Form orNull() {
            return new Form(
                    expected + ", or null",
                    value -> value.isNull() || value.isMissingNode() || takes.test(value));
        }

        void check(String name, JsonNode value) {
            if (!takes.test(value)) {
                throw Problem.badRequest(
                        "fields."
                                + name
                                + " is "
                                + MarkForm.shown(value)
                                + ", expected "
                                + expected
                                + "; correct it and send the mark again");
            }
        }
    }

    /**
     * Checks every field that is given.
     *
     * @param whole whether all that every such fact has must be given, as for one that is added
     * @throws Problem at the first that is wrong, with its name, its value and what it may be
     */
    static void check(String kind, JsonNode fields, boolean whole) {
        Map<String, Form> forms = new TreeMap<>(Objects.requireNonNull(OF_KIND.get(kind), kind));
        fields.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!forms.containsKey(name)) {
                                throw Problem.badRequest(
                                        "fields has '"
                                                + name
                                                + "', expected those of a "
                                                + kind
                                                + ": "
                                                + String.join(", ", forms.keySet()));
                            }
                        });
        forms.forEach(
                (name, form) -> {
                    if (whole || fields.has(name)) {
                        form.check(name, fields.path(name));
                    }
                });
        checkOrder(fields);
    }

    private static void checkOrder(JsonNode fields) {
        JsonNode high = fields.path("high");
        if (high.isNumber() && fields.path("low").asDouble(high.asDouble()) > high.asDouble()) {
            throw Problem.badRequest(
                    "fields.low is "
                            + fields.path("low")
                            + ", expected at most high, "
                            + high
                            + "; correct it and send the mark again");
        }
    }
}
