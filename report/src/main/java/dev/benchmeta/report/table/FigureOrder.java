package dev.benchmeta.report.table;

import dev.benchmeta.report.names.NameOrder;
import dev.benchmeta.report.names.NameQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Sorts gains and results alike; equals stay in their order. */
public final class FigureOrder {
    private FigureOrder() {}

    /** Newest first; of papers without a date last. */
    public static <F extends PaperFigure> List<F> byDate(List<F> figures) {
        return by(
                figures,
                one -> one.published().map(day -> day.first().toString()).orElse(""),
                Comparator.<String>reverseOrder());
    }

    /** The surest first. */
    public static <F extends PaperFigure> List<F> byConfidence(List<F> figures) {
        return byNumber(figures, one -> -one.evidence().confidence());
    }

    /** By the titles of the papers. */
    public static <F extends PaperFigure> List<F> byTitle(List<F> figures) {
        return byKey(figures, one -> Optional.of(NameQuery.key(one.title())));
    }

    /** By their keys' characters; those without a key last. */
    static <F> List<F> byKey(List<F> figures, Function<F, Optional<String>> key) {
        return by(
                figures,
                key,
                Comparator.<Optional<String>, Boolean>comparing(Optional::isEmpty)
                        .thenComparing(stated -> stated.orElse(""), NameOrder.BY_CHARACTER));
    }

    /** The smallest number first. */
    public static <F> List<F> byNumber(List<F> figures, ToDoubleFunction<F> number) {
        return by(figures, number::applyAsDouble, Comparator.<Double>naturalOrder());
    }

    /** What is compared is worked out once a figure. */
    private static <F, T> List<F> by(List<F> figures, Function<F, T> value, Comparator<T> order) {
        return figures.stream()
                .map(figure -> Map.entry(value.apply(figure), figure))
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
    }
}
