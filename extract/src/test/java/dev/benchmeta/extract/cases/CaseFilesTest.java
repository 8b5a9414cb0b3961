package dev.benchmeta.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class CaseFilesTest {
    private static final String GOOD = "{'id':'a','text':'It is 2x faster.','gains':['2 x speed']}";

    @TempDir Path folder;

    @Test
    void readsACaseALine() throws IOException {
        assertThat(read(GOOD, GOOD.replace("'a'", "'b'")))
                .extracting(Case::id)
                .containsExactly("a", "b");
    }

    @Test
    void anEmptyFolderFails() {
        assertThatThrownBy(() -> CaseFiles.read(folder, CaseReader.ofKind("gain")))
                .hasMessageContaining("the folder is empty, expected .jsonl files of cases");
    }

    @Test
    void aMissingFolderFails() {
        assertThatThrownBy(() -> CaseFiles.read(folder.resolve("no"), CaseReader.ofKind("gain")))
                .hasMessageContaining("no: the folder cannot be read");
    }

    @Test
    void anEmptyFileFails() {
        assertFault("c.jsonl: the file is empty");
    }

    @Test
    void aFileOfAnotherKindFails() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        assertFault("notes.txt: not a .jsonl file", GOOD);
    }

    @Test
    void faultsOfALineNameIt() {
        assertFault("c.jsonl:2: id 'a' stands twice, first in c.jsonl:1", GOOD, GOOD);
        assertFault("c.jsonl:1: field 'gain' is unknown", GOOD.replace("gains", "gain"));
        assertFault("c.jsonl:1: field 'gains' is missing", "{'id':'a','text':'x','why':'y'}");
        assertFault("c.jsonl:1: field 'text' is missing", "{'id':'a','gains':['2 x']}");
        assertFault("c.jsonl:1: not JSON", "{'id':");
        assertFault("c.jsonl:1: '[1]' is no JSON object", "[1]");
        assertFault(
                "c.jsonl:1: a case without gains or with 'not' says why",
                "{'id':'a','text':'x','gains':[]}");
        assertFault(
                "c.jsonl:1: name 'Foo' does not stand in the text",
                "{'id':'a','text':'It is 2x faster.','names':{'model':['Foo']},'gains':['2 x']}");
    }

    @Test
    void faultsOfTheNotationNameIt() {
        assertFault(
                "'2x faster' cannot be read, expected [text] number unit",
                GOOD.replace("2 x speed", "2x faster"));
        assertFault(
                "unit 'x sped' of '2 x sped' is unknown", GOOD.replace("2 x speed", "2 x sped"));
        assertFault(
                "'power' and 'speed' are both a METRIC",
                GOOD.replace("2 x speed", "2 x speed power"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThatThrownBy(() -> read("1", "2"))
                .hasMessage("c.jsonl:1: '1' is no JSON object\nc.jsonl:2: '2' is no JSON object");
    }

    @Test
    void aCaseThatDoesNotHoldFails() throws IOException {
        Case example = read(GOOD).get(0);
        Outcome other = new Outcome(Map.of("gains", List.of()), List.of());
        assertThatThrownBy(() -> CasesTest.check(example, other))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll(
                        "c.jsonl:1: It is 2x faster.",
                        "expected gains: \n    2 x speed",
                        "actual gains:   none");
    }

    @Test
    void aPendingCaseThatHoldsFails() throws IOException {
        Case example = read(GOOD.replace("}", ",'pending':'later'}")).get(0);
        Outcome right = new Outcome(example.expected(), List.of());
        assertThatThrownBy(() -> CasesTest.check(example, right))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("a is pending but holds now; remove 'pending'");
    }

    @Test
    void partsLeftOutAreNotChecked() {
        Notation actual = notation("2.1 x exact speed + =2.1 ^ Foo > the Bar @ A100");
        assertThat(notation("2.1 x").agrees(actual)).isTrue();
        assertThat(notation("2.1 x speed > Bar # none").agrees(actual)).isTrue();
        assertThat(notation("2.1 x power").agrees(actual)).isFalse();
        assertThat(notation("2.1 x # Baz").agrees(actual)).isFalse();
        assertThat(Notation.agree(List.of(notation("2.1 x")), List.of(actual, actual))).isFalse();
    }

    private static Notation notation(String line) {
        return Notation.parse(line, java.util.Set.of("x"));
    }

    private void assertFault(String message, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(CaseFormatException.class)
                .hasMessageContaining(message);
    }

    private List<Case> read(String... lines) throws IOException {
        Files.write(
                folder.resolve("c.jsonl"),
                List.of(String.join("\n", lines).replace('\'', '"').split("\n", 0)));
        if (lines.length == 0) {
            Files.writeString(folder.resolve("c.jsonl"), "");
        }
        return CaseFiles.read(folder, CaseReader.ofKind("gain"));
    }
}
