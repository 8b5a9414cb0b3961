package dev.benchmeta.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.core.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The published schema says what the codec does: no more, no less. */
class FactsSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(DOCUMENT);

    private final FactsCodec codec = new FactsCodec();

    private static JsonNode document() {
        try (InputStream in = FactsCodec.class.getResourceAsStream("facts.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new AssertionError("facts.schema.json cannot be read", e);
        }
    }

    private static List<Error> faults(JsonNode record) {
        return SCHEMA.validate(record);
    }

    @Test
    void holdsForEverythingWritten() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            assertThat(faults(JSON.readTree(codec.write(RandomFacts.of(seed)))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void isAValidSchemaItself() {
        Schema meta =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                SchemaLocation.of(
                                        SpecificationVersion.DRAFT_2020_12.getDialectId()));
        assertThat(meta.validate(DOCUMENT)).isEmpty();
    }

    /**
     * Takes away and adds a field in every object of many records; neither the schema nor the codec
     * lets it pass.
     */
    @Test
    void refusesARecordWithAFieldTooFewOrTooMany() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            String line = codec.write(RandomFacts.of(seed));
            int objects = JSON.readTree(line).findParents("end").size();
            for (int i = 0; i < objects; i++) {
                JsonNode fewer = JSON.readTree(line);
                ((ObjectNode) fewer.findParents("end").get(i)).remove("start");
                assertRefused(fewer);
                JsonNode more = JSON.readTree(line);
                ((ObjectNode) more.findParents("end").get(i)).put("surplus", 1);
                assertRefused(more);
            }
        }
    }

    @Test
    void refusesWrongValues() throws IOException {
        Map<String, String> wrong =
                Map.of(
                        "/schema", "2",
                        "/paper/id", "\" \"",
                        "/paper/published", "\"January\"",
                        "/paper/authors", "-1",
                        "/paper/source/line", "0",
                        "/contributions", "null",
                        "/notes", "[{}]",
                        "/paper/links", "[1]",
                        "/paper/title", "null");
        for (Map.Entry<String, String> entry : wrong.entrySet()) {
            JsonNode record = JSON.readTree(codec.write(RandomFacts.of(7)));
            int slash = entry.getKey().lastIndexOf('/');
            ((ObjectNode) record.at(entry.getKey().substring(0, slash)))
                    .set(entry.getKey().substring(slash + 1), JSON.readTree(entry.getValue()));
            assertRefused(record);
        }
    }

    private void assertRefused(JsonNode record) {
        assertThat(faults(record)).as("%s", record).isNotEmpty();
        assertThatThrownBy(() -> codec.read(record.toString()))
                .isInstanceOf(FactsFormatException.class);
    }

    @Test
    void listsTheValuesOfEveryEnum() {
        Map<String, JsonNamed[]> enums =
                Map.of(
                        "datePrecision", DatePrecision.values(),
                        "section", Section.values(),
                        "benchmarkKind", BenchmarkKind.values(),
                        "level", Level.values(),
                        "hardwareClass", HardwareClass.values(),
                        "role", Role.values(),
                        "qualifier", Qualifier.values(),
                        "metric", Metric.values(),
                        "gainKind", GainKind.values());
        enums.forEach(
                (name, values) ->
                        assertThat(strings(DOCUMENT.at("/$defs/" + name + "/enum")))
                                .as(name)
                                .containsExactly(
                                        Arrays.stream(values)
                                                .map(JsonNamed::jsonName)
                                                .toArray(String[]::new)));
        assertThat(DOCUMENT.findParents("enum")).hasSize(enums.size());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
    }
}
