package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.report.store.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Marks as JSON. */
final class MarkForm {
    static final List<String> KINDS =
            List.of("gain", "result", "hardware", "contribution", "model", "benchmark");

    static final List<String> VERDICTS = List.of("right", "wrong");
    static final List<String> SECTIONS = List.of("title", "abstract");

    private static final Set<String> FIELDS =
            Set.of(
                    "key", "paper", "kind", "verdict", "section", "start", "end", "text", "added",
                    "fields");

    private static final int LONGEST_SHOWN = 200;

    private final JsonNode tree;

    private MarkForm(JsonNode tree) {
        this.tree = tree;
    }

    static ObjectNode write(Mark mark) {
        ObjectNode node =
                Json.MAPPER
                        .createObjectNode()
                        .put("key", mark.key())
                        .put("paper", mark.paperId())
                        .put("kind", mark.kind())
                        .put("verdict", mark.verdict())
                        .put("section", mark.evidence().section())
                        .put("start", mark.evidence().start())
                        .put("end", mark.evidence().end())
                        .put("text", mark.evidence().text())
                        .put("added", mark.added());
        node.set("fields", Json.tree(mark.fields()));
        return node;
    }

    /**
     * The mark that a request's body holds.
     *
     * @throws Problem if it holds none
     */
    static Mark read(String key, byte[] body) {
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw Problem.badRequest(
                    "the body is no JSON ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "); expected one mark, an object");
        }
        if (!tree.isObject()) {
            throw Problem.badRequest("the body is no JSON object, expected one mark");
        }
        return new MarkForm(tree).mark(key);
    }

    private Mark mark(String key) {
        tree.fieldNames().forEachRemaining(MarkForm::checkName);
        if (tree.has("key") && !tree.path("key").asText().equals(key)) {
            throw Problem.badRequest("the mark's key is not that of its address");
        }
        String kind = one("kind", KINDS);
        boolean added = flag("added");
        return new Mark(
                key,
                text("paper"),
                kind,
                one("verdict", VERDICTS),
                words(),
                added,
                Json.text(fields(kind, added)));
    }

    private static void checkName(String name) {
        if (!FIELDS.contains(name)) {
            throw Problem.badRequest("a mark has no field '" + name + "'");
        }
    }

    private Mark.Words words() {
        int start = place("start");
        int end = place("end");
        if (end < start) {
            throw Problem.badRequest("end is " + end + ", expected at least start, " + start);
        }
        return new Mark.Words(one("section", SECTIONS), start, end, text("text"));
    }

    private String text(String name) {
        JsonNode value = tree.path(name);
        if (!value.isTextual()) {
            throw Problem.badRequest(name + " is " + shown(value) + ", expected text");
        }
        return value.textValue();
    }

    private String one(String name, List<String> choices) {
        String value = text(name);
        if (!choices.contains(value)) {
            throw Problem.badRequest(
                    name + " is '" + value + "', expected one of " + String.join(", ", choices));
        }
        return value;
    }

    private int place(String name) {
        JsonNode value = tree.path(name);
        if (!value.isInt() || value.intValue() < 0) {
            throw Problem.badRequest(
                    name + " is " + shown(value) + ", expected a whole number from 0 on");
        }
        return value.intValue();
    }

    private boolean flag(String name) {
        JsonNode value = tree.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw Problem.badRequest(name + " is " + shown(value) + ", expected true or false");
        }
        return value.booleanValue();
    }

    private JsonNode fields(String kind, boolean added) {
        JsonNode fields = tree.path("fields");
        if (!fields.isObject()) {
            throw Problem.badRequest("fields is " + shown(fields) + ", expected an object");
        }
        MarkFields.check(kind, fields, added);
        return fields;
    }

    /** A value for a message, which need not hold all of a large one. */
    static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "missing" : value.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "\u2026";
    }
}
