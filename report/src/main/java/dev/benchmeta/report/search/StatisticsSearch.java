package dev.benchmeta.report.search;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.overview.BaselineUse;
import dev.benchmeta.report.overview.Baselines;
import dev.benchmeta.report.overview.GainRates;
import dev.benchmeta.report.overview.MetricGains;
import dev.benchmeta.report.overview.PaperRates;
import dev.benchmeta.report.overview.Period;
import dev.benchmeta.report.overview.Spread;
import dev.benchmeta.report.overview.Statistics;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts what the papers of a store state. */
final class StatisticsSearch {
    private static final Map<String, Metric> METRICS = Sql.constants(Metric.values());
    private static final Map<String, Qualifier> QUALIFIERS = Sql.constants(Qualifier.values());
    private static final Map<String, HardwareClass> CLASSES = Sql.constants(HardwareClass.values());

    private static final String PERIOD =
            "CASE WHEN c.published IS NULL THEN '"
                    + Period.UNDATED
                    + "' WHEN c.date_precision = 'year' THEN printf('%04d', year(c.published))"
                    + " ELSE printf('%04d Q%d', year(c.published), quarter(c.published)) END";

    private final Scope scope;

    StatisticsSearch(Scope scope) {
        this.scope = scope;
    }

    Statistics statistics() {
        UseSearch.count(scope);
        scope.store()
                .keep(
                        "stated_gains",
                        "SELECT "
                                + Sql.GAIN
                                + " AS gain, g.paper, g.metric, g.qualifier, g.best_case, g.ratio,"
                                + " g.baseline_key, g.subject_key IS NOT NULL AS subject,"
                                + " g.hardware_key IS NOT NULL AS hardware,"
                                + " g.workload_key IS NOT NULL AS workload FROM search_gains g WHERE "
                                + scope.gain());
        scope.store()
                .keep(
                        "stated_hardware",
                        "SELECT h.paper, h.class, h.role, "
                                + PERIOD
                                + " AS period FROM search_hardware h"
                                + " JOIN counted_papers c ON c.paper = h.paper WHERE "
                                + scope.hardware("h"));
        return new Statistics(paperRates(), gainRates(), gains(), baselines(), periods());
    }

    private PaperRates paperRates() {
        return scope.store()
                .select(
                        "SELECT (SELECT count(*) FROM counted_papers),"
                                + " (SELECT count(DISTINCT paper) FROM stated_hardware),"
                                + " (SELECT count(DISTINCT paper) FROM stated_hardware WHERE role = 'target'),"
                                + " count(*), count(*) FILTER (has_baseline), count(*) FILTER (on_it),"
                                + " count(*) FILTER (has_both) FROM (SELECT"
                                + " bool_or(baseline_key IS NOT NULL) AS has_baseline,"
                                + " bool_or(hardware) AS on_it,"
                                + " bool_or(hardware AND baseline_key IS NOT NULL) AS has_both"
                                + " FROM stated_gains GROUP BY paper)",
                        row ->
                                new PaperRates(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getInt(7)))
                .get(0);
    }

    private GainRates gainRates() {
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        scope.store()
                .select(
                        "SELECT qualifier, count(*) FROM stated_gains GROUP BY qualifier",
                        row ->
                                qualifiers.put(
                                        Sql.constant(QUALIFIERS, row.getString(1)), row.getInt(2)));
        return scope.store()
                .select(
                        "SELECT count(*), count(ratio), count(*) FILTER (subject), count(baseline_key),"
                                + " count(*) FILTER (hardware), count(*) FILTER (workload) FROM stated_gains",
                        row ->
                                new GainRates(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        qualifiers))
                .get(0);
    }

    private List<MetricGains> gains() {
        return scope
                .store()
                .select(
                        "SELECT metric, best_case, sum(gains)::INTEGER, count(*), sum(ratios)::INTEGER"
                                + " FROM (SELECT metric, best_case, count(*) AS gains,"
                                + " count(ratio) AS ratios FROM stated_gains"
                                + " GROUP BY metric, best_case, paper) GROUP BY metric, best_case",
                        row ->
                                new MetricGains(
                                        Sql.constant(METRICS, row.getString(1)),
                                        row.getBoolean(2),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        Optional.empty()))
                .stream()
                .map(this::spread)
                .sorted(
                        Comparator.comparing(MetricGains::bestCase)
                                .thenComparing(MetricGains::metric))
                .toList();
    }

    /** With the spread of the ratios, of which only those are read that tell it. */
    private MetricGains spread(MetricGains gains) {
        if (gains.ratios() == 0) {
            return gains;
        }
        Map<Integer, Double> places = new HashMap<>();
        String wanted =
                Spread.places(gains.ratios())
                        .distinct()
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        scope.store()
                .select(
                        "SELECT place, ratio FROM (SELECT ratio, row_number() OVER (ORDER BY ratio) - 1"
                                + " AS place FROM stated_gains WHERE ratio IS NOT NULL AND metric = "
                                + Sql.quoted(gains.metric().jsonName())
                                + " AND best_case = "
                                + gains.bestCase()
                                + ") WHERE place IN ("
                                + wanted
                                + ")",
                        row -> places.put(row.getInt(1), row.getDouble(2)));
        Spread spread = Spread.of(gains.ratios(), place -> places.getOrDefault(place, Double.NaN));
        return new MetricGains(
                gains.metric(),
                gains.bestCase(),
                gains.gains(),
                gains.papers(),
                gains.ratios(),
                Optional.of(spread));
    }

    private Baselines baselines() {
        scope.store()
                .keep(
                        "baselines",
                        "SELECT baseline_key, count(*) AS papers, sum(gains)::INTEGER AS gains,"
                                + " min(first) AS first FROM (SELECT baseline_key, paper,"
                                + " count(*) AS gains, min(gain) AS first FROM stated_gains"
                                + " GROUP BY baseline_key, paper) GROUP BY baseline_key");
        List<BaselineUse> most =
                scope.store()
                        .select(
                                uses(
                                        "b.baseline_key IS NOT NULL",
                                        " ORDER BY b.papers DESC, b.gains DESC, b.baseline_key LIMIT "
                                                + Baselines.SHOWN),
                                StatisticsSearch::use);
        int all = scope.count("SELECT count(baseline_key) FROM baselines");
        Optional<BaselineUse> unstated =
                scope
                        .store()
                        .select(uses("b.baseline_key IS NULL", ""), StatisticsSearch::use)
                        .stream()
                        .findFirst();
        return new Baselines(most, all - most.size(), unstated);
    }

    private static String uses(String condition, String order) {
        return "SELECT n.baseline_name, b.papers, b.gains, (SELECT string_agg(DISTINCT s.metric, ',')"
                + " FROM stated_gains s WHERE s.baseline_key IS NOT DISTINCT FROM b.baseline_key)"
                + " FROM (SELECT * FROM baselines b WHERE "
                + condition
                + order
                + ") b JOIN gains n ON n.paper = b.first // 1048576 AND n.position = b.first % 1048576"
                + order.replaceAll(" LIMIT.*", "");
    }

    private static BaselineUse use(ResultSet row) throws SQLException {
        return new BaselineUse(
                Optional.ofNullable(row.getString(1)),
                row.getInt(2),
                row.getInt(3),
                Arrays.stream(row.getString(4).split(",", -1))
                        .map(name -> Sql.constant(METRICS, name))
                        .sorted()
                        .toList());
    }

    private List<Period> periods() {
        Map<String, Map<HardwareClass, Integer>> classes = new LinkedHashMap<>();
        scope.store()
                .select(
                        "SELECT period, class, count(DISTINCT paper) FROM stated_hardware GROUP BY ALL",
                        row ->
                                classes.computeIfAbsent(
                                                row.getString(1),
                                                k -> new EnumMap<>(HardwareClass.class))
                                        .put(
                                                Sql.constant(CLASSES, row.getString(2)),
                                                row.getInt(3)));
        return scope.store()
                .select(
                        "SELECT period, count(DISTINCT paper) FROM stated_hardware GROUP BY period ORDER BY period",
                        row ->
                                new Period(
                                        row.getString(1),
                                        row.getInt(2),
                                        classes.getOrDefault(row.getString(1), Map.of())));
    }
}
