package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.render.Factor;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds claims of which one says better and another says worse, in one metric. */
final class Contradictions {
    private Contradictions() {}

    /** A factor one way, with the claim that states it or what leads there. */
    record Stated<T>(T by, Metric metric, double factor) {}

    /** Two claims that contradict each other. */
    record Clash<T>(Stated<T> best, Stated<T> worst) {
        Stream<T> sources() {
            return Stream.of(best.by, worst.by);
        }

        /**
         * Tells of it.
         *
         * @param what what the claims are about
         */
        String message(String what, Function<T, Claim> claim) {
            return String.format(
                    Locale.ROOT,
                    "Contradiction in %s: %s is %s but %s.",
                    best.metric.jsonName(),
                    what,
                    text(best, claim),
                    text(worst, claim));
        }

        private static <T> String text(Stated<T> stated, Function<T, Claim> claim) {
            return Factor.shown(stated.factor)
                    + " by "
                    + PaperTitle.brief(claim.apply(stated.by).title());
        }
    }

    /** Two claims that contradict each other about a link of a chain. */
    record LinkClash(Edge link, Clash<Edge> clash) {}

    /** Among claims of one thing over another and the other way round. */
    static List<Clash<Claim>> between(Between between) {
        return among(
                Stream.concat(
                        between.direct().stream().flatMap(claim -> stated(claim, false)),
                        between.reverse().stream().flatMap(claim -> stated(claim, true))));
    }

    /** Among all claims about the same as the links of some chains. */
    static List<LinkClash> along(List<Route> routes, ComparisonGraph graph) {
        Set<Set<Integer>> met = new HashSet<>();
        List<LinkClash> found = new ArrayList<>();
        routes.stream()
                .flatMap(route -> route.edges().stream())
                .filter(edge -> met.add(Set.of(edge.from(), edge.to())))
                .forEach(
                        edge ->
                                on(edge, graph)
                                        .forEach(clash -> found.add(new LinkClash(edge, clash))));
        return found;
    }

    private static List<Clash<Edge>> on(Edge edge, ComparisonGraph graph) {
        return among(
                graph.between(edge.from(), edge.to()).stream()
                        .map(other -> new Stated<>(other, other.terms().metric(), other.factor())));
    }

    private static <T> List<Clash<T>> among(Stream<Stated<T>> all) {
        Map<Metric, List<Stated<T>>> byMetric = new EnumMap<>(Metric.class);
        all.forEach(
                stated ->
                        byMetric.computeIfAbsent(stated.metric, m -> new ArrayList<>())
                                .add(stated));
        Comparator<Stated<T>> byFactor = Comparator.comparing(Stated::factor);
        List<Clash<T>> found = new ArrayList<>();
        for (List<Stated<T>> stated : byMetric.values()) {
            Clash<T> ends =
                    new Clash<>(
                            Collections.max(stated, byFactor), Collections.min(stated, byFactor));
            if (ends.best.factor > 1 && ends.worst.factor < 1) {
                found.add(ends);
            }
        }
        return found;
    }

    private static Stream<Stated<Claim>> stated(Claim claim, boolean turned) {
        return claim.gain().ratio().stream()
                .mapToObj(
                        ratio ->
                                new Stated<>(
                                        claim, claim.gain().metric(), turned ? 1 / ratio : ratio));
    }
}
