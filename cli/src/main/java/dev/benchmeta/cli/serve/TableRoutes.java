package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.cli.serve.Route.Takes;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.graph.PairAnswer;
import dev.benchmeta.report.graph.PairTable;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.overview.Across;
import dev.benchmeta.report.overview.HardwareList;
import dev.benchmeta.report.overview.HardwareMatrix;
import dev.benchmeta.report.overview.HardwareUse;
import dev.benchmeta.report.overview.Statistics;
import dev.benchmeta.report.overview.StatisticsPart;
import dev.benchmeta.report.query.HardwareSearch;
import dev.benchmeta.report.query.HardwareTable;
import dev.benchmeta.report.render.Table;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The tables that commands print, in the form of their {@code --format json}. */
final class TableRoutes {
    private static final String ACROSS = "across";
    private static final String ONLY = "only";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String HARDWARE = "hardware";
    private static final String GROUPS = "Groups";

    private final FilterQuery<ClaimFilter> filters;

    TableRoutes(FilterQuery<ClaimFilter> filters) {
        this.filters = filters;
    }

    /** Longer than usual, since it is a list. */
    List<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        HARDWARE,
                        "The hardware that papers name and how many do, as 'benchmeta hardware' gives it.",
                        takes(
                                Parameter.choice(
                                        ACROSS,
                                        "A matrix of hardware and this.",
                                        names(Across.values()))),
                        GROUPS,
                        this::hardware),
                new Route(
                        "GET",
                        "query",
                        "Which papers name some hardware, with their words, as 'benchmeta query' gives it.",
                        takes().needing(HARDWARE),
                        GROUPS,
                        this::query),
                new Route(
                        "GET",
                        "compare",
                        "All that is known between two things, as 'benchmeta compare' gives it.",
                        takes(
                                        Parameter.text(FROM, "A system, model or device."),
                                        Parameter.text(TO, "What it is compared with."))
                                .needing(FROM, TO),
                        GROUPS,
                        this::compare),
                new Route(
                        "GET",
                        "stats",
                        "How much papers state and how large gains are, as 'benchmeta stats' gives it.",
                        Takes.all(
                                filters.parameters(),
                                List.of(
                                        Parameter.choice(
                                                ONLY,
                                                "Only one of the tables.",
                                                names(StatisticsPart.values())))),
                        "Statistics",
                        this::stats));
    }

    private Takes takes(Parameter... own) {
        return Takes.all(
                filters.parameters(), Stream.concat(Stream.of(own), Ask.PAGING.stream()).toList());
    }

    private static List<String> names(JsonNamed[] values) {
        return Arrays.stream(values).map(JsonNamed::jsonName).toList();
    }

    private Answer hardware(Ask ask, Snapshot now) {
        HardwareUse use = HardwareUse.of(now.papers().iterator(), filters.of(ask));
        return paged(
                ask,
                ask.choice(ACROSS, Across.class, Across::jsonName)
                        .map(across -> HardwareMatrix.of(use, across))
                        .orElseGet(() -> HardwareList.of(use)));
    }

    private Answer query(Ask ask, Snapshot now) {
        ask.needed(HARDWARE);
        return paged(
                ask,
                HardwareTable.of(
                        HardwareSearch.of(
                                now.papers().iterator(), filters.of(ask), OptionalInt.empty())));
    }

    private Answer compare(Ask ask, Snapshot now) {
        return paged(
                ask,
                PairTable.of(
                        PairAnswer.of(
                                now.papers().iterator(),
                                filters.of(ask),
                                name(ask, FROM),
                                name(ask, TO))));
    }

    private static NameQuery name(Ask ask, String parameter) {
        String typed = ask.needed(parameter);
        try {
            return NameQuery.of(typed);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(
                    parameter
                            + " is '"
                            + typed
                            + "', expected a name with a letter or digit, such as a100 or vllm");
        }
    }

    private Answer stats(Ask ask, Snapshot now) {
        Statistics statistics = Statistics.of(now.papers().iterator(), filters.of(ask));
        List<StatisticsPart> parts =
                ask.choice(ONLY, StatisticsPart.class, StatisticsPart::jsonName)
                        .map(List::of)
                        .orElseGet(() -> List.of(StatisticsPart.values()));
        ObjectNode answer = Json.answer();
        parts.forEach(part -> answer.set(part.jsonName(), TableForm.write(part.table(statistics))));
        return Answer.json(answer);
    }

    private static Answer paged(Ask ask, Table table) {
        ObjectNode answer = Listing.begin(ask, TableForm.rows(table));
        answer.setAll(TableForm.write(TableForm.window(table, ask.offset(), ask.limit())));
        return Answer.json(answer);
    }
}
