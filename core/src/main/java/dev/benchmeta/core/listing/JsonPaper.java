package dev.benchmeta.core.listing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.benchmeta.core.json.JsonInput;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The fields of one JSON object that make a paper; all others are ignored. {@code title} and {@code
 * abstract} (or {@code summary}) must be text or null; what else is not in a form understood here
 * (a date in words, the authors' names in one string) is left out, since the paper is readable
 * without it.
 */
final class JsonPaper {
    /** Why an object is no paper. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    private static final JsonFactory JSON = JsonInput.factory();
    private static final String EXPECTED =
            "expected one JSON object with \"title\" and \"abstract\"";
    private static final String REMEDY = "; correct or delete the line";
    private static final int ISO_DAY = 10;

    /** Scalar values as written; for a list of authors its size. */
    private final Map<String, String> values = new HashMap<>();

    /** Fields whose value is neither a string nor null. */
    private final Set<String> unfit = new HashSet<>();

    /** Every field there is, also those that are null or ignored. */
    private final Set<String> named = new HashSet<>();

    private JsonPaper() {}

    static JsonPaper parse(String line) throws Fault {
        JsonPaper record = new JsonPaper();
        try (JsonParser parser = JSON.createParser(line)) {
            record.fill(parser);
            return record;
        } catch (JsonProcessingException e) {
            throw new Fault("not valid JSON, " + JsonInput.describe(e) + "; " + EXPECTED + REMEDY);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
    }

    private void fill(JsonParser parser) throws IOException, Fault {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Fault(
                    "the line is no JSON object but begins with "
                            + parser.getText()
                            + "; "
                            + EXPECTED
                            + REMEDY);
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            named.add(name);
            keep(name, parser.nextToken(), parser);
        }
        if (parser.nextToken() != null) {
            throw new Fault(
                    "more text follows the JSON object; " + EXPECTED + " on each line" + REMEDY);
        }
    }

    private void keep(String name, JsonToken token, JsonParser parser) throws IOException {
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
            unfit.add(name);
        }
        if (token == JsonToken.START_ARRAY && name.equals("authors")) {
            values.put(name, String.valueOf(size(parser)));
        } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            values.put(name, parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private static int size(JsonParser array) throws IOException {
        int size = 0;
        while (array.nextToken() != JsonToken.END_ARRAY) {
            array.skipChildren();
            size++;
        }
        return size;
    }

    /** Whether this is a record that {@code benchmeta extract} wrote. */
    boolean isFacts() {
        return named.contains("schema") && named.contains("paper");
    }

    Paper paper(String file, int line, PaperIds ids) throws Fault {
        String abstractField = named.contains("abstract") ? "abstract" : "summary";
        if (!named.contains(abstractField)) {
            throw new Fault("the object has no \"abstract\"; " + EXPECTED + REMEDY);
        }
        String title = text("title");
        String abstractText = text(abstractField);
        Optional<String> id =
                Optional.ofNullable(values.get("id")).filter(given -> !given.isBlank());
        return new Paper(
                id.isPresent() ? id.get() : ids.forTitle(title),
                title,
                abstractText,
                publication(abstractText),
                new Source(file, line));
    }

    private Publication publication(String abstractText) {
        return new Publication(
                date("date").or(() -> date("published")),
                count("authors"),
                Optional.ofNullable(values.get("organization"))
                        .filter(name -> !unfit.contains("organization")),
                count("comments"),
                WebLinks.in(abstractText));
    }

    private String text(String name) throws Fault {
        if (unfit.contains(name)) {
            throw new Fault("\"" + name + "\" is no string; " + EXPECTED + " as strings" + REMEDY);
        }
        return values.getOrDefault(name, "");
    }

    /** "2024-01-08", "2024-01", "2024" or a date with the time of day behind it. */
    private Optional<PublishedDate> date(String name) {
        String given = values.getOrDefault(name, "").strip();
        boolean withTime = given.length() > ISO_DAY && "T ".indexOf(given.charAt(ISO_DAY)) >= 0;
        try {
            return Optional.of(
                    PublishedDate.parse(withTime ? given.substring(0, ISO_DAY) : given, false));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private OptionalInt count(String name) {
        String given = values.getOrDefault(name, "");
        boolean number = unfit.contains(name) && given.matches("\\d{1,9}");
        return number ? OptionalInt.of(Integer.parseInt(given)) : OptionalInt.empty();
    }
}
