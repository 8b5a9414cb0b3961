package dev.benchmeta.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule earns its place: at least two cases that it decides and one near-miss that names it.
 */
class RuleCoverageTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    /** A string as ids are, unlike the name of a file: "verb.by". */
    private static final Pattern DOTTED =
            Pattern.compile("\"([a-z]+(?:\\.(?!tsv|rules)[a-z]+)+)\"");

    private static final List<String> IN_CODE =
            List.of("coordinated", "paired.brackets", "result.coordinated", "gain.ends");

    @TestFactory
    Stream<DynamicTest> everyRuleHasCases() {
        List<Case> cases =
                Stream.concat(CaseFiles.of("gain").stream(), CaseFiles.of("result").stream())
                        .toList();
        Map<String, Integer> decided = decided(cases);
        return rules().map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule,
                                        () -> {
                                            assertThat(decided.getOrDefault(rule, 0))
                                                    .as(
                                                            "cases of testdata/cases that rule '%s' decides; write more or delete the rule",
                                                            rule)
                                                    .isGreaterThanOrEqualTo(2);
                                            assertThat(cases)
                                                    .as("near-misses with \"not\":\"%s\"", rule)
                                                    .anyMatch(
                                                            c -> c.not().equals(Optional.of(rule)));
                                        }));
    }

    @Test
    void everyRuleThatACaseNamesExists() {
        List<String> named =
                Stream.of("gain", "result")
                        .flatMap(kind -> CaseFiles.of(kind).stream())
                        .flatMap(c -> Stream.of(c.rule(), c.not()).flatMap(Optional::stream))
                        .distinct()
                        .toList();
        assertThat(rules().toList()).containsAll(named);
    }

    /** A rule's line that gets another id must not change what Java makes of it in silence. */
    @Test
    void everyRuleThatJavaNamesExists() throws IOException {
        assertThat(rules().toList()).containsAll(namedInJava());
    }

    private static List<String> namedInJava() throws IOException {
        Path testdata = Path.of(Objects.requireNonNull(System.getProperty("benchmeta.testdata")));
        Path sources = testdata.resolveSibling("extract/src/main/java/dev/benchmeta/extract/link");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> ids = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                DOTTED.matcher(code).results().map(m -> m.group(1)).forEach(ids::add);
            }
            assertThat(ids).as("ids of rules in %s", sources).isNotEmpty();
            return ids;
        }
    }

    /** How many cases that hold each rule decides. */
    private static Map<String, Integer> decided(List<Case> cases) {
        Map<String, Integer> count = new HashMap<>();
        cases.stream()
                .filter(c -> c.pending().isEmpty())
                .map(Program.get()::run)
                .forEach(
                        outcome ->
                                outcome.decisions().stream()
                                        .filter(d -> outcome.decided(d.rule()))
                                        .map(d -> d.rule())
                                        .distinct()
                                        .forEach(rule -> count.merge(rule, 1, Integer::sum)));
        return count;
    }

    private static Stream<String> rules() {
        return Stream.of(ids("gain.rules"), ids("results.rules"), IN_CODE.stream())
                .flatMap(ids -> ids);
    }

    private static Stream<String> ids(String file) {
        Faults faults = new Faults();
        List<String> ids =
                RuleTable.read(file, 5, faults).stream().map(row -> row.cell(0)).toList();
        faults.throwIfAny();
        return ids.stream();
    }
}
