package dev.benchmeta.cli.serve;

import dev.benchmeta.report.store.StoreException;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JSON API: finds the route of a request and answers it. Thread-safe. */
final class Api {
    /** Where it begins. */
    static final String BASE = "/api/v1/";

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final LiveFacts facts;
    private final List<Route> routes;

    Api(LiveFacts facts, MarkBook book, FilterSet filters, String version) {
        this.facts = facts;
        FilterQuery<ClaimFilter> query = new FilterQuery<>(filters.gains());
        List<Route> all = new ArrayList<>(new FactRoutes(query).routes());
        all.add(new ResultRoute(new FilterQuery<>(filters.results())).route());
        all.addAll(new TableRoutes(query).routes());
        all.addAll(new MarkRoutes(book).routes());
        all.add(
                new Route(
                        GET,
                        "openapi.json",
                        "What this API takes and gives.",
                        Route.Takes.NOTHING,
                        "Description",
                        (ask, now) -> Answer.json(new OpenApi(routes(), version).document())));
        this.routes = List.copyOf(all);
    }

    List<Route> routes() {
        return routes;
    }

    /**
     * The answer to a request.
     *
     * @param method what is to be done
     * @param path the address behind {@link #BASE}, decoded
     * @param pathQuery the address with its query, as it came
     * @throws Problem if there is none
     */
    Answer answer(String method, String path, String pathQuery, Request request) {
        Snapshot now = facts.now();
        String wanted = method.equals(HEAD) ? GET : method;
        boolean kept =
                wanted.equals(GET) && !path.startsWith("marks") && !path.equals(MarkRoutes.GOLD);
        Optional<Answer> known = kept ? now.known(pathQuery) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        Route route = route(wanted, path);
        Map<String, List<String>> query = request.query();
        check(route, query);
        Ask ask = new Ask(BASE + path, route.match(path).orElseThrow(), query, request.body());
        Answer answer = work(route, ask, now);
        if (kept) {
            now.keep(pathQuery, answer);
        }
        return answer;
    }

    /** What is only read if it is needed. */
    interface Request {
        Map<String, List<String>> query();

        byte[] body();
    }

    private static Answer work(Route route, Ask ask, Snapshot now) {
        try {
            return route.work().to(ask, now);
        } catch (StoreException e) {
            throw Problem.later(String.valueOf(e.getMessage()));
        }
    }

    private Route route(String method, String path) {
        List<Route> here = routes.stream().filter(r -> r.match(path).isPresent()).toList();
        if (here.isEmpty()) {
            throw Problem.of(
                    404,
                    "there is no " + BASE + path + "; " + BASE + "openapi.json says what there is");
        }
        return here.stream()
                .filter(route -> route.method().equals(method))
                .findFirst()
                .orElseThrow(() -> Problem.method(method, allowed(here)));
    }

    private static String allowed(List<Route> routes) {
        return routes.stream()
                .map(Route::method)
                .flatMap(one -> one.equals(GET) ? Stream.of(GET, HEAD) : Stream.of(one))
                .collect(Collectors.joining(", "));
    }

    private static void check(Route route, Map<String, List<String>> query) {
        List<String> names = route.takes().names();
        for (String name : query.keySet()) {
            if (!names.contains(name)) {
                throw Problem.badRequest(
                        "there is no parameter '"
                                + name
                                + "' here, expected "
                                + (names.isEmpty()
                                        ? "none"
                                        : "one of " + String.join(", ", names)));
            }
        }
    }
}
