package dev.benchmeta.report.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.score.Labels.Entity;
import dev.benchmeta.report.score.Labels.LabelledGain;
import dev.benchmeta.report.score.Labels.LabelledResult;
import dev.benchmeta.report.score.Labels.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads annotations: one JSON object a line, one line a paper. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /**
     * Reads the lines of a gold file; blank ones are skipped.
     *
     * @param file the file's name, for messages
     * @throws GoldFormatException at the first line that is no annotation, naming file and line
     */
    public static List<GoldPaper> read(List<String> lines, String file) throws GoldFormatException {
        List<GoldPaper> papers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                papers.add(paper(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return List.copyOf(papers);
    }

    private static GoldPaper paper(String line, String place) throws GoldFormatException {
        try {
            GoldNode node = new GoldNode(JSON.readTree(line), place);
            return new GoldPaper(node.text("id"), labels(node));
        } catch (JsonProcessingException e) {
            throw new GoldFormatException(
                    place
                            + ": not valid JSON ("
                            + e.getOriginalMessage()
                            + "); expected one annotated paper a line");
        }
    }

    private static Labels labels(GoldNode node) throws GoldFormatException {
        return new Labels(
                node.list("contributions", GoldReader::entity),
                node.list("models", GoldReader::entity),
                node.list("benchmarks", GoldReader::entity),
                node.list("hardware", GoldReader::entity),
                node.list("gains", GoldReader::gain),
                node.list("results", GoldReader::result));
    }

    private static Entity entity(GoldNode node) throws GoldFormatException {
        List<String> surfaces = new ArrayList<>(List.of(node.text("name")));
        for (JsonNode alias : node.array("aliases")) {
            surfaces.add(alias.asText());
        }
        Traits traits =
                new Traits(
                        node.optionalConstant("level", Level.class),
                        node.optionalConstant("role", Role.class),
                        count(node),
                        node.optionalConstant("kind", BenchmarkKind.class));
        return new Entity(node.text("name"), surfaces, traits);
    }

    private static OptionalInt count(GoldNode node) throws GoldFormatException {
        Optional<Double> count = node.optionalNumber("count");
        return count.isPresent() ? OptionalInt.of(count.get().intValue()) : OptionalInt.empty();
    }

    private static LabelledGain gain(GoldNode node) throws GoldFormatException {
        Optional<Double> ratio = node.optionalNumber("ratio");
        return new LabelledGain(
                node.text("text"),
                amount(node),
                node.constant("metric", Metric.class),
                node.flag("improves"),
                ratio.isPresent() ? OptionalDouble.of(ratio.get()) : OptionalDouble.empty(),
                links(node),
                Optional.empty());
    }

    private static Amount amount(GoldNode node) throws GoldFormatException {
        return new Amount(
                node.number("low"),
                node.number("high"),
                node.text("unit"),
                node.constant("qualifier", Qualifier.class));
    }

    private static Links links(GoldNode node) throws GoldFormatException {
        return new Links(
                node.optionalText("subject"),
                node.optionalText("baseline"),
                node.optionalText("hardware"),
                node.optionalText("workload"));
    }

    private static LabelledResult result(GoldNode node) throws GoldFormatException {
        return new LabelledResult(
                node.text("text"),
                node.number("value"),
                node.constant("metric", Metric.class),
                node.optionalText("subject"),
                node.optionalText("benchmark"),
                Optional.empty());
    }
}
