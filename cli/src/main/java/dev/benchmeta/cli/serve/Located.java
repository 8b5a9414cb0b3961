package dev.benchmeta.cli.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.measured.Measured;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.NameHints;
import dev.benchmeta.report.table.PaperFigure;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A gain or result as filters see it, and where it is.
 *
 * @param <F> which of the two
 * @param facts its paper's facts
 * @param place its place among the paper's gains or results
 * @param figure what filters look at
 */
record Located<F extends PaperFigure>(PaperFacts facts, int place, F figure) {
    Located {
        Objects.requireNonNull(facts, "facts is null");
        Objects.requireNonNull(figure, "figure is null");
    }

    static Stream<Located<Claim>> gains(PaperFacts facts) {
        return of(facts, Claim.of(facts));
    }

    static Stream<Located<Measured>> results(PaperFacts facts) {
        return of(facts, Measured.of(facts));
    }

    private static <F extends PaperFigure> Stream<Located<F>> of(
            PaperFacts facts, List<F> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(place -> new Located<>(facts, place, figures.get(place)));
    }

    /**
     * Which figures are asked for.
     *
     * @param filter those to give
     * @param order how
     * @param hints tells names that no paper uses
     */
    record Wanted<F extends PaperFigure>(
            Predicate<F> filter, UnaryOperator<List<F>> order, Supplier<NameHints<F>> hints) {}

    /**
     * How figures of one kind are given.
     *
     * @param kind gain or result
     * @param link what it has beside subject and hardware
     * @param linked the canonical name of that
     */
    record Form<F extends PaperFigure>(
            String kind, String link, Function<F, Optional<String>> linked) {
        /** Those that a filter leaves, in an order; if it leaves none, with what may be meant. */
        Answer list(Ask ask, Snapshot now, List<Located<F>> all, Wanted<F> wanted) {
            List<Located<F>> chosen =
                    all.stream().filter(one -> wanted.filter.test(one.figure)).toList();
            IdentityHashMap<F, Located<F>> found = new IdentityHashMap<>();
            chosen.forEach(one -> found.put(one.figure, one));
            List<F> sorted = wanted.order.apply(chosen.stream().map(Located::figure).toList());
            ObjectNode answer = Listing.begin(ask, sorted.size());
            ArrayNode notes = answer.putArray("notes");
            if (sorted.isEmpty()) {
                notes(now, all, wanted.hints.get()).forEach(notes::add);
            }
            ArrayNode list = answer.putArray(kind + "s");
            Listing.window(ask, sorted)
                    .forEach(
                            figure ->
                                    list.add(node(Objects.requireNonNull(found.get(figure)), now)));
            return Answer.json(answer);
        }

        private static <F extends PaperFigure> List<String> notes(
                Snapshot now, List<Located<F>> all, NameHints<F> hints) {
            IdentityHashMap<PaperFacts, List<F>> byPaper = new IdentityHashMap<>();
            all.forEach(
                    one ->
                            byPaper.computeIfAbsent(one.facts, facts -> new ArrayList<>())
                                    .add(one.figure));
            now.papers().forEach(facts -> hints.add(facts, byPaper.getOrDefault(facts, List.of())));
            return hints.notes();
        }

        /** One in its published form, with its paper and what its words mean. */
        private ObjectNode node(Located<F> one, Snapshot now) {
            ObjectNode node = Json.MAPPER.createObjectNode();
            node.set("paper", Listing.brief(one.facts, now));
            node.set(kind, now.tree(one.facts).path(kind + "s").path(one.place));
            node.putObject("names")
                    .put("subject", one.figure.subjectName().orElse(null))
                    .put(link, linked.apply(one.figure).orElse(null))
                    .put("hardware", one.figure.hardwareName().orElse(null));
            return node;
        }
    }
}
