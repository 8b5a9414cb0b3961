package dev.benchmeta.extract.cases;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code testdata/cases/gain} and {@code result}. */
class CasesTest {
    @TestFactory
    Stream<DynamicTest> gains() {
        return tests("gain", Program.get()::run);
    }

    @TestFactory
    Stream<DynamicTest> results() {
        return tests("result", Program.get()::run);
    }

    private static Stream<DynamicTest> tests(String kind, Function<Case, Outcome> program) {
        return CaseFiles.of(kind).stream()
                .map(c -> dynamicTest(c.toString(), () -> check(c, program.apply(c))));
    }

    static void check(Case example, Outcome outcome) {
        List<String> faults = outcome.faults(example);
        if (example.pending().isPresent() && faults.isEmpty()) {
            fail(
                    example.place()
                            + ": "
                            + example.id()
                            + " is pending but holds now; remove 'pending'\n"
                            + text(example));
        }
        if (example.pending().isEmpty() && !faults.isEmpty()) {
            fail(
                    example.place()
                            + ": "
                            + text(example)
                            + "\n"
                            + String.join("\n", faults)
                            + "\ndecisions:\n"
                            + outcome.told());
        }
    }

    private static String text(Case example) {
        String title = example.paper().title();
        return (title.isEmpty() ? "" : title + " | ") + example.paper().abstractText();
    }
}
