package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.GroupBy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comparisons that lead from one thing to another over things between.
 *
 * @param links at least two, each beginning where the one before ends
 */
public record Chain(List<Link> links) {
    public Chain {
        links = List.copyOf(links);
        for (int i = 1; i < links.size(); i++) {
            if (!links.get(i).from().equals(links.get(i - 1).to())) {
                throw new IllegalArgumentException("link " + i + " begins elsewhere");
            }
        }
    }

    /** The metric of all links; empty if they differ. */
    Optional<Metric> metric() {
        List<Metric> metrics = claims().map(claim -> claim.gain().metric()).distinct().toList();
        return metrics.size() == 1 ? Optional.of(metrics.get(0)) : Optional.empty();
    }

    /** The product of the factors; empty if the metrics differ. */
    OptionalDouble factor() {
        return metric().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        links.stream().mapToDouble(Link::factor).reduce(1, (x, y) -> x * y));
    }

    /** "AccLLM → FlightLLM → V100S". */
    String path() {
        return Stream.concat(Stream.of(links.get(0).from()), links.stream().map(Link::to))
                .map(Node::name)
                .collect(Collectors.joining(" \u2192 "));
    }

    /** What speaks against taking the product at its word. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        differ("hardware", Claim::hardwareName, GroupBy.HARDWARE::key).ifPresent(doubts::add);
        differ("workload", Chain::workload, claim -> workload(claim).map(NameKey::of))
                .ifPresent(doubts::add);
        qualifiers().ifPresent(doubts::add);
        places(link -> link.claim().gain().amount().range())
                .ifPresent(which -> doubts.add("upper end of a range in link " + which));
        places(Link::turned).ifPresent(which -> doubts.add("reversed in link " + which));
        return doubts;
    }

    private static Optional<String> workload(Claim claim) {
        return claim.gain().links().workload();
    }

    private Optional<String> differ(
            String what,
            Function<Claim, Optional<String>> name,
            Function<Claim, Optional<String>> key) {
        Map<String, String> kinds = new LinkedHashMap<>();
        claims().forEach(
                        claim ->
                                kinds.putIfAbsent(
                                        key.apply(claim).orElse(""),
                                        name.apply(claim).orElse("not stated")));
        if (kinds.size() == 1) {
            return kinds.containsKey("") ? Optional.of(what + " not stated") : Optional.empty();
        }
        return Optional.of(what + " differs (" + String.join("; ", kinds.values()) + ")");
    }

    private Optional<String> qualifiers() {
        List<Qualifier> kinds =
                claims().map(claim -> claim.gain().amount().qualifier()).distinct().toList();
        if (kinds.size() > 1) {
            return Optional.of(
                    "qualifier differs ("
                            + kinds.stream()
                                    .map(kind -> kind.jsonName().replace('-', ' '))
                                    .collect(Collectors.joining("; "))
                            + ")");
        }
        return kinds.get(0) == Qualifier.EXACT
                ? Optional.empty()
                : Optional.of(
                        "all figures are '" + kinds.get(0).jsonName().replace('-', ' ') + "'");
    }

    private Optional<String> places(java.util.function.Predicate<Link> odd) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (odd.test(links.get(i))) {
                places.add(Integer.toString(i + 1));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", places));
    }

    private Stream<Claim> claims() {
        return links.stream().map(Link::claim);
    }
}
