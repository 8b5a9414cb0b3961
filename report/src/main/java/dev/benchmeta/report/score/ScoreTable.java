package dev.benchmeta.report.score;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.score.Score.Accuracy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a score out as tables. */
public final class ScoreTable {
    private static final Cell NONE = new Cell.Absent("\u2013");
    private static final int SHOWN_MISSING = 5;
    private static final int DECIMALS = 3;
    private static final int CONFIDENCE_DECIMALS = 2;
    private static final List<Column> FIELDS =
            List.of(
                    Column.words("field", "Field", 20),
                    Column.number("precision", "Precision"),
                    Column.number("recall", "Recall"),
                    Column.number("f1", "F1"),
                    Column.words("interval", "95% interval", 14),
                    Column.number("gold", "Gold"),
                    Column.number("found", "Found"));
    private static final List<Column> ATTRIBUTES =
            List.of(
                    Column.words("attribute", "Of those found", 20),
                    Column.number("accuracy", "Right"),
                    Column.number("judged", "Of"));

    private static final List<Column> CALIBRATION =
            List.of(
                    Column.words("confidence", "Confidence", 20),
                    Column.number("expected", "Mean"),
                    Column.number("right", "Right"),
                    Column.number("gains", "Of"));

    private ScoreTable() {}

    /** Precision, recall and F1 of each field. */
    public static Table fields(Score score) {
        List<Row> rows = new ArrayList<>();
        score.fields().forEach((field, tally) -> rows.add(row(score, field, tally)));
        return Table.plain(FIELDS, rows, List.of(coverage(score)));
    }

    /** How often each attribute is right. */
    public static Table attributes(Score score) {
        List<Row> rows = new ArrayList<>();
        score.attributes().forEach((attribute, accuracy) -> rows.add(row(attribute, accuracy)));
        return Table.plain(ATTRIBUTES, rows, List.of());
    }

    private static Row row(Score score, Field field, Tally tally) {
        return new Row(
                List.of(
                        name(field),
                        share(tally.precision(), tally.found()),
                        share(tally.recall(), tally.gold()),
                        share(tally.f1(), tally.gold() + tally.found()),
                        tally.gold() + tally.found() == 0
                                ? NONE
                                : Cell.of(interval(score.intervals().get(field))),
                        Cell.of(tally.gold()),
                        Cell.of(tally.found())));
    }

    /** How often gains of a confidence are right. */
    public static Table calibration(Score score) {
        List<Row> rows = new ArrayList<>();
        for (Calibration.Bin bin : score.calibration().bins()) {
            rows.add(
                    new Row(
                            List.of(
                                    Cell.of(bounds(bin.from(), bin.to(), CONFIDENCE_DECIMALS)),
                                    share(bin.expected()),
                                    share(bin.share()),
                                    Cell.of(bin.count()))));
        }
        return Table.plain(CALIBRATION, rows, List.of());
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null ? "" : bounds(interval.low(), interval.high(), DECIMALS);
    }

    private static String bounds(double low, double high, int decimals) {
        return Rounded.of(low, decimals).toPlainString()
                + "\u2013"
                + Rounded.of(high, decimals).toPlainString();
    }

    private static Row row(Attribute attribute, Accuracy accuracy) {
        return new Row(
                List.of(name(attribute), share(accuracy.share()), Cell.of(accuracy.judged())));
    }

    private static Cell name(JsonNamed named) {
        return Cell.of(named.jsonName());
    }

    private static Cell share(double share) {
        return new Cell.Numeric(share, Rounded.of(share, DECIMALS).toPlainString());
    }

    /** Of nothing, no share is right or wrong. */
    private static Cell share(double share, int whole) {
        return whole == 0 ? NONE : share(share);
    }

    private static String coverage(Score score) {
        List<String> missing = score.missing();
        String coverage =
                score.papers() + " annotated papers, " + missing.size() + " not found in the input";
        if (missing.isEmpty()) {
            return coverage + ".";
        }
        boolean all = missing.size() <= SHOWN_MISSING;
        List<String> shown = all ? missing : missing.subList(0, SHOWN_MISSING);
        return coverage + ": " + String.join(", ", shown) + (all ? "." : ", \u2026");
    }
}
