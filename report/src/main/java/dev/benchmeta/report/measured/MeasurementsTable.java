package dev.benchmeta.report.measured;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.report.names.PaperWords;
import dev.benchmeta.report.names.Sentences;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Audience;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.PlainNumber;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.CountNotes;
import dev.benchmeta.report.table.Likeness;
import dev.benchmeta.report.table.Likeness.Aspect;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays results out as a table. */
public final class MeasurementsTable {
    private static final String NOT_STATED = "not stated";

    /** A column, and what a result has in it. */
    private record Field(Column column, Function<Measured, Cell> cell) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field(Column.number("value", "Value"), one -> value(one.result().value())),
                    readers(
                            Column.words("text", "As written", new Fit(30, 3, false)),
                            one -> PaperWords.of(one.paper(), one.evidence())),
                    quoted("subject", "Subject", one -> one.result().subject()),
                    quoted("benchmark", "Benchmark", one -> one.result().benchmark()),
                    stated("hardware", "On", Measured::ranOn),
                    readers(
                            Column.words("name", "Paper", 30),
                            one -> PaperTitle.brief(one.title())),
                    new Field(
                            Column.words("published", "Date", new Fit(10, 1, true)),
                            one -> stated(one.published().map(PublishedDate::iso))),
                    data("metric", one -> one.result().metric().jsonName()),
                    data("unit", one -> one.result().unit()),
                    data("text", one -> one.evidence().text()),
                    names("subject", one -> one.result().subject()),
                    names("benchmark", one -> one.result().benchmark()),
                    names("hardware", one -> one.result().hardware()),
                    names("subjectName", Measured::subjectName),
                    names("benchmarkName", Measured::benchmarkName),
                    names("hardwareName", Measured::hardwareName),
                    data("paper", Measured::title),
                    data("paperId", one -> one.paper().id()),
                    data("sentence", one -> Sentences.around(one.paper(), one.evidence().span())),
                    data("rule", one -> one.evidence().rule()),
                    new Field(
                            Column.number("confidence", "Sure").only(Audience.PROGRAMS),
                            one -> number(one.evidence().confidence())),
                    data("source", one -> one.paper().source().toString()));

    private MeasurementsTable() {}

    /** The results as a table. */
    public static Table of(Measurements measurements) {
        List<Table.Group> groups =
                measurements.groups().stream().map(MeasurementsTable::group).toList();
        return new Table(
                FIELDS.stream().map(Field::column).toList(),
                groups.isEmpty() ? List.of() : List.of(new Section("", "", groups)),
                notes(measurements));
    }

    private static Table.Group group(Measurements.Group group) {
        List<Row> rows =
                group.shown().stream()
                        .map(one -> new Row(FIELDS.stream().map(f -> f.cell.apply(one)).toList()))
                        .toList();
        String measure = group.metric().jsonName() + ", " + group.unit();
        return new Table.Group(
                group.title().map(title -> title + ", " + measure).orElse(measure),
                remark(group),
                rows);
    }

    /** On what the results of a group differ, which a reader has to know before comparing. */
    private static String remark(Measurements.Group group) {
        List<Measured> shown = group.shown();
        List<String> parts = new ArrayList<>();
        if (shown.size() > 1) {
            parts.add(
                    CountNotes.count(shown.size(), "result")
                            + ", "
                            + CountNotes.count(papers(shown.stream()), "paper"));
            List<String> differences = differences(shown);
            parts.add(differences.isEmpty() ? alike(group.metric()) : Likeness.remark(differences));
        }
        if (group.size() > shown.size()) {
            parts.add(group.size() - shown.size() + " more not shown");
        }
        return String.join("; ", parts);
    }

    private static String alike(Metric metric) {
        return metric.directed() ? "like for like" : "may be of different measures";
    }

    private static List<String> differences(List<Measured> shown) {
        Aspect hardware = aspect(shown, MeasuredBy.HARDWARE);
        return Stream.of(
                        aspect(shown, MeasuredBy.BENCHMARK).difference("benchmark", shown.size()),
                        hardware.difference("hardware", shown.size()),
                        Likeness.devices(hardware, shown))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Aspect aspect(List<Measured> shown, MeasuredBy by) {
        return Aspect.of(shown.stream().map(by::key).toList());
    }

    private static List<String> notes(Measurements measurements) {
        List<Measured> shown =
                measurements.groups().stream().flatMap(group -> group.shown().stream()).toList();
        List<String> notes = new ArrayList<>(measurements.hints());
        notes.add(
                CountNotes.coverage(
                        "result",
                        new CountNotes.Of(shown.size(), papers(shown.stream())),
                        new CountNotes.Of(measurements.results(), measurements.papers())));
        if (!shown.isEmpty()) {
            notes.add(unstated(shown));
        }
        notes.addAll(
                CountNotes.leftOut(
                        "result",
                        measurements.leftOut().unnamedHardware(),
                        measurements.leftOut().undated()));
        return notes;
    }

    private static String unstated(List<Measured> shown) {
        return "Not stated: subject in "
                + unstated(shown, Measured::subjectName)
                + ", benchmark in "
                + unstated(shown, Measured::benchmarkName)
                + ", hardware in "
                + unstated(shown, Measured::hardwareName)
                + ".";
    }

    private static long unstated(
            List<Measured> shown, Function<Measured, Optional<String>> stated) {
        return shown.stream().filter(one -> stated.apply(one).isEmpty()).count();
    }

    private static int papers(Stream<Measured> results) {
        return (int) results.map(Measured::paper).distinct().count();
    }

    private static Field readers(Column column, Function<Measured, String> text) {
        return new Field(column.only(Audience.READERS), one -> Cell.of(text.apply(one)));
    }

    private static Field data(String id, Function<Measured, String> text) {
        return new Field(Column.data(id), one -> Cell.of(text.apply(one)));
    }

    private static Field names(String id, Function<Measured, Optional<String>> name) {
        return new Field(Column.data(id), one -> stated(name.apply(one)));
    }

    private static Cell stated(Optional<String> words) {
        return words.map(Cell::of).orElse(new Cell.Absent(""));
    }

    private static Field quoted(
            String id, String heading, Function<Measured, Optional<String>> words) {
        return stated(
                id, heading, one -> words.apply(one).map(of -> PaperWords.of(one.paper(), of)));
    }

    private static Field stated(
            String id, String heading, Function<Measured, Optional<String>> shown) {
        return new Field(
                Column.words(id, heading, new Fit(26, 2, false)).only(Audience.READERS),
                one -> shown.apply(one).map(Cell::of).orElse(new Cell.Absent(NOT_STATED)));
    }

    /** "1,100" and "34.6". */
    private static Cell value(double value) {
        String plain = PlainNumber.of(value);
        int point = plain.indexOf('.');
        String decimals = point < 0 ? "" : plain.substring(point);
        String whole =
                String.format(
                        Locale.ROOT, "%,.0f", value < 0 ? Math.ceil(value) : Math.floor(value));
        return new Cell.Numeric(value, whole + decimals);
    }

    private static Cell number(double value) {
        return new Cell.Numeric(value, PlainNumber.of(value));
    }
}
