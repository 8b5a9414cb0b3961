package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.store.Mark;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers as readers left them, in the published form of annotations, one a line. */
final class GoldLines {
    private static final List<String> GAIN =
            List.of(
                    "text",
                    "low",
                    "high",
                    "unit",
                    "qualifier",
                    "metric",
                    "kind",
                    "improves",
                    "ratio",
                    "subject",
                    "baseline",
                    "hardware",
                    "workload");
    private static final List<String> RESULT =
            List.of("text", "value", "unit", "metric", "subject", "benchmark", "hardware");
    private static final List<String> TRAITS = List.of("kind", "level", "class", "role", "count");

    private static final Map<String, String> LISTS = lists();

    private final Map<String, Mark> marks;
    private final Snapshot now;
    private final IdentityHashMap<PaperFacts, List<Mark>> byPaper = new IdentityHashMap<>();

    GoldLines(List<Mark> marks, Snapshot now) {
        this.marks = marks.stream().collect(Collectors.toMap(Mark::key, Function.identity()));
        this.now = now;
        for (Mark mark : marks) {
            now.named(mark.paperId())
                    .ifPresent(
                            facts ->
                                    byPaper.computeIfAbsent(facts, none -> new ArrayList<>())
                                            .add(mark));
        }
    }

    /** The lists of the annotations, by the kind of the facts in them. */
    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("contribution", "contributions");
        lists.put("model", "models");
        lists.put("benchmark", "benchmarks");
        lists.put("hardware", "hardware");
        lists.put("gain", "gains");
        lists.put("result", "results");
        return lists;
    }

    /**
     * The papers that have marks.
     *
     * @param whole whether only papers count of which every fact has a mark; the others' facts
     *     without a mark count as right
     */
    String lines(boolean whole) {
        return now.papers().stream()
                .filter(byPaper::containsKey)
                .filter(facts -> !whole || checked(facts))
                .map(facts -> Json.text(gold(facts)) + "\n")
                .collect(Collectors.joining());
    }

    private boolean checked(PaperFacts facts) {
        String paper = now.key(facts);
        return MarkedFact.of(facts).stream()
                .allMatch(fact -> marks.containsKey(MarkKey.of(paper, fact)));
    }

    private ObjectNode gold(PaperFacts facts) {
        String paper = now.key(facts);
        ObjectNode gold = Json.MAPPER.createObjectNode().put("id", facts.paper().id());
        List<MarkedFact> all = MarkedFact.of(facts);
        LISTS.forEach(
                (kind, name) -> {
                    ArrayNode list = gold.putArray(name);
                    Stream.concat(
                                    all.stream()
                                            .filter(fact -> fact.kind().equals(kind))
                                            .flatMap(fact -> kept(paper, fact).stream()),
                                    added(facts, kind))
                            .forEach(list::add);
                });
        return gold;
    }

    /** The fact as it was corrected; empty if it is wrong. */
    private Optional<ObjectNode> kept(String paper, MarkedFact fact) {
        Mark mark = marks.get(MarkKey.of(paper, fact));
        if (mark != null && mark.verdict().equals("wrong")) {
            return Optional.empty();
        }
        ObjectNode fields = fact.fields().deepCopy();
        if (mark != null) {
            fields.setAll((ObjectNode) Json.tree(mark.fields()));
        }
        return Optional.of(form(fact.kind(), fields, fact.surfaces()));
    }

    private Stream<ObjectNode> added(PaperFacts facts, String kind) {
        return byPaper.getOrDefault(facts, List.of()).stream()
                .filter(mark -> mark.added() && mark.kind().equals(kind))
                .map(mark -> form(kind, (ObjectNode) Json.tree(mark.fields()), List.of()));
    }

    private static ObjectNode form(String kind, ObjectNode fields, List<String> surfaces) {
        ObjectNode form = Json.MAPPER.createObjectNode();
        switch (kind) {
            case "gain" -> {
                JsonNamed.find(Metric.class, fields.path("metric").asText())
                        .ifPresent(metric -> fields.put("kind", metric.kind().jsonName()));
                copy(fields, GAIN, form);
            }
            case "result" -> copy(fields, RESULT, form);
            default -> {
                JsonNode name = fields.path("name");
                form.set("name", name);
                ArrayNode aliases = form.putArray("aliases");
                surfaces.stream().filter(one -> !one.equals(name.asText())).forEach(aliases::add);
                copy(fields, TRAITS, form);
            }
        }
        return form;
    }

    private static void copy(ObjectNode from, List<String> names, ObjectNode to) {
        names.stream().filter(from::has).forEach(name -> to.set(name, from.get(name)));
    }
}
