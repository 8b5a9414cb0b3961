package dev.benchmeta.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {
    private final Faults faults = new Faults();

    @Test
    void rowsKnowTheirLine() throws IOException {
        assertThat(rows("# head\n\na\tb\n# note\nc\td\n"))
                .containsExactly(
                        new Row("t.tsv", 3, List.of("a", "b")),
                        new Row("t.tsv", 5, List.of("c", "d")));
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void aRowWithOtherColumnsIsAFault() throws IOException {
        assertThat(rows("a\tb\na\na\tb\tc\n")).hasSize(1);
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "t.tsv:2: 1 columns, expected 2; separate them by one tab each\n"
                                + "t.tsv:3: 3 columns, expected 2; separate them by one tab each");
    }

    @Test
    void emptyCellsAreKept() throws IOException {
        assertThat(rows("a\t\n").get(0).cell(1)).isEmpty();
    }

    @Test
    void aListIsSeparatedBySemicolonAndSpace() {
        assertThat(new Row("t", 1, List.of("a; b c;d", "")).list(0)).containsExactly("a", "b c;d");
        assertThat(new Row("t", 1, List.of("a; b", "")).list(1)).isEmpty();
    }

    @Test
    void aMissingFileIsAFault() {
        assertThat(RuleTable.read("no-such.tsv", 2, faults)).isEmpty();
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        "rules/no-such.tsv:0: the file is missing from the program; build it again");
    }

    @Test
    void faultsAreToldInOrder() {
        faults.add("b", 2, "second");
        faults.add("a", 1, "first");
        assertThatThrownBy(faults::throwIfAny).hasMessage("b:2: second\na:1: first");
    }

    private List<Row> rows(String text) throws IOException {
        return RuleTable.rows("t.tsv", new BufferedReader(new StringReader(text)), 2, faults);
    }
}
