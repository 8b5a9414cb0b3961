package dev.benchmeta.extract.figure;

import dev.benchmeta.core.model.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of {@code rules/units.tsv}, found at a position of a text by their longest surface.
 * Immutable.
 */
public final class Units {
    /**
     * A unit.
     *
     * @param name canonical name
     * @param kind what sort
     * @param metric what it measures when nothing else says
     */
    public record Unit(String name, UnitKind kind, Optional<Metric> metric) {}

    /** A unit found: where it ends. */
    record Found(Unit unit, int end) {}

    private record Surface(String text, Unit unit) {}

    /** Ends the surface of a unit that stands before its number: "$_". */
    private static final String NUMBER = "_";

    private final Map<Character, List<Surface>> byFirst = new HashMap<>();
    private final List<Surface> before = new ArrayList<>();
    private final Map<String, Unit> byName = new HashMap<>();

    Units(Map<String, Unit> surfaces) {
        surfaces.forEach(
                (text, unit) -> {
                    byName.put(unit.name(), unit);
                    if (text.endsWith(NUMBER)) {
                        before.add(new Surface(text.replace(NUMBER, ""), unit));
                    } else {
                        byFirst.computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
                                .add(new Surface(text, unit));
                    }
                });
        byFirst.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt((Surface s) -> -s.text.length())));
    }

    /** The metric a unit, also "billion USD", measures when nothing else says. */
    public Optional<Metric> metric(String unitName) {
        Unit whole = byName.get(unitName);
        String counted = unitName.substring(unitName.indexOf(' ') + 1);
        return Optional.ofNullable(whole == null ? byName.get(counted) : whole)
                .flatMap(Unit::metric);
    }

    /** Whether a unit, also "billion USD", is one of money. */
    public boolean money(String unitName) {
        return metric(unitName).filter(metric -> metric == Metric.COST).isPresent();
    }

    /** The unit that ends where a number begins: "$40", "USD 40"; null if none does. */
    @org.jspecify.annotations.Nullable
    Unit before(String text, int number) {
        for (Surface surface : before) {
            if (text.startsWith(surface.text, number - surface.text.length())) {
                return surface.unit;
            }
        }
        return null;
    }

    /** The unit that begins at {@code at}, its longest surface first; null if none does. */
    @org.jspecify.annotations.Nullable
    Found at(String text, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        for (Surface surface : byFirst.getOrDefault(text.charAt(at), List.of())) {
            int end = at + surface.text.length();
            if (end <= limit
                    && text.startsWith(surface.text, at)
                    && endsHere(text, end, surface.text)) {
                return new Found(surface.unit, end);
            }
        }
        return null;
    }

    private static boolean endsHere(String text, int end, String surface) {
        char last = surface.charAt(surface.length() - 1);
        if (!Character.isLetterOrDigit(last) || end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return !Character.isLetterOrDigit(next)
                && next != '_'
                && !(next == '^' && !surface.contains("^"));
    }
}
