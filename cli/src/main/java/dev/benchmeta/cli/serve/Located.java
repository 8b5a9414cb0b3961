package dev.benchmeta.cli.serve;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.report.table.Claim;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A gain or result as filters see it, and where it is.
 *
 * @param facts its paper's facts
 * @param place its place among the paper's gains or results
 * @param claim what filters look at
 */
record Located(PaperFacts facts, int place, Claim claim) {
    Located {
        Objects.requireNonNull(facts, "facts is null");
        Objects.requireNonNull(claim, "claim is null");
    }

    static Stream<Located> gains(PaperFacts facts) {
        return of(facts, Claim.of(facts));
    }

    /** Results are claims without baseline and ratio, whose workload is the benchmark. */
    static Stream<Located> results(PaperFacts facts) {
        List<Gain> gains = facts.results().stream().map(Located::gain).toList();
        return of(
                facts,
                Claim.of(
                        new PaperFacts(facts.paper(), facts.names(), gains, List.of(), List.of())));
    }

    private static Stream<Located> of(PaperFacts facts, List<Claim> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(place -> new Located(facts, place, claims.get(place)));
    }

    private static Gain gain(Result result) {
        return new Gain(
                new Amount(result.value(), result.value(), result.unit(), Qualifier.EXACT),
                result.metric(),
                true,
                OptionalDouble.empty(),
                new Links(
                        result.subject(), Optional.empty(), result.hardware(), result.benchmark()),
                result.evidence());
    }
}
