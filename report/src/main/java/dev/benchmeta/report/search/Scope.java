package dev.benchmeta.report.search;

import dev.benchmeta.core.model.GainKind;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.FigureFilter;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.PaperFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a filter leaves of a store, as conditions on its tables. {@link ClaimFilter} says what they
 * mean.
 */
final class Scope {
    private static final String ALL = "true";

    private final FactStore store;
    private final ClaimFilter filter;

    /**
     * Chooses the papers and the hardware that the filter leaves.
     *
     * @param filter says what is left
     */
    Scope(FactStore store, ClaimFilter filter) {
        this.store = store;
        this.filter = filter;
        if (!filter.papers().equals(PaperFilter.ANY)) {
            store.keep("wanted_papers", papers(filter.papers()));
        }
        if (!filter.hardware().any()) {
            store.keep(
                    "wanted_hardware",
                    "SELECT paper, position, role FROM search_hardware WHERE "
                            + hardware(filter.hardware()));
            store.keep("wanted_gains", measuredOnIt(filter.hardware()));
        }
    }

    private static String papers(PaperFilter filter) {
        List<String> conditions = new ArrayList<>();
        filter.since()
                .ifPresent(
                        day ->
                                conditions.add(
                                        "CASE date_precision WHEN 'day' THEN published"
                                                + " WHEN 'month' THEN last_day(published)"
                                                + " ELSE make_date(year(published), 12, 31) END >= DATE "
                                                + Sql.quoted(day.toString())));
        filter.until()
                .ifPresent(
                        day -> conditions.add("published <= DATE " + Sql.quoted(day.toString())));
        filter.text().ifPresent(query -> conditions.add(Sql.holds("words", query)));
        String words = filter.text().isPresent() ? " JOIN search_papers USING (paper)" : "";
        return "SELECT paper FROM papers" + words + " WHERE " + and(conditions);
    }

    private static String hardware(HardwareFilter filter) {
        List<String> conditions = new ArrayList<>();
        filter.name().ifPresent(query -> conditions.add(Sql.holds("words", "forms", query)));
        filter.vendor().ifPresent(query -> conditions.add(Sql.holds("vendor_words", query)));
        if (!filter.classes().isEmpty()) {
            conditions.add(Sql.in("class", filter.classes()));
        }
        if (!filter.roles().isEmpty()) {
            conditions.add(Sql.in("role", filter.roles()));
        }
        return and(conditions);
    }

    private static String measuredOnIt(HardwareFilter filter) {
        return "SELECT DISTINCT "
                + Sql.GAIN
                + " AS gain FROM search_gain_hardware g JOIN wanted_hardware h"
                + " ON h.paper = g.paper AND h.position = g.hardware WHERE g.finest"
                + (filter.roles().contains(Role.BASELINE) ? "" : " AND g.side = 'on'");
    }

    /** Whether a paper is looked at where not claims but hardware counts; on its key. */
    String countedPaper() {
        return filter.asksNothingOfClaims()
                ? paper("paper")
                : "paper IN (SELECT g.paper FROM search_gains g WHERE " + gainAnywhere() + ")";
    }

    private String paper(String key) {
        return filter.papers().equals(PaperFilter.ANY)
                ? ALL
                : key + " IN (SELECT paper FROM wanted_papers)";
    }

    /** Whether hardware is meant, by its paper and position. */
    String hardware(String alias) {
        return filter.hardware().any()
                ? ALL
                : String.format(
                        "(%s.paper, %s.position) IN (SELECT (paper, position) FROM wanted_hardware)",
                        alias, alias);
    }

    /** Whether a gain is looked at. */
    String gain() {
        return gainAnywhere() + " AND " + onIt();
    }

    /** Whether a gain that is no efficiency gain would be looked at if it were. */
    String gainOfAnyKind() {
        return figures() + " AND " + onIt();
    }

    /** Whether a gain would be looked at if it were measured on the hardware that is meant. */
    String gainAnywhere() {
        boolean hidesQuality = filter.metrics().isEmpty() && !filter.quality();
        return hidesQuality
                ? figures() + " AND g.kind <> " + Sql.quoted(GainKind.QUALITY.jsonName())
                : figures();
    }

    /** Whether a gain was measured on the hardware that is meant. */
    String onIt() {
        if (filter.hardware().any()) {
            return ALL;
        }
        String measured = Sql.GAIN + " IN (SELECT gain FROM wanted_gains)";
        boolean byNameOnly =
                filter.hardware().vendor().isEmpty()
                        && filter.hardware().classes().isEmpty()
                        && filter.hardware().roles().isEmpty();
        return byNameOnly
                ? "("
                        + measured
                        + " OR "
                        + Sql.holds("g.hardware_words", filter.hardware().name().orElseThrow())
                        + ")"
                : measured;
    }

    private String figures() {
        List<String> conditions = new ArrayList<>();
        if (!filter.metrics().isEmpty()) {
            conditions.add(Sql.in("g.metric", filter.metrics()));
        }
        names(conditions);
        figures(conditions, filter.figures());
        conditions.add(paper("g.paper"));
        return and(conditions);
    }

    private void names(List<String> conditions) {
        filter.names()
                .subject()
                .ifPresent(query -> conditions.add(Sql.holds("g.subject_words", query)));
        filter.names()
                .baseline()
                .ifPresent(
                        query ->
                                conditions.add(
                                        Sql.holds("g.baseline_words", "g.baseline_forms", query)));
        filter.names()
                .model()
                .ifPresent(query -> conditions.add(Sql.holds("g.model_words", query)));
    }

    private static void figures(List<String> conditions, FigureFilter filter) {
        filter.minRatio()
                .ifPresent(least -> conditions.add("coalesce(g.ratio, 0) >= " + Sql.number(least)));
        if (!filter.qualifiers().isEmpty()) {
            conditions.add(Sql.in("g.qualifier", filter.qualifiers()));
        }
        if (filter.minConfidence() > 0) {
            conditions.add("g.confidence >= " + Sql.number(filter.minConfidence()));
        }
    }

    private static String and(List<String> conditions) {
        return conditions.isEmpty() ? ALL : String.join(" AND ", conditions);
    }

    FactStore store() {
        return store;
    }

    ClaimFilter filter() {
        return filter;
    }

    /** The single number that a query gives. */
    int count(String sql) {
        return store.select(sql, row -> row.getInt(1)).get(0);
    }
}
