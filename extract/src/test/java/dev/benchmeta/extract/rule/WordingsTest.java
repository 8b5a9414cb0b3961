package dev.benchmeta.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against {@code rules/faulty-wordings.tsv} of the test resources. */
class WordingsTest {
    private enum Kind implements Grouped {
        BEFORE,
        BEHIND,
        WHOLE,
        BETWEEN,
        ANYWHERE,
        TWICE,
        MISSED,
        CAUGHT,
        BROKEN,
        LOOSE,
        HALF,
        BARE,
        USES,
        UNEVEN,
        GROUPED,
        UNGROUPED,
        NOT_THERE;

        @Override
        public int groups() {
            return this == GROUPED || this == UNGROUPED ? 2 : 0;
        }
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
                        rules/faulty-wordings.tsv:9: {rack} is not defined above; define or correct it
                        rules/faulty-wordings.tsv:9: {pole} is not defined above; define or correct it
                        rules/faulty-wordings.tsv:11: 'twice' stands twice; remove one
                        rules/faulty-wordings.tsv:12: is not found in 'off nodes'; correct either
                        rules/faulty-wordings.tsv:13: is found in 'front', its near miss; correct either
                        rules/faulty-wordings.tsv:13: is found in 'off one', its near miss; correct either
                        rules/faulty-wordings.tsv:14: is no regular expression: Unclosed group; correct it
                        rules/faulty-wordings.tsv:15: 'other' is unknown; correct it
                        rules/faulty-wordings.tsv:16: 'loose' is not held at '_' by ^ or $; add it
                        rules/faulty-wordings.tsv:17: 'half' needs both ^ and $ between two '_'; add them
                        rules/faulty-wordings.tsv:18: 'bare' lacks a phrase or its near miss; add it
                        rules/faulty-wordings.tsv:19: {flagged} has a flag or phrases, which belong to a kind; remove them
                        rules/faulty-wordings.tsv:22: 'uneven' shows '_' more often in one phrase; show it equally often
                        rules/faulty-wordings.tsv:24: 'ungrouped' has 0 groups, expected 2; correct the brackets
                        rules/faulty-wordings.tsv:21: {shelf} is in no expression; remove or use it
                        rules/faulty-wordings.tsv:0: 'anywhere' is missing; add a line
                        rules/faulty-wordings.tsv:0: 'broken' is missing; add a line
                        rules/faulty-wordings.tsv:0: 'not-there' is missing; add a line""");
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE,'it ran on an ',true",
        "BEFORE,'it ran on an A100',false",
        "BEHIND,'-server',true",
        "BEHIND,'-nodes',true",
        "BEHIND,'two-nodes',false",
        "WHOLE,'on a ',true",
        "WHOLE,'ran on a ',false",
        "BETWEEN,' and ',true",
        "BETWEEN,' and one ',false"
    })
    void anExpressionTellsWhatOfATextItIs(Kind kind, String text, boolean found) {
        assertThat(wordings.in(kind, text)).isEqualTo(found);
    }

    @Test
    void theEndsOfAPartOfATextAreThoseOfAText() {
        assertThat(wordings.find(Kind.BEHIND, "a node node", 6, 11).map(MatchResult::group))
                .contains(" node");
        assertThat(wordings.find(Kind.BEHIND, "a node node", 0, 11)).isEmpty();
        assertThat(wordings.find(Kind.BEFORE, "ran on a node", 0, 9).map(MatchResult::start))
                .contains(4);
        assertThat(wordings.find(Kind.BEFORE, "ran on a node", 0, 13)).isEmpty();
    }

    @Test
    void allThatIsAnExpressionComesInOrder() {
        assertThat(wordings.all(Kind.CAUGHT, "on or front").map(MatchResult::start))
                .containsExactly(0, 8);
    }

    @Test
    void whatWasFaultyCannotBeAskedFor() {
        assertThatThrownBy(() -> wordings.in(Kind.BROKEN, "on"))
                .hasMessage("rules/faulty-wordings.tsv has no 'broken'; add a line");
    }
}
