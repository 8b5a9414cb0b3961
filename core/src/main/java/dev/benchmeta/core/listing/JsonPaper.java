package dev.benchmeta.core.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.json.JsonInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fields of one object that make a paper; all others are ignored. Title and abstract must be
 * text or null; what else is not in a form understood here (a date in words, the authors' names in
 * one string) is left out, since the paper is readable without it.
 */
final class JsonPaper {
    static final String EXPECTED = "expected one JSON object with \"title\" and \"abstract\"";
    private static final String REMEDY = "; correct or delete the line";

    private static final List<String> TITLES = FieldNames.JSON.of("title");
    private static final List<String> BODIES = FieldNames.JSON.of("abstract");

    private final ObjectNode object;

    private final JsonFields fields;

    JsonPaper(ObjectNode object) {
        this.object = object;
        this.fields = new JsonFields(object);
    }

    /** The object that {@code text} is, or why it is none. */
    static ObjectNode parse(String text, JsonMapper mapper) throws Fault {
        try (JsonParser parser = mapper.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                String begins = parser.currentToken() == null ? "nothing" : parser.getText();
                throw new Fault(
                        "the line is no JSON object but begins with "
                                + begins
                                + "; "
                                + EXPECTED
                                + REMEDY);
            }
            ObjectNode object = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Fault(
                        "more text follows the JSON object; "
                                + EXPECTED
                                + " on each line"
                                + REMEDY);
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new Fault("not valid JSON, " + JsonInput.describe(e) + "; " + EXPECTED + REMEDY);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
    }

    /** Whether this is a record that {@code benchmeta extract} wrote. */
    boolean isFacts() {
        return object.has("schema") && object.has("paper");
    }

    /** Whether title and abstract stand under the names that benchmeta itself gives them. */
    boolean isPlain() {
        return object.has("abstract") && !fields.hold(FieldNames.JSON.of("snapshot"));
    }

    /** Whether it has what a paper needs. */
    boolean isPaper() {
        return fields.names(FieldNames.JSON.of("titled")) && fields.names(BODIES);
    }

    /**
     * The paper.
     *
     * @param verbatim whether the texts are to stay as they are
     */
    Draft draft(boolean verbatim) throws Fault {
        if (!fields.names(BODIES)) {
            boolean titled = fields.names(TITLES);
            throw new Fault(
                    "the object has "
                            + (titled ? "no \"abstract\"" : "neither \"title\" nor \"abstract\"")
                            + "; "
                            + EXPECTED
                            + REMEDY);
        }
        Draft draft = new Draft();
        if (verbatim) {
            draft.verbatim(text(TITLES), text(BODIES));
        } else {
            draft.title(text(TITLES)).body(text(BODIES));
        }
        if (!verbatim || fields.scalar("id").isBlank()) {
            draft.address(externalId());
            FieldNames.JSON.of("address").forEach(name -> draft.address(fields.scalar(name)));
        }
        FieldNames.JSON.of("id").forEach(name -> draft.id(ownId(name)));
        FieldNames.JSON.of("date").forEach(name -> draft.date(date(name)));
        return draft.authors(authors())
                .comments(fields.count(fields.first(FieldNames.JSON.of("comments"))))
                .organization(Optional.of(organization()).filter(name -> !name.isBlank()));
    }

    private String text(List<String> names) throws Fault {
        String found = "";
        for (String name : names) {
            JsonNode node = fields.of(name);
            if (!node.isMissingNode() && found.isBlank()) {
                found = text(name, node);
            }
        }
        return found;
    }

    private String text(String name, JsonNode node) throws Fault {
        if (node.isTextual()) {
            return node.textValue();
        }
        if (name.equals("abstractinvertedindex") && node.isObject()) {
            return InvertedIndex.text(node);
        }
        throw new Fault(
                "\""
                        + fields.written(name)
                        + "\" is no string; "
                        + EXPECTED
                        + " as strings"
                        + REMEDY);
    }

    /** Semantic Scholar: {"externalIds": {"ArXiv": "2401.00001"}}. */
    private String externalId() {
        return fields.of(fields.first(FieldNames.JSON.of("external"))).path("ArXiv").asText("");
    }

    private String ownId(String name) {
        String id = fields.scalar(name);
        return id.startsWith("https://openalex.org/") ? id.substring(id.lastIndexOf('/') + 1) : id;
    }

    private String date(String name) {
        JsonNode node = fields.of(name);
        boolean versions = node.isArray() && !node.isEmpty();
        return versions ? node.path(0).path("created").asText("") : fields.scalar(name);
    }

    private OptionalInt authors() {
        for (String name : FieldNames.JSON.of("authors")) {
            JsonNode node = fields.of(name);
            if (node.isArray() && !node.isEmpty()) {
                return OptionalInt.of(node.size());
            }
            if (node.isTextual() && node.textValue().contains(";")) {
                return OptionalInt.of(node.textValue().split(";").length);
            }
        }
        return fields.count("authors");
    }

    private String organization() {
        JsonNode node = fields.of(fields.first(FieldNames.JSON.of("organization")));
        return node.isObject()
                ? node.path("fullname").asText(node.path("name").asText(""))
                : node.isTextual() ? node.textValue() : "";
    }
}
