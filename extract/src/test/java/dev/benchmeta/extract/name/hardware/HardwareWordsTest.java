package dev.benchmeta.extract.name.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable.Row;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardwareWordsTest {
    private static List<Token> pieces(String text) {
        return HardwarePieces.of(text, 0, text.length());
    }

    @Test
    void tellsEveryFaultAtOnce() {
        Faults faults = new Faults();
        HardwareWords.of(
                List.of(
                        new Row("rules/hardware.tsv", 2, List.of("colour", "", "red")),
                        new Row("rules/hardware.tsv", 3, List.of("number", "few", "some")),
                        new Row("rules/hardware.tsv", 4, List.of("role", "victim", "over")),
                        new Row("rules/hardware.tsv", 5, List.of("near", "", ""))),
                faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessageContaining(
                        "rules/hardware.tsv:2: unknown kind 'colour', expected number, vendor, role")
                .hasMessageContaining(
                        "rules/hardware.tsv:3: the number is 'few', expected a whole number; correct it")
                .hasMessageContaining(
                        "rules/hardware.tsv:4: unknown value 'victim', expected one of target, baseline,"
                                + " context; correct it")
                .hasMessageContaining(
                        "rules/hardware.tsv:5: an empty word, expected words separated by '; '");
    }

    @Test
    void splitsCountsSizesAndHyphensFromNames() {
        assertThat(pieces("8xA100-40G, 1,152 6.0x B200's 2 x H100"))
                .extracting(Token::text)
                .containsExactly(
                        "8", "x", "A100", "-", "40G", ",", "1,152", "6.0", "x", "B200", "'", "s",
                        "2", "x", "H100");
    }

    @Test
    void theLongestPhraseWinsAndCapitalsAreExact() {
        PhraseTable<Integer> table = new PhraseTable<>();
        table.add("on", 1);
        table.add("running on", 2);
        table.add("Tesla", 3);
        assertThat(table.before(pieces("is Running on"), 3))
                .contains(new PhraseTable.Found<>(2, 2));
        assertThat(table.lengthAt(pieces("tesla"), 0)).isZero();
        assertThat(table.lengthAt(pieces("Tesla"), 0)).isEqualTo(1);
        assertThat(table.lengthAt(pieces("on"), 1)).isZero();
    }
}
