package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.JsonInput;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON as the API takes and gives it. */
final class Json {
    /** Beyond ASCII everything is escaped, so that halves of characters come through too. */
    static final JsonMapper MAPPER =
            JsonMapper.builder(JsonInput.factory())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true)
                    .build();

    private Json() {}

    /** An answer's object, which begins with the version of its form. */
    static ObjectNode answer() {
        return MAPPER.createObjectNode().put("schema", FactsCodec.SCHEMA);
    }

    static byte[] bytes(JsonNode tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree can always be written", e);
        }
    }

    /** What this program has written itself. */
    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the program's own JSON is wrong", e);
        }
    }
}
