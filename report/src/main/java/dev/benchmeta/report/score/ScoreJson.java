package dev.benchmeta.report.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes a score as {@code {"fields": {name: {p, r, f1, gold, pred}}, "attributes": {name: share},
 * "calibration": [], "missing": []}}; a share of nothing is null.
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

    private static @Nullable BigDecimal share(double share, int whole) {
        return whole == 0 ? null : Rounded.of(share, DECIMALS);
    }

    private static ObjectNode tally(Tally tally, @Nullable Interval interval) {
        ObjectNode node =
                JSON.createObjectNode()
                        .put("p", share(tally.precision(), tally.found()))
                        .put("r", share(tally.recall(), tally.gold()))
                        .put("f1", share(tally.f1(), tally.gold() + tally.found()))
                        .put("gold", tally.gold())
                        .put("pred", tally.found());
        if (interval != null && tally.gold() + tally.found() > 0) {
            node.putArray("interval")
                    .add(Rounded.of(interval.low(), DECIMALS))
                    .add(Rounded.of(interval.high(), DECIMALS));
        }
        return node;
    }
}
