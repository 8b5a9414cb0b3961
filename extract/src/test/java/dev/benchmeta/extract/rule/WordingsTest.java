package dev.benchmeta.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against {@code rules/faulty-wordings.tsv} of the test resources. */
class WordingsTest {
    private enum Kind {
        BEFORE,
        BEHIND,
        ANYWHERE,
        TWICE,
        MISSED,
        CAUGHT,
        BROKEN,
        NOT_THERE
    }

    private final Faults faults = new Faults();
    private final Wordings<Kind> wordings =
            Wordings.load("faulty-wordings.tsv", Kind.class, faults);

    @Test
    void tellsEveryFault() {
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        """
                        rules/faulty-wordings.tsv:3: {node} stands twice; remove one
                        rules/faulty-wordings.tsv:6: {rack} is not defined above; define or correct it
                        rules/faulty-wordings.tsv:8: 'twice' stands twice; remove one
                        rules/faulty-wordings.tsv:9: is not found in 'off nodes'; correct either
                        rules/faulty-wordings.tsv:10: is found in 'front', its near miss; correct either
                        rules/faulty-wordings.tsv:11: is no regular expression: Unclosed group; correct it
                        rules/faulty-wordings.tsv:12: 'other' is unknown; correct it
                        rules/faulty-wordings.tsv:0: 'anywhere' is missing; add a line
                        rules/faulty-wordings.tsv:0: 'broken' is missing; add a line
                        rules/faulty-wordings.tsv:0: 'not-there' is missing; add a line""");
    }

    @ParameterizedTest
    @CsvSource({"BEFORE,'it ran on an ',true", "BEFORE,'it ran on an A100',false"})
    void anExpressionIsFoundAsWritten(Kind kind, String text, boolean found) {
        assertThat(wordings.of(kind).matcher(text).find()).isEqualTo(found);
    }

    @Test
    void aPartStandsForAllItsWords() {
        assertThat(wordings.of(Kind.BEHIND).matcher("-server").matches()).isTrue();
        assertThat(wordings.of(Kind.BEHIND).matcher("-nodes").matches()).isTrue();
    }

    @Test
    void whatWasFaultyCannotBeAskedFor() {
        assertThatThrownBy(() -> wordings.of(Kind.BROKEN))
                .hasMessage("rules/faulty-wordings.tsv has no 'broken'; add a line");
    }
}
