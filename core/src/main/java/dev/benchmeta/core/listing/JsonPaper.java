package dev.benchmeta.core.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.json.JsonInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The fields of one object that make a paper; all others are ignored. Title and abstract must be
 * text or null; what else is not in a form understood here (a date in words, the authors' names in
 * one string) is left out, since the paper is readable without it.
 */
final class JsonPaper {
    static final String EXPECTED = "expected one JSON object with \"title\" and \"abstract\"";
    private static final String REMEDY = "; correct or delete the line";

    /** Objects within a record that hold its fields: Hugging Face, scrapers, OpenReview. */
    private static final List<String> INNER = List.of("details", "content", "paper");

    private static final List<String> TITLES =
            List.of("title", "displayname", "papertitle", "name");
    private static final List<String> BODIES =
            List.of(
                    "abstract",
                    "summary",
                    "abstracttext",
                    "paperabstract",
                    "abstractinvertedindex",
                    "ab");
    private static final List<String> IDS =
            List.of(
                    "arxivid",
                    "id",
                    "paperid",
                    "corpusid",
                    "forum",
                    "entryid",
                    "doi",
                    "acn",
                    "key");
    private static final List<String> ADDRESSES =
            List.of(
                    "arxivid",
                    "id",
                    "doi",
                    "entryid",
                    "arxivpageurl",
                    "paperurl",
                    "abs",
                    "pdf",
                    "link",
                    "url",
                    "pdfurl",
                    "arxivurl",
                    "pageurl",
                    "arxiv");
    private static final List<String> DATES =
            List.of(
                    "date",
                    "published",
                    "publishedat",
                    "publicationdate",
                    "publisheddate",
                    "datepublished",
                    "versions",
                    "created",
                    "createdate",
                    "submitted",
                    "submitteddate",
                    "pdate",
                    "cdate",
                    "updatedate",
                    "updated",
                    "year");
    private static final List<String> AUTHORS =
            List.of("authors", "authorsparsed", "authorships", "author", "authornames");

    /** What only arXiv's metadata snapshot has; its texts are hard-wrapped. */
    private static final List<String> SNAPSHOT = List.of("versions", "authorsparsed", "updatedate");

    private final ObjectNode object;

    /** By name in lower case without "_", "-" and spaces; inner objects go before outer ones. */
    private final Map<String, JsonNode> fields = new HashMap<>();

    /** Every field there is, also those that are null. */
    private final Map<String, String> named = new TreeMap<>();

    JsonPaper(ObjectNode object) {
        this.object = object;
        add(object);
        for (String inner : INNER) {
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
                            named.putIfAbsent(key, field.getKey());
                            if (!value.isNull()) {
                                fields.put(key, value);
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
        return object.has("abstract") && SNAPSHOT.stream().noneMatch(fields::containsKey);
    }

    /** Whether it has what a paper needs. */
    boolean isPaper() {
        return TITLES.stream().limit(2).anyMatch(named::containsKey)
                && BODIES.stream().anyMatch(named::containsKey);
    }

    /**
     * The paper.
     *
     * @param verbatim whether the texts are to stay as they are
     */
    Draft draft(boolean verbatim) throws Fault {
        if (BODIES.stream().noneMatch(named::containsKey)) {
            boolean titled = TITLES.stream().anyMatch(named::containsKey);
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
        if (!verbatim || scalar("id").isBlank()) {
            draft.address(externalId());
            ADDRESSES.forEach(name -> draft.address(scalar(name)));
        }
        IDS.forEach(name -> draft.id(ownId(name)));
        DATES.forEach(name -> draft.date(date(name)));
        return draft.authors(authors())
                .comments(count(fields.containsKey("numcomments") ? "numcomments" : "comments"))
                .organization(Optional.of(organization()).filter(name -> !name.isBlank()));
    }

    private String text(List<String> names) throws Fault {
        String found = "";
        for (String name : names) {
            JsonNode node = fields.get(name);
            if (node != null && found.isBlank()) {
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
                        + named.getOrDefault(name, name)
                        + "\" is no string; "
                        + EXPECTED
                        + " as strings"
                        + REMEDY);
    }

    private String scalar(String name) {
        JsonNode node = fields.get(name);
        return node != null && node.isValueNode() ? node.asText() : "";
    }

    /** Semantic Scholar: {"externalIds": {"ArXiv": "2401.00001"}}. */
    private String externalId() {
        JsonNode ids = fields.get("externalids");
        return ids == null ? "" : ids.path("ArXiv").asText("");
    }

    private String ownId(String name) {
        String id = scalar(name);
        return id.startsWith("https://openalex.org/") ? id.substring(id.lastIndexOf('/') + 1) : id;
    }

    private JsonNode field(String name) {
        return fields.getOrDefault(name, MissingNode.getInstance());
    }

    private String date(String name) {
        JsonNode node = field(name);
        boolean versions = node.isArray() && !node.isEmpty();
        return versions ? node.path(0).path("created").asText("") : scalar(name);
    }

    private OptionalInt authors() {
        for (String name : AUTHORS) {
            JsonNode node = fields.get(name);
            if (node != null && node.isArray() && !node.isEmpty()) {
                return OptionalInt.of(node.size());
            }
            if (node != null && node.isTextual() && node.textValue().contains(";")) {
                return OptionalInt.of(node.textValue().split(";").length);
            }
        }
        return count("authors");
    }

    private OptionalInt count(String name) {
        JsonNode node = field(name);
        boolean number = node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= 0;
        return number ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
    }

    private String organization() {
        JsonNode node = fields.get("organization");
        if (node == null) {
            return "";
        }
        return node.isObject()
                ? node.path("fullname").asText(node.path("name").asText(""))
                : node.isTextual() ? node.textValue() : "";
    }
}
