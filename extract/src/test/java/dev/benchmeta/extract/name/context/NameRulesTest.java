package dev.benchmeta.extract.name.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {
    private final NameRules rules = NameRules.load(new Faults());

    @ParameterizedTest
    @CsvSource({
        "TeaBench,EVALUATION",
        "Tea-QA,EVALUATION",
        "Zorba-7B,MODEL",
        "TeaGPT,MODEL",
        "TeaAttention,OTHER"
    })
    void shapesSpeakForARole(String name, Role role) {
        assertThat(rules.shapes().evidence(name)).extracting(Evidence::role).contains(role);
    }

    @Test
    void aFaultOfARuleNamesItsLine() {
        Faults faults = new Faults();
        RuleRow.evidence(
                new RuleTable.Row("rules/x.tsv", 7, List.of("id", "modell", "before", "9", "on")),
                3,
                faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessageContaining(
                        "rules/x.tsv:7: unknown role 'modell', expected contribution, model, compared")
                .hasMessageContaining(
                        "rules/x.tsv:7: the weight is '9', expected 1 to 4; correct it");
    }
}
