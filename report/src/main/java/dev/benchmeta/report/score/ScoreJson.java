package dev.benchmeta.report.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a score as {@code {"fields": {name: {p, r, f1, gold, pred}}, "attributes": {name: share},
 * "calibration": [], "missing": []}}.
 */
public final class ScoreJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DECIMALS = 4;

    private ScoreJson() {}

    /** The score in one line, rounded to four decimals. */
    public static String of(Score score) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode fields = root.putObject("fields");
        score.fields()
                .forEach(
                        (field, tally) ->
                                fields.set(
                                        field.jsonName(),
                                        tally(tally, score.intervals().get(field))));
        ObjectNode attributes = root.putObject("attributes");
        score.attributes()
                .forEach(
                        (attribute, accuracy) ->
                                attributes.put(
                                        attribute.jsonName(),
                                        Rounded.of(accuracy.share(), DECIMALS)));
        ArrayNode bins = root.putArray("calibration");
        for (Calibration.Bin bin : score.calibration().bins()) {
            bins.addObject()
                    .put("from", bin.from())
                    .put("to", bin.to())
                    .put("mean", Rounded.of(bin.expected(), DECIMALS))
                    .put("right", bin.right())
                    .put("gains", bin.count());
        }
        ArrayNode missing = root.putArray("missing");
        score.missing().forEach(missing::add);
        return root.toString();
    }

    private static ObjectNode tally(Tally tally, @Nullable Interval interval) {
        ObjectNode node =
                JSON.createObjectNode()
                        .put("p", Rounded.of(tally.precision(), DECIMALS))
                        .put("r", Rounded.of(tally.recall(), DECIMALS))
                        .put("f1", Rounded.of(tally.f1(), DECIMALS))
                        .put("gold", tally.gold())
                        .put("pred", tally.found());
        if (interval != null) {
            node.putArray("interval")
                    .add(Rounded.of(interval.low(), DECIMALS))
                    .add(Rounded.of(interval.high(), DECIMALS));
        }
        return node;
    }
}
