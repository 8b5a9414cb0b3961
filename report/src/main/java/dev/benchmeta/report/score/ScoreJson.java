package dev.benchmeta.report.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a score as {@code {"fields": {name: {p, r, f1, gold, pred}}, "attributes": {name: share},
 * "missing": []}}.
 */
public final class ScoreJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DECIMALS = 4;

    private ScoreJson() {}

    /** The score in one line, rounded to four decimals. */
    public static String of(Score score) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode fields = root.putObject("fields");
        score.fields().forEach((field, tally) -> fields.set(field.jsonName(), tally(tally)));
        ObjectNode attributes = root.putObject("attributes");
        score.attributes()
                .forEach(
                        (attribute, accuracy) ->
                                attributes.put(
                                        attribute.jsonName(),
                                        Rounded.of(accuracy.share(), DECIMALS)));
        ArrayNode missing = root.putArray("missing");
        score.missing().forEach(missing::add);
        return root.toString();
    }

    private static ObjectNode tally(Tally tally) {
        return JSON.createObjectNode()
                .put("p", Rounded.of(tally.precision(), DECIMALS))
                .put("r", Rounded.of(tally.recall(), DECIMALS))
                .put("f1", Rounded.of(tally.f1(), DECIMALS))
                .put("gold", tally.gold())
                .put("pred", tally.found());
    }
}
