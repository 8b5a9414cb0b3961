package dev.benchmeta.extract.link.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.benchmeta.extract.rule.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against {@code rules/faulty.rules} of the test resources. */
class ShapeRulesTest {
    private final Faults faults = new Faults();

    @Test
    void everyFaultIsToldWithItsLine() {
        ShapeRules.load("faulty.rules", faults);
        String[] told = catchThrowable(faults::throwIfAny).getMessage().split("\nrules/");
        assertThat(told).hasSize(5);
        assertThat(told[0])
                .isEqualTo(
                        "rules/faulty.rules:7: 4 columns, expected 5; separate them by one tab each");
        assertThat(told[1])
                .isEqualTo("faulty.rules:3: rule 'good' stands twice; give it another id");
        assertThat(told[2])
                .startsWith(
                        "faulty.rules:4: '@(C' or confidence '0.9' cannot be read: Unclosed group");
        assertThat(told[3]).isEqualTo("faulty.rules:5: construct 'changed' is unknown");
        assertThat(told[4]).startsWith("faulty.rules:6: '@C' or confidence 'high' cannot be read");
    }

    @Test
    void goodRulesOfAFaultyFileAreRead() {
        assertThat(ShapeRules.load("faulty.rules", faults).rules())
                .extracting(rule -> rule.id() + ' ' + rule.pattern())
                .containsExactly("good @(?<c>N)", "last @(?<c>C)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gain.rules", "results.rules"})
    void theProgramsRulesHoldNoFault(String file) {
        assertThat(ShapeRules.load(file, faults).rules()).hasSizeGreaterThan(10);
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gain.rules", "results.rules"})
    void everyRuleTakesASortOfFigureAndPointsAtIt(String file) {
        assertThat(ShapeRules.load(file, faults).rules())
                .allSatisfy(rule -> assertThat(rule.units()).as(rule.id()).matches("[r%puk]+"))
                .allSatisfy(
                        rule -> assertThat(rule.pattern().pattern()).as(rule.id()).contains("@"));
    }

    @Test
    void theProgramsWordsHoldNoFault() {
        Vocabulary.load(faults);
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }
}
