package dev.benchmeta.report.graph;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds claims of which one says better and another says worse, in one metric. */
final class Contradictions {
    private Contradictions() {}

    /** A factor one way, with the paper that states it. */
    private record Stated(double factor, Claim claim) {}

    static List<String> of(List<Claim> direct, List<Claim> reverse, String what) {
        Map<Metric, List<Stated>> byMetric = new EnumMap<>(Metric.class);
        Stream.concat(
                        direct.stream().flatMap(claim -> stated(claim, false)),
                        reverse.stream().flatMap(claim -> stated(claim, true)))
                .forEach(
                        stated ->
                                byMetric.computeIfAbsent(
                                                stated.claim.gain().metric(),
                                                m -> new ArrayList<>())
                                        .add(stated));
        List<String> found = new ArrayList<>();
        byMetric.forEach(
                (metric, all) -> {
                    Stated best = all.stream().max(Comparator.comparing(Stated::factor)).get();
                    Stated worst = all.stream().min(Comparator.comparing(Stated::factor)).get();
                    if (best.factor > 1 && worst.factor < 1) {
                        found.add(
                                "Contradiction in "
                                        + metric.jsonName()
                                        + ": "
                                        + what
                                        + " is "
                                        + text(best)
                                        + " but "
                                        + text(worst)
                                        + ".");
                    }
                });
        return found;
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
