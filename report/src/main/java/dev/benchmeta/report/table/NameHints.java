package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.Surfaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells which names of a filter no paper uses, and which ones are near. Not thread-safe.
 *
 * @param <F> what is filtered
 */
public final class NameHints<F extends PaperFigure> {
    /** What names can be asked for as. */
    public static final String HARDWARE = "hardware";

    public static final String VENDOR = "a vendor";
    public static final String SUBJECT = "a subject";
    public static final String BASELINE = "a baseline";
    public static final String MODEL = "a model";
    private static final String BENCHMARK = "a benchmark";

    private final List<Asked<F>> all = new ArrayList<>();

    /** One name asked for, and what papers name in its place until one uses it. */
    private static final class Asked<F> {
        private final String what;
        private final NameQuery query;
        private final BiPredicate<PaperFacts, List<F>> used;
        private final BiFunction<PaperFacts, List<F>, Stream<String>> names;
        private final NameBook book = new NameBook();
        private boolean found;

        Asked(
                String what,
                NameQuery query,
                BiPredicate<PaperFacts, List<F>> used,
                BiFunction<PaperFacts, List<F>, Stream<String>> names) {
            this.what = what;
            this.query = query;
            this.used = used;
            this.names = names;
        }

        void add(PaperFacts facts, List<F> figures) {
            found |= used.test(facts, figures);
            if (!found) {
                names.apply(facts, figures).forEach(book::add);
            }
        }
    }

    /** Of the names that a filter of gains asks for. */
    public static NameHints<Claim> of(ClaimFilter filter) {
        NameHints<Claim> hints = new NameHints<>();
        hints.hardware(filter.hardware(), filter.hardware()::test);
        hints.subject(filter.names().subject());
        filter.names()
                .baseline()
                .ifPresent(
                        query ->
                                hints.ask(
                                        BASELINE,
                                        query,
                                        (facts, claims) -> any(claims, c -> c.comparedWith(query)),
                                        (facts, claims) -> names(claims, Claim::baselineName)));
        hints.model(filter.names().model());
        return hints;
    }

    /** Adds what is asked of hardware. */
    public void hardware(HardwareFilter filter, Predicate<F> on) {
        filter.name()
                .ifPresent(
                        query ->
                                ask(
                                        HARDWARE,
                                        query,
                                        (facts, figures) ->
                                                hardware(facts).anyMatch(query::names)
                                                        || any(figures, on),
                                        (facts, figures) ->
                                                hardware(facts).flatMap(NameHints::names)));
        filter.vendor()
                .ifPresent(
                        query ->
                                ask(
                                        VENDOR,
                                        query,
                                        (facts, figures) -> vendors(facts).anyMatch(query::in),
                                        (facts, figures) -> vendors(facts)));
    }

    /** Adds the name of what is measured. */
    public void subject(Optional<NameQuery> asked) {
        asked.ifPresent(
                query ->
                        ask(
                                SUBJECT,
                                query,
                                (facts, figures) -> any(figures, f -> f.measures(query)),
                                (facts, figures) -> names(figures, PaperFigure::subjectName)));
    }

    /** Adds the name of a model or family. */
    public void model(Optional<NameQuery> asked) {
        asked.ifPresent(
                query ->
                        ask(
                                MODEL,
                                query,
                                (facts, figures) ->
                                        facts.names().models().stream().anyMatch(query::names)
                                                || any(figures, f -> f.concerns(query)),
                                (facts, figures) ->
                                        facts.names().models().stream().map(m -> m.name())));
    }

    /** Adds the name of a benchmark or data set. */
    public void benchmark(Optional<NameQuery> asked, BiPredicate<F, NameQuery> measuredWith) {
        asked.ifPresent(
                query ->
                        ask(
                                BENCHMARK,
                                query,
                                (facts, figures) ->
                                        facts.names().benchmarks().stream()
                                                        .flatMap(Surfaces::called)
                                                        .anyMatch(query::in)
                                                || any(figures, f -> measuredWith.test(f, query)),
                                (facts, figures) ->
                                        facts.names().benchmarks().stream().map(b -> b.name())));
    }

    private void ask(
            String what,
            NameQuery query,
            BiPredicate<PaperFacts, List<F>> used,
            BiFunction<PaperFacts, List<F>, Stream<String>> names) {
        all.add(new Asked<>(what, query, used, names));
    }

    /** Takes note of what a paper names, whether or not it is looked at. */
    public void add(PaperFacts facts, List<F> figures) {
        all.forEach(asked -> asked.add(facts, figures));
    }

    private static <F> boolean any(List<F> figures, Predicate<F> wanted) {
        return figures.stream().anyMatch(wanted);
    }

    private static <F> Stream<String> names(
            List<F> figures, Function<? super F, Optional<String>> name) {
        return figures.stream().map(name).flatMap(Optional::stream);
    }

    private static Stream<Hardware> hardware(PaperFacts facts) {
        return facts.names().hardware().stream();
    }

    private static Stream<String> names(Hardware hardware) {
        return Stream.concat(Stream.of(hardware.name()), hardware.device().family().stream());
    }

    private static Stream<String> vendors(PaperFacts facts) {
        return hardware(facts).flatMap(h -> h.device().vendor().stream());
    }

    /** One sentence for each name nobody uses. */
    public List<String> notes() {
        return all.stream()
                .filter(asked -> !asked.found)
                .map(asked -> note(asked.what, asked.query, asked.book))
                .toList();
    }

    /** Says that no paper uses a name as something, and which ones are near. */
    public static String note(String what, NameQuery query, NameBook book) {
        return "No paper read names '"
                + query.typed()
                + "' as "
                + what
                + "."
                + book.question(query);
    }
}
