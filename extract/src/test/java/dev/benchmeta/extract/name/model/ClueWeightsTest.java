package dev.benchmeta.extract.name.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClueWeightsTest {
    private static final Clue MODEL_BEHIND = new Clue(ClueKind.HEAD, "model");
    private static final Clue DATASET_BEHIND = new Clue(ClueKind.HEAD, "dataset");

    private static final Clue UNKNOWN = new Clue(ClueKind.HEAD, "kiln");

    private final Faults faults = new Faults();

    private static RuleTable.Row row(String... cells) {
        return new RuleTable.Row("f.tsv", 3, List.of(cells));
    }

    @Test
    void whatIsCalledAModelIsLikelierOneThanADataSet() {
        ClueWeights weights = ClueWeights.load(faults);
        faults.throwIfAny();
        assertThat(weights.sum(Set.of(MODEL_BEHIND))).isPositive();
        assertThat(weights.sum(Set.of(DATASET_BEHIND))).isNegative();
    }

    @Test
    void addsUpWhatItKnows() {
        ClueWeights weights =
                ClueWeights.of(
                        List.of(row("head", "model", "1.500"), row("head", "dataset", "-0.250")),
                        faults);
        assertThat(weights.sum(Set.of(MODEL_BEHIND, DATASET_BEHIND, UNKNOWN))).isEqualTo(1250);
        faults.throwIfAny();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        ClueWeights.of(
                List.of(
                        row("foot", "model", "1.500"),
                        row("head", "model", "much"),
                        row("head", "network", "0.100"),
                        row("head", "network", "0.200")),
                faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessageContainingAll(
                        "f.tsv:3: unknown kind of clue 'foot'",
                        "f.tsv:3: 'much', expected a number",
                        "f.tsv:3: the clue stands twice");
    }
}
