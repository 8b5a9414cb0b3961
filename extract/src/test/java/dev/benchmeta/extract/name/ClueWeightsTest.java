package dev.benchmeta.extract.name;

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

    private final Faults faults = new Faults();

    private ClueWeights of(String... cells) {
        return ClueWeights.of(List.of(new RuleTable.Row("f.tsv", 3, List.of(cells))), faults);
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
        ClueWeights weights = of("head", "model", "1.5");
        assertThat(weights.sum(Set.of(MODEL_BEHIND, DATASET_BEHIND))).isEqualTo(1500);
        faults.throwIfAny();
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        of("foot", "model", "1.5");
        of("head", "model", "much");
        assertThatThrownBy(faults::throwIfAny)
                .hasMessageContainingAll(
                        "f.tsv:3: unknown kind of clue 'foot'",
                        "f.tsv:3: 'much', expected a number");
    }
}
