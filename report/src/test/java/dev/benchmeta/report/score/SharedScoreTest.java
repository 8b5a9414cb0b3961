package dev.benchmeta.report.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Python scorer is the reference: damaged copies of real annotations must get the same numbers
 * from both.
 */
@Tag("shared")
class SharedScoreTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double TOLERANCE = 0.00051;

    @TempDir private Path folder = Path.of("");

    private Path gold = Path.of("");

    @BeforeEach
    void findTheReference() {
        String shared = System.getProperty("benchmeta.shared");
        assumeTrue(shared != null, "system property benchmeta.shared is not set");
        gold = Path.of(Objects.requireNonNull(shared), "gold");
    }

    @ParameterizedTest
    @CsvSource({
        "seed, 0, 0", "seed, 0.05, 1", "seed, 0.2, 2", "seed, 0.5, 3", "seed, 0.2, 4",
        "systems, 0.2, 5", "systems, 0.5, 6", "general, 0.2, 7", "general, 0.5, 8",
                "systems, 0.9, 9"
    })
    void agreesWithTheReference(String set, double damage, long seed) throws Exception {
        Path papers = gold.resolve(set).resolve("papers.jsonl");
        Path annotations = gold.resolve(set).resolve("gold.jsonl");
        Path predictions = folder.resolve("predictions.jsonl");
        Files.write(
                predictions, damaged(Files.readAllLines(annotations), damage, new Random(seed)));
        JsonNode expected = reference(papers, annotations, predictions);
        JsonNode actual = JSON.readTree(ScoreJson.of(score(annotations, predictions)));
        assertThat(actual.get("missing")).isEqualTo(expected.get("missing"));
        compareFields(expected.get("fields"), actual.get("fields"));
        expected.get("attributes")
                .properties()
                .forEach(
                        attribute ->
                                assertThat(
                                                actual.get("attributes")
                                                        .get(attribute.getKey())
                                                        .asDouble())
                                        .as(attribute.getKey())
                                        .isCloseTo(
                                                attribute.getValue().asDouble(),
                                                within(TOLERANCE)));
        assertThat(actual.get("attributes").size()).isEqualTo(expected.get("attributes").size());
    }

    private static void compareFields(JsonNode expected, JsonNode actual) {
        assertThat(actual.size()).isEqualTo(expected.size());
        expected.properties()
                .forEach(
                        field ->
                                field.getValue()
                                        .properties()
                                        .forEach(
                                                value ->
                                                        assertThat(
                                                                        actual.get(field.getKey())
                                                                                .get(value.getKey())
                                                                                .asDouble())
                                                                .as(
                                                                        field.getKey()
                                                                                + " "
                                                                                + value.getKey())
                                                                .isCloseTo(
                                                                        value.getValue().asDouble(),
                                                                        within(TOLERANCE))));
    }

    private static Score score(Path annotations, Path predictions)
            throws IOException, GoldFormatException {
        List<GoldPaper> gold = GoldReader.read(Files.readAllLines(annotations), "gold");
        Map<String, Labels> found =
                GoldReader.read(Files.readAllLines(predictions), "predictions").stream()
                        .collect(Collectors.toMap(GoldPaper::id, GoldPaper::labels));
        return Scorer.score(gold, id -> Optional.ofNullable(found.get(id)));
    }

    private JsonNode reference(Path papers, Path annotations, Path predictions) throws Exception {
        Path output = folder.resolve("reference.json");
        Process process =
                new ProcessBuilder(
                                "python3",
                                gold.resolve("score.py").toString(),
                                papers.toString(),
                                annotations.toString(),
                                predictions.toString(),
                                "--json")
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(process.waitFor()).isZero();
        return JSON.readTree(output.toFile());
    }

    private static List<String> damaged(List<String> lines, double damage, Random random)
            throws IOException {
        List<String> damaged = new ArrayList<>();
        for (String line : lines) {
            ObjectNode paper = (ObjectNode) JSON.readTree(line);
            if (random.nextDouble() >= damage / 4) {
                paper.properties().forEach(field -> damage(field.getValue(), damage, random));
                damaged.add(paper.toString());
            }
        }
        return damaged;
    }

    /** Loses, repeats, reorders and changes entries. */
    private static void damage(JsonNode field, double damage, Random random) {
        if (!(field instanceof ArrayNode entries)) {
            return;
        }
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode entry : entries) {
            Predicate<String> happens = what -> random.nextDouble() < damage;
            if (!happens.test("lost")) {
                kept.add(changed((ObjectNode) entry.deepCopy(), happens, random));
            }
            if (happens.test("repeated")) {
                kept.add(changed((ObjectNode) entry.deepCopy(), happens, random));
            }
            if (happens.test("moved")) {
                Collections.shuffle(kept, random);
            }
        }
        entries.removeAll();
        entries.addAll(kept);
    }

    private static ObjectNode changed(ObjectNode entry, Predicate<String> happens, Random random) {
        for (String name :
                List.of("name", "subject", "baseline", "hardware", "workload", "benchmark")) {
            if (entry.path(name).isTextual() && happens.test(name)) {
                entry.put(name, changed(entry.get(name).textValue(), random));
            }
        }
        for (String name : List.of("subject", "baseline", "hardware", "count", "ratio")) {
            if (entry.has(name) && happens.test(name)) {
                entry.putNull(name);
            }
        }
        change(entry, "metric", happens, random, "speed", "latency", "quality", "memory");
        change(entry, "qualifier", happens, random, "exact", "up-to", "average");
        change(entry, "unit", happens, random, "x", "%", "pp", "times", "points");
        change(entry, "role", happens, random, "target", "baseline", "context");
        change(entry, "level", happens, random, "device", "family", "class");
        changeFigure(entry, happens, random);
        return entry;
    }

    private static void changeFigure(ObjectNode entry, Predicate<String> happens, Random random) {
        if (entry.has("improves") && happens.test("improves")) {
            entry.put("improves", !entry.get("improves").booleanValue());
        }
        if (entry.path("high").isNumber() && happens.test("high")) {
            entry.put("high", entry.get("high").doubleValue() * (1 + random.nextInt(3) * 0.0029));
        }
        if (entry.path("kind").asText().matches("efficiency|quality")) {
            entry.put(
                    "kind",
                    entry.get("metric").asText().equals("quality") ? "quality" : "efficiency");
        }
    }

    private static void change(
            ObjectNode entry,
            String name,
            Predicate<String> happens,
            Random random,
            String... values) {
        if (entry.has(name) && happens.test(name)) {
            entry.put(name, values[random.nextInt(values.length)]);
        }
    }

    private static String changed(String words, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> "the " + words + " GPUs";
            case 2 -> "8x " + words;
            case 3 -> words.substring(words.length() / 2);
            case 4 -> words.replace('-', ' ') + " model";
            case 5 -> "NVIDIA " + words.replace(" ", "");
            default -> "something else entirely";
        };
    }
}
