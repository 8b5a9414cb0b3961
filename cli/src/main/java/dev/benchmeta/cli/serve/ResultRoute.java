package dev.benchmeta.cli.serve;

import dev.benchmeta.cli.serve.Route.Takes;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.measured.Measured;
import dev.benchmeta.report.measured.MeasuredBy;
import dev.benchmeta.report.measured.MeasuredFilter;
import dev.benchmeta.report.measured.MeasuredOrder;
import dev.benchmeta.report.measured.Measurements;
import dev.benchmeta.report.measured.Measurements.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Results, as the published form of facts has them, in the order of the command. */
final class ResultRoute {
    private static final String BY = "by";
    private static final String SORT = "sort";
    private static final String TOP = "top";
    private static final Located.Form<Measured> RESULTS =
            new Located.Form<>("result", "benchmark", Measured::benchmarkName);

    private final FilterQuery<MeasuredFilter> filters;

    ResultRoute(FilterQuery<MeasuredFilter> filters) {
        this.filters = filters;
    }

    Route route() {
        return new Route(
                "GET",
                "results",
                "Absolute figures; those of one measure in one unit stand together, as 'benchmeta results' gives them.",
                Takes.all(filters.parameters(), parameters()),
                "Results",
                this::results);
    }

    private static List<Parameter> parameters() {
        return FactRoutes.paged(
                Parameter.choice(
                        BY,
                        "What stands together besides measure and unit; by default metric, which is these two alone.",
                        names(MeasuredBy.values())),
                Parameter.choice(
                        SORT,
                        "The order of what stands together; by default value, the best first.",
                        names(MeasuredOrder.values())),
                Parameter.whole(TOP, "Only the first of what stands together."));
    }

    private static List<String> names(JsonNamed[] values) {
        return Arrays.stream(values).map(JsonNamed::jsonName).toList();
    }

    private Answer results(Ask ask, Snapshot now) {
        MeasuredFilter filter = filters.of(ask);
        Layout layout = layout(ask);
        return RESULTS.list(
                ask,
                now,
                now.results(),
                new Located.Wanted<>(
                        filter::test,
                        results ->
                                Measurements.groups(results, layout).stream()
                                        .flatMap(group -> group.shown().stream())
                                        .toList(),
                        filter::hints));
    }

    private static Layout layout(Ask ask) {
        return new Layout(
                ask.choice(BY, MeasuredBy.class, MeasuredBy::jsonName).orElse(MeasuredBy.METRIC),
                ask.choice(SORT, MeasuredOrder.class, MeasuredOrder::jsonName)
                        .orElse(MeasuredOrder.VALUE),
                ask.one(TOP).isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(ask.number(TOP, 1, 1, Integer.MAX_VALUE)));
    }
}
