package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.cli.serve.Route.Takes;
import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.query.PaperChoice;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.NameHints;
import dev.benchmeta.report.table.SortBy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Papers and gains, as the published form of facts has them. */
final class FactRoutes {
    /** The address of a paper of any id. */
    static final String PAPER = "paper";

    static final String ID = "id";
    static final String NUMBER = "number";
    private static final String QUALITY = "quality";
    private static final String SORT = "sort";

    private static final Located.Form<Claim> GAINS =
            new Located.Form<>("gain", "baseline", Claim::baselineName);

    private final FilterQuery<ClaimFilter> filters;

    FactRoutes(FilterQuery<ClaimFilter> filters) {
        this.filters = filters;
    }

    /** Longer than usual, since it is a list. */
    List<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        "papers",
                        "Papers that have such a gain and such hardware, in brief.",
                        Takes.all(
                                filters.parameters(),
                                paged(Parameter.text(ID, "Only papers of this id."))),
                        "Papers",
                        this::papers),
                new Route(
                        "GET",
                        PAPER,
                        "The same as papers/{id}, for ids that a path cannot hold or several papers share.",
                        new Takes(
                                        List.of(
                                                Parameter.text(ID, "The paper's id."),
                                                Parameter.whole(
                                                        NUMBER,
                                                        "Which of the papers of this id, from 1; by default 1.")),
                                        List.of())
                                .needing(ID),
                        "facts",
                        (ask, now) ->
                                paper(
                                        ask.needed(ID),
                                        ask.number(NUMBER, 1, 1, Integer.MAX_VALUE),
                                        now)),
                new Route(
                        "GET",
                        "papers/{id}",
                        "All facts of one paper, as 'extract' writes them.",
                        Takes.NOTHING,
                        "facts",
                        (ask, now) -> paper(ask.rest(), 1, now)),
                new Route(
                        "GET",
                        "gains",
                        "Gains, typical figures before those stated as \"up to\".",
                        Takes.all(filters.parameters(), gainParameters()),
                        "Gains",
                        this::gains));
    }

    private static List<Parameter> gainParameters() {
        return paged(
                Parameter.flag(QUALITY, "Gains in quality too; by default false."),
                Parameter.choice(
                        SORT,
                        "The order; by default ratio, the best first.",
                        Arrays.stream(SortBy.values()).map(JsonNamed::jsonName).toList()));
    }

    static List<Parameter> paged(Parameter... some) {
        return Stream.concat(Stream.of(some), Ask.PAGING.stream()).toList();
    }

    private Answer papers(Ask ask, Snapshot now) {
        ClaimFilter filter = filters.of(ask);
        List<PaperFacts> asked = ask.one(ID).map(now::papers).orElseGet(now::papers);
        List<PaperFacts> found =
                asked.stream().filter(paper -> PaperChoice.test(paper, filter)).toList();
        ObjectNode answer = Listing.begin(ask, found.size());
        ArrayNode list = answer.putArray("papers");
        Listing.window(ask, found).forEach(paper -> list.add(counted(paper, now)));
        return Answer.json(answer);
    }

    private static ObjectNode counted(PaperFacts facts, Snapshot now) {
        return Listing.brief(facts, now)
                .put("contributions", facts.names().contributions().size())
                .put("models", facts.names().models().size())
                .put("benchmarks", facts.names().benchmarks().size())
                .put("hardware", facts.names().hardware().size())
                .put("gains", facts.gains().size())
                .put("results", facts.results().size());
    }

    private static Answer paper(String id, int number, Snapshot now) {
        List<PaperFacts> papers = now.papers(id);
        if (papers.isEmpty()) {
            throw Problem.of(404, "there is no paper '" + id + "'");
        }
        if (number > papers.size()) {
            throw Problem.of(
                    404,
                    NUMBER
                            + " is "
                            + number
                            + ", expected 1 to "
                            + papers.size()
                            + " of '"
                            + id
                            + "'");
        }
        return Answer.json(now.record(papers.get(number - 1)).getBytes(StandardCharsets.UTF_8));
    }

    private Answer gains(Ask ask, Snapshot now) {
        ClaimFilter filter = filters.of(ask).withQuality(ask.flag(QUALITY));
        SortBy order = ask.choice(SORT, SortBy.class, SortBy::jsonName).orElse(SortBy.RATIO);
        return GAINS.list(
                ask,
                now,
                now.gains(),
                new Located.Wanted<>(
                        filter::test,
                        claims ->
                                Stream.of(false, true)
                                        .flatMap(
                                                best -> order.sorted(having(claims, best)).stream())
                                        .toList(),
                        () -> NameHints.of(filter)));
    }

    private static List<Claim> having(List<Claim> claims, boolean best) {
        return claims.stream().filter(claim -> claim.gain().amount().bestCase() == best).toList();
    }
}
