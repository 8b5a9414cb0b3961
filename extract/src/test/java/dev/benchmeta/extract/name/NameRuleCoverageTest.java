package dev.benchmeta.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.name.NameCasesTest.Case;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the shapes and contexts of names earns its place: a case in which it speaks for a
 * name, and a near-miss that names it under {@code not} and in which it does not.
 */
class NameRuleCoverageTest {
    private static final NameFinder FINDER = NameCasesTest.finder();

    @TestFactory
    Stream<DynamicTest> everyRuleHasCases() throws IOException {
        List<Case> cases = NameCasesTest.cases();
        Map<Case, Set<String>> fired = new HashMap<>();
        cases.forEach(example -> fired.put(example, rulesIn(example)));
        return rules().map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule,
                                        () -> {
                                            assertThat(cases)
                                                    .as("a case in which rule '%s' speaks", rule)
                                                    .anyMatch(
                                                            c ->
                                                                    c.not() == null
                                                                            && fired.get(c)
                                                                                    .contains(
                                                                                            rule));
                                            assertThat(cases)
                                                    .as("a near-miss with \"not\":\"%s\"", rule)
                                                    .anyMatch(c -> rule.equals(c.not()));
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> noNearMissFires() throws IOException {
        return NameCasesTest.cases().stream()
                .filter(c -> c.not() != null)
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.id(),
                                        () ->
                                                assertThat(rulesIn(c))
                                                        .as(c.text())
                                                        .doesNotContain(c.not())));
    }

    @Test
    void everyRuleThatACaseNamesExists() throws IOException {
        List<String> named =
                NameCasesTest.cases().stream()
                        .map(Case::not)
                        .filter(not -> not != null)
                        .distinct()
                        .toList();
        assertThat(named).isNotEmpty();
        assertThat(rules().toList()).containsAll(named);
    }

    /** The rules that say anything about any name of a case: "model+2:adapts" names "adapts". */
    private static Set<String> rulesIn(Case example) {
        Paper paper = Paper.of(example.id(), example.title(), example.text());
        Set<String> rules = new HashSet<>();
        FINDER.explain(NameCasesTest.document(paper))
                .forEach(
                        name ->
                                name.reasons()
                                        .forEach(
                                                reason ->
                                                        rules.add(
                                                                reason.substring(
                                                                        reason.indexOf(':') + 1))));
        return rules;
    }

    private static Stream<String> rules() {
        return Stream.of("names-shapes.tsv", "names-contexts.tsv")
                .flatMap(
                        file -> {
                            Faults faults = new Faults();
                            List<String> ids =
                                    RuleTable.read(file, 5, faults).stream()
                                            .map(row -> row.cell(0))
                                            .toList();
                            faults.throwIfAny();
                            return ids.stream();
                        });
    }
}
