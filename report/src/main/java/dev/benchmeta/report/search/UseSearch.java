package dev.benchmeta.report.search;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.PublishedDate;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.HardwareUse;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.overview.PaperBrief;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the hardware that the papers of a store name. */
final class UseSearch {
    private static final Map<String, Role> ROLES = Sql.constants(Role.values());
    private static final Map<String, Level> LEVELS = Sql.constants(Level.values());
    private static final Map<String, HardwareClass> CLASSES = Sql.constants(HardwareClass.values());
    private static final Map<String, DatePrecision> PRECISIONS =
            Sql.constants(DatePrecision.values());

    private final Scope scope;
    private final Optional<Across> across;

    /**
     * @param across what of the papers is told beside their titles
     */
    UseSearch(Scope scope, Optional<Across> across) {
        this.scope = scope;
        this.across = across;
    }

    HardwareUse use() {
        count(scope);
        List<PaperBrief> papers = papers();
        List<Device> devices = devices();
        List<Use> uses =
                scope.store()
                        .select(
                                "SELECT c.number, d.device, h.role FROM hardware h"
                                        + " JOIN counted_papers c ON c.paper = h.paper"
                                        + " JOIN devices d ON d.name = h.name AND d.level = h.level"
                                        + " AND d.class = h.class"
                                        + " AND d.vendor IS NOT DISTINCT FROM h.vendor"
                                        + " AND d.family IS NOT DISTINCT FROM h.family WHERE "
                                        + scope.hardware("h")
                                        + " ORDER BY c.number, h.position",
                                row ->
                                        new Use(
                                                row.getInt(1),
                                                papers.get(row.getInt(1) - 1),
                                                devices.get(row.getInt(2) - 1),
                                                Sql.constant(ROLES, row.getString(3))));
        int named = (int) uses.stream().mapToInt(Use::number).distinct().count();
        return new HardwareUse(uses, papers.size(), papers.size() - named, HintSearch.notes(scope));
    }

    /** Numbers the papers that are looked at. */
    static void count(Scope scope) {
        scope.store()
                .keep(
                        "counted_papers",
                        "SELECT row_number() OVER (ORDER BY paper) AS number, paper, published,"
                                + " date_precision FROM papers WHERE "
                                + scope.countedPaper());
    }

    private List<Device> devices() {
        scope.store()
                .keep(
                        "devices",
                        "SELECT row_number() OVER () AS device, * FROM"
                                + " (SELECT DISTINCT name, level, class, vendor, family FROM hardware)");
        return scope.store()
                .select(
                        "SELECT name, level, class, vendor, family FROM devices ORDER BY device",
                        row ->
                                new Device(
                                        row.getString(1),
                                        Sql.constant(LEVELS, row.getString(2)),
                                        Sql.constant(CLASSES, row.getString(3)),
                                        Optional.ofNullable(row.getString(4)),
                                        Optional.ofNullable(row.getString(5))));
    }

    private List<PaperBrief> papers() {
        Map<Integer, List<String>> models = models();
        List<PaperBrief> papers = new ArrayList<>();
        scope.store()
                .select(
                        titles(),
                        row ->
                                papers.add(
                                        new PaperBrief(
                                                title(row),
                                                published(row),
                                                models.getOrDefault(
                                                        papers.size() + 1, List.of()))));
        return papers;
    }

    private String titles() {
        String dates =
                across.equals(Optional.of(Across.MONTH))
                        ? "c.published, c.date_precision"
                        : "NULL, NULL";
        return "SELECT p.title, p.id, "
                + dates
                + " FROM counted_papers c JOIN papers p ON p.paper = c.paper ORDER BY c.number";
    }

    private static String title(ResultSet row) throws SQLException {
        String title = row.getString(1);
        return title.isBlank() ? row.getString(2) : title;
    }

    private static Optional<PublishedDate> published(ResultSet row) throws SQLException {
        String precision = row.getString(4);
        return precision == null
                ? Optional.empty()
                : Optional.of(
                        new PublishedDate(
                                row.getObject(3, LocalDate.class),
                                Sql.constant(PRECISIONS, precision),
                                false));
    }

    private Map<Integer, List<String>> models() {
        Map<Integer, List<String>> models = new HashMap<>();
        if (across.equals(Optional.of(Across.MODEL))) {
            scope.store()
                    .select(
                            "SELECT c.number, m.name FROM models m JOIN counted_papers c"
                                    + " ON c.paper = m.paper ORDER BY c.number, m.position",
                            row ->
                                    models.computeIfAbsent(row.getInt(1), n -> new ArrayList<>())
                                            .add(row.getString(2)));
        }
        return models;
    }
}
