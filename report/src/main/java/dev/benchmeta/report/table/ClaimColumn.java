package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.names.PaperWords;
import dev.benchmeta.report.names.Sentences;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.render.Column.Audience;
import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.PlainNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a comparison table.
 *
 * @param column its head
 * @param cell what a claim has in it
 */
record ClaimColumn(Column column, Function<Claim, Cell> cell) {
    private static final String NOT_STATED = "not stated";
    private static final Column TEXT = Column.words("text", "As written", new Fit(36, 3, false));
    private static final Column SUBJECT = Column.words("subject", "Subject", new Fit(24, 2, false));
    private static final Column OVER = Column.words("baseline", "Over", 30);
    private static final Column ON = Column.words("hardware", "On", 26);
    private static final Column WITH = Column.words("workload", "With", new Fit(24, 2, true));

    static List<ClaimColumn> forGroupsBy(List<GroupBy> by) {
        return Stream.concat(shown(by), data()).toList();
    }

    static List<ClaimColumn> all() {
        return forGroupsBy(List.of());
    }

    static List<ClaimColumn> chosen(List<String> ids) {
        return ids.stream().flatMap(ClaimColumn::chosen).toList();
    }

    /** For everyone; readers and programs have one each of what differs between them. */
    private static Stream<ClaimColumn> chosen(String id) {
        List<ClaimColumn> found =
                all().stream().filter(column -> column.column.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no column '" + id + "'");
        }
        return found.size() > 1
                ? found.stream()
                : found.stream()
                        .map(one -> new ClaimColumn(one.column.only(Audience.ALL), one.cell));
    }

    /** For readers, what the group's title says is not repeated in each row. */
    private static Stream<ClaimColumn> shown(List<GroupBy> by) {
        return Stream.of(
                        Stream.of(
                                new ClaimColumn(
                                        Column.number("ratio", "Ratio"),
                                        claim -> RatioCell.of(claim.gain())),
                                new ClaimColumn(
                                        Column.words("stated", "Stated", 10).only(Audience.READERS),
                                        claim -> stated(amount(claim)))),
                        both(
                                TEXT,
                                false,
                                claim -> Cell.of(evidence(claim).text()),
                                ClaimColumn::text),
                        Stream.of(
                                titled(
                                        Column.words("metric", "Metric", 18),
                                        by.contains(GroupBy.METRIC),
                                        ClaimColumn::metric)),
                        quoted(SUBJECT, by.contains(GroupBy.SUBJECT), NOT_STATED, Links::subject),
                        quoted(OVER, by.contains(GroupBy.BASELINE), NOT_STATED, Links::baseline),
                        both(
                                ON,
                                by.contains(GroupBy.HARDWARE),
                                claim -> optional(links(claim).hardware(), NOT_STATED),
                                claim -> optional(claim.ranOn(), NOT_STATED)),
                        quoted(WITH, false, "", Links::workload),
                        Stream.of(
                                titled(
                                        Column.words("name", "Paper", 30).only(Audience.READERS),
                                        by.contains(GroupBy.PAPER),
                                        claim -> Cell.of(PaperTitle.brief(claim.title()))),
                                titled(
                                        Column.words("paper", "Title", 60).only(Audience.PROGRAMS),
                                        false,
                                        claim -> Cell.of(claim.title())),
                                new ClaimColumn(
                                        Column.words("published", "Date", new Fit(10, 1, true)),
                                        claim ->
                                                optional(
                                                        claim.published().map(PublishedDate::iso),
                                                        ""))))
                .flatMap(columns -> columns);
    }

    private static Stream<ClaimColumn> data() {
        return Stream.of(
                data(
                        "qualifier",
                        "Qualifier",
                        claim -> Cell.of(amount(claim).qualifier().jsonName())),
                figure("low", "Low", claim -> number(amount(claim).low())),
                figure("high", "High", claim -> number(amount(claim).high())),
                data("unit", "Unit", claim -> Cell.of(amount(claim).unit())),
                data("improves", "Improves", claim -> flag(claim.gain().improves())),
                data("bestCase", "Best case", claim -> flag(amount(claim).bestCase())),
                data("subjectName", "Subject name", claim -> optional(claim.subjectName())),
                data("baselineName", "Baseline name", claim -> optional(claim.baselineName())),
                data("hardwareName", "Hardware name", claim -> optional(claim.hardwareName())),
                data("class", "Class", claim -> optional(GroupBy.CLASS.title(claim))),
                data("vendor", "Vendor", claim -> optional(GroupBy.VENDOR.title(claim))),
                data("model", "Model", claim -> optional(GroupBy.MODEL.title(claim))),
                data("paperId", "Paper id", claim -> Cell.of(claim.paper().id())),
                data(
                        "sentence",
                        "Sentence",
                        claim -> Cell.of(Sentences.around(claim.paper(), evidence(claim).span()))),
                data("rule", "Rule", claim -> Cell.of(evidence(claim).rule())),
                figure("confidence", "Sure", claim -> number(evidence(claim).confidence())),
                data("source", "Source", claim -> Cell.of(claim.paper().source().toString())));
    }

    private static ClaimColumn titled(Column column, boolean inTitle, Function<Claim, Cell> cell) {
        return new ClaimColumn(inTitle ? column.only(Audience.PROGRAMS) : column, cell);
    }

    /** The paper's words: the fact's own for programs, whole and as printed for readers. */
    private static Stream<ClaimColumn> quoted(
            Column column,
            boolean inTitle,
            String absent,
            Function<Links, Optional<String>> words) {
        return both(
                column,
                inTitle,
                claim -> optional(words.apply(links(claim)), absent),
                claim -> optional(whole(claim, words.apply(links(claim))), absent));
    }

    private static Stream<ClaimColumn> both(
            Column column,
            boolean inTitle,
            Function<Claim, Cell> own,
            Function<Claim, Cell> whole) {
        ClaimColumn programs = new ClaimColumn(column.only(Audience.PROGRAMS), own);
        return inTitle
                ? Stream.of(programs)
                : Stream.of(new ClaimColumn(column.only(Audience.READERS), whole), programs);
    }

    private static ClaimColumn data(String id, String heading, Function<Claim, Cell> cell) {
        Fit fit = id.equals("sentence") ? new Fit(80, 8, false) : new Fit(30, 2, false);
        return new ClaimColumn(Column.words(id, heading, fit).only(Audience.PROGRAMS), cell);
    }

    private static ClaimColumn figure(String id, String heading, Function<Claim, Cell> cell) {
        return new ClaimColumn(Column.number(id, heading).only(Audience.PROGRAMS), cell);
    }

    private static Amount amount(Claim claim) {
        return claim.gain().amount();
    }

    private static Links links(Claim claim) {
        return claim.gain().links();
    }

    private static Evidence evidence(Claim claim) {
        return claim.evidence();
    }

    /** For readers "exact" goes without saying, but not that the ratio is the end of a range. */
    private static Cell stated(Amount amount) {
        if (amount.qualifier() == Qualifier.EXACT) {
            return Cell.of(amount.range() ? "range" : "");
        }
        return Cell.of(amount.qualifier().jsonName().replace('-', ' '));
    }

    private static Cell metric(Claim claim) {
        return Cell.of(claim.gain().metric().jsonName());
    }

    private static Cell text(Claim claim) {
        return Cell.of(PaperWords.of(claim.paper(), evidence(claim)));
    }

    private static Optional<String> whole(Claim claim, Optional<String> words) {
        return words.map(of -> PaperWords.of(claim.paper(), of));
    }

    private static Cell optional(Optional<String> words) {
        return optional(words, "");
    }

    private static Cell optional(Optional<String> words, String absent) {
        return words.map(Cell::of).orElseGet(() -> new Cell.Absent(absent));
    }

    private static Cell number(double value) {
        return new Cell.Numeric(value, PlainNumber.of(value));
    }

    private static Cell flag(boolean value) {
        return new Cell.Flag(value, Boolean.toString(value));
    }
}
