package dev.benchmeta.extract.cases;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.extract.link.claim.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the program made of a case.
 *
 * @param found facts by field
 * @param decisions what rules decided
 */
record Outcome(Map<String, List<Notation>> found, List<Decision> decisions) {

    static Outcome of(List<Gain> gains, List<Result> results, List<Decision> decisions) {
        return new Outcome(
                Map.of(
                        "gains",
                        gains.stream().map(Facts::of).toList(),
                        "results",
                        results.stream().map(Facts::of).toList()),
                decisions);
    }

    /** What is wrong, a line each; empty if the case holds. */
    List<String> faults(Case example) {
        List<String> faults = new ArrayList<>();
        example.expected()
                .forEach(
                        (field, expected) -> {
                            List<Notation> actual = found.getOrDefault(field, List.of());
                            if (!Notation.agree(expected, actual)) {
                                faults.add("expected " + field + ": " + listed(expected));
                                faults.add("actual " + field + ":   " + listed(actual));
                            }
                        });
        example.rule()
                .filter(rule -> !decided(rule))
                .ifPresent(rule -> faults.add("rule " + rule + " decided nothing"));
        example.not()
                .filter(this::decided)
                .ifPresent(rule -> faults.add("rule " + rule + " decided"));
        return faults;
    }

    /** Whether a rule made a fact, or refused one if refusing is what it is for. */
    boolean decided(String rule) {
        boolean refuses = rule.startsWith("refuse.");
        return decisions.stream().anyMatch(d -> d.rule().equals(rule) && d.taken() != refuses);
    }

    String told() {
        return decisions.stream()
                .map(
                        d ->
                                "  "
                                        + (d.taken() ? "took " : "refused ")
                                        + "'"
                                        + d.text()
                                        + "' by "
                                        + d.rule()
                                        + " on "
                                        + d.shape())
                .collect(Collectors.joining("\n"));
    }

    private static String listed(List<Notation> notations) {
        return notations.isEmpty()
                ? "none"
                : notations.stream()
                        .map(Notation::toString)
                        .collect(Collectors.joining("\n    ", "\n    ", ""));
    }
}
