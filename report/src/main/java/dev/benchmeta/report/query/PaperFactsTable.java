package dev.benchmeta.report.query;

import dev.benchmeta.core.model.Benchmark;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Model;
import dev.benchmeta.core.model.Named;
import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.report.names.Snippet;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.PlainNumber;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the facts of papers out, one group a paper, each fact with its words, its place and the rule
 * that made it.
 */
public final class PaperFactsTable {
    private static final int WORDS = 140;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.words("kind", "Kind", 12),
                    Column.words("fact", "Fact", new Fit(50, 6, false)),
                    Column.words("words", "Words", new Fit(80, 6, false)),
                    Column.words("place", "Place", 18),
                    Column.words("rule", "Rule", 30),
                    Column.number("confidence", "Sure"));

    private PaperFactsTable() {}

    /** The facts as a table. */
    public static Table of(List<PaperFacts> papers) {
        List<Group> groups = papers.stream().map(PaperFactsTable::group).toList();
        if (groups.stream().anyMatch(group -> !group.rows().isEmpty())) {
            return new Table(COLUMNS, List.of(new Section("", "", groups)), List.of());
        }
        boolean titled = papers.stream().anyMatch(facts -> !facts.paper().title().isBlank());
        List<Section> titles = titled ? List.of(new Section("", "", groups)) : List.of();
        return new Table(COLUMNS, titles, List.of("No facts found."));
    }

    private static Group group(PaperFacts facts) {
        Paper paper = facts.paper();
        List<Row> rows = new ArrayList<>();
        facts.names().all().forEach(named -> rows.addAll(rows(paper, named)));
        facts.gains()
                .forEach(gain -> rows.add(row(paper, "gain", describe(gain), gain.evidence())));
        facts.results()
                .forEach(
                        result ->
                                rows.add(
                                        row(paper, "result", describe(result), result.evidence())));
        facts.notes().forEach(note -> rows.add(row(paper, note)));
        return new Group(PaperTitle.orId(paper), "", rows);
    }

    private static List<Row> rows(Paper paper, Named named) {
        return named.mentions().stream()
                .map(
                        mention ->
                                row(
                                        paper,
                                        kind(named),
                                        describe(named),
                                        mention.span(),
                                        new Cell.Absent(""),
                                        new Cell.Absent("")))
                .toList();
    }

    private static Row row(Paper paper, String kind, String fact, Evidence evidence) {
        Cell sure =
                new Cell.Numeric(
                        evidence.confidence(),
                        String.format(Locale.ROOT, "%.2f", evidence.confidence()));
        return row(paper, kind, fact, evidence.span(), Cell.of(evidence.rule()), sure);
    }

    private static Row row(Paper paper, Note note) {
        return row(
                paper,
                "not taken",
                note.reason(),
                note.span(),
                new Cell.Absent(""),
                new Cell.Absent(""));
    }

    private static Row row(Paper paper, String kind, String fact, Span span, Cell rule, Cell sure) {
        Snippet words = Snippet.around(paper.text(span.section()), span, WORDS);
        Cell place =
                Cell.of(span.section().jsonName() + " " + span.start() + "\u2013" + span.end());
        return new Row(
                List.of(
                        Cell.of(kind),
                        Cell.of(fact),
                        new Cell.Words(words.text(), words.start(), words.end()),
                        place,
                        rule,
                        sure));
    }

    static String kind(Named named) {
        return named.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String describe(Named named) {
        if (named instanceof Hardware hardware) {
            return joined(
                    Stream.of(
                            Optional.of(hardware.name()),
                            Optional.of(hardware.device().level().jsonName()),
                            Optional.of(hardware.device().type().jsonName()),
                            Optional.of(hardware.role().jsonName()),
                            hardware.count().stream()
                                    .mapToObj(count -> count + " of them")
                                    .findFirst()));
        }
        if (named instanceof Benchmark benchmark) {
            return joined(
                    Stream.of(
                            Optional.of(benchmark.name()),
                            Optional.of(benchmark.kind().jsonName())));
        }
        return named instanceof Model model
                ? joined(Stream.of(Optional.of(model.name()), model.family()))
                : named.name();
    }

    static String describe(Gain gain) {
        return joined(
                Stream.of(
                        Optional.of(gain.metric().jsonName()),
                        Optional.of(gain.improves() ? "better" : "worse"),
                        gain.ratio().stream()
                                .mapToObj(ratio -> "ratio " + PlainNumber.of(ratio))
                                .findFirst(),
                        Optional.of(gain.amount().qualifier().jsonName()),
                        gain.links().subject().map(subject -> "of " + subject),
                        gain.links().baseline().map(baseline -> "over " + baseline),
                        gain.links().hardware().map(hardware -> "on " + hardware),
                        gain.links().workload().map(workload -> "with " + workload)));
    }

    static String describe(Result result) {
        return joined(
                Stream.of(
                        Optional.of(result.metric().jsonName()),
                        Optional.of(PlainNumber.of(result.value()) + " " + result.unit()),
                        result.subject().map(subject -> "of " + subject),
                        result.benchmark().map(benchmark -> "on " + benchmark),
                        result.hardware().map(hardware -> "on " + hardware)));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
