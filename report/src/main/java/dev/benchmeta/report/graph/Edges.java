package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes edges of claims, numbered from 0. */
final class Edges {
    private final NodeNames names;
    private final List<Edge> made = new ArrayList<>();
    private final Map<String, Long> keys = new HashMap<>(Map.of("", Terms.NOT_STATED));

    private Edges(NodeNames names) {
        this.names = names;
    }

    /** A claim without a ratio, or that does not say what it compares, gives none. */
    static List<Edge> of(List<Claim> claims, NodeNames names) {
        Edges edges = new Edges(names);
        for (int i = 0; i < claims.size(); i++) {
            edges.add(i, claims.get(i));
        }
        return edges.made;
    }

    private void add(int number, Claim claim) {
        Optional<Node> from = names.subject(claim);
        Optional<Node> to = names.baseline(claim);
        if (from.isPresent() && to.isPresent() && claim.gain().ratio().isPresent()) {
            double factor = claim.gain().ratio().getAsDouble();
            made.add(new Edge(number, from.get(), to.get(), factor, false, terms(claim)));
        }
    }

    private Terms terms(Claim claim) {
        Gain gain = claim.gain();
        return new Terms(
                gain.metric(),
                gain.amount().qualifier(),
                gain.amount().range(),
                key(claim.hardwareName()),
                key(gain.links().workload()));
    }

    private long key(Optional<String> words) {
        return keys.computeIfAbsent(
                words.map(NameQuery::key).orElse(""), key -> (long) keys.size());
    }
}
