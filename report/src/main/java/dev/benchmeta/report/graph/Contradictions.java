package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Metric;
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
import java.util.stream.Stream;

/** Finds claims of which one says better and another says worse, in one metric. */
final class Contradictions {
    private static final Comparator<Stated> BY_FACTOR = Comparator.comparing(Stated::factor);

    private Contradictions() {}

    /** A factor one way, with the paper that states it. */
    private record Stated(double factor, Claim claim) {}

    /** Among claims of one thing over another and the other way round. */
    static List<String> between(List<Claim> direct, List<Claim> reverse, String what) {
        return among(
                Stream.concat(
                        direct.stream().flatMap(claim -> stated(claim, false)),
                        reverse.stream().flatMap(claim -> stated(claim, true))),
                what);
    }

    /** Among all claims about the same as the links of some chains. */
    static List<String> along(List<Chain> chains, ComparisonGraph graph) {
        Set<Set<Node>> met = new HashSet<>();
        List<String> found = new ArrayList<>();
        chains.stream()
                .flatMap(chain -> chain.links().stream())
                .filter(link -> met.add(Set.of(link.from(), link.to())))
                .forEach(link -> found.addAll(on(link, graph)));
        return found;
    }

    private static List<String> on(Link link, ComparisonGraph graph) {
        return among(
                graph.from(link.from()).stream()
                        .filter(other -> other.to().equals(link.to()))
                        .map(other -> new Stated(other.factor(), other.claim())),
                link.from().name() + " over " + link.to().name());
    }

    private static List<String> among(Stream<Stated> all, String what) {
        Map<Metric, List<Stated>> byMetric = new EnumMap<>(Metric.class);
        all.forEach(
                stated ->
                        byMetric.computeIfAbsent(
                                        stated.claim.gain().metric(), m -> new ArrayList<>())
                                .add(stated));
        List<String> found = new ArrayList<>();
        byMetric.forEach(
                (metric, stated) -> {
                    Stated best = Collections.max(stated, BY_FACTOR);
                    Stated worst = Collections.min(stated, BY_FACTOR);
                    if (best.factor > 1 && worst.factor < 1) {
                        found.add(message(metric, what, best, worst));
                    }
                });
        return found;
    }

    private static String message(Metric metric, String what, Stated best, Stated worst) {
        return String.format(
                Locale.ROOT,
                "Contradiction in %s: %s is %s but %s.",
                metric.jsonName(),
                what,
                text(best),
                text(worst));
    }

    private static Stream<Stated> stated(Claim claim, boolean turned) {
        return claim.gain().ratio().stream()
                .mapToObj(ratio -> new Stated(turned ? 1 / ratio : ratio, claim));
    }

    private static String text(Stated stated) {
        return String.format(
                Locale.ROOT, "%.2fx by %s", stated.factor, PaperTitle.brief(stated.claim.title()));
    }
}
