package dev.benchmeta.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatexCommandsTest {
    @Test
    void signsArePrintedAndRead() {
        LatexCommands known = LatexCommands.KNOWN;
        assertEquals(Optional.of("×"), known.printed("times"));
        assertEquals(Optional.of("x"), known.read("times"));
        assertEquals(Optional.of("α"), known.printed("alpha"));
        assertEquals(Optional.empty(), known.read("alpha"));
        assertEquals(Optional.empty(), known.printed("textbf"));
        assertTrue(known.setsType("textbf"));
        assertFalse(known.setsType("times"));
        assertFalse(known.setsType("dmodel"));
    }

    @Test
    void namesEveryWrongLine() {
        List<String> lines =
                List.of(
                        "# a head",
                        "font\tbf\t\t",
                        "font\tbf\t\t",
                        "font\tit\tx\t",
                        "sing\ttimes\t×\tx",
                        "sign\t\\times\t×\tx",
                        "sign\ttimes\t×",
                        "sign\ttimes\t\tx",
                        "sign\tto\t→\t",
                        "sign\tsim\t~\t~");
        assertEquals(
                """
                latex-commands.tsv:3: 'bf' stands on an earlier line too; remove one
                latex-commands.tsv:4: 'it' only sets type; leave its last cells empty
                latex-commands.tsv:5: the kind is 'sing', expected sign or font
                latex-commands.tsv:6: the command is '\\times', expected letters without the backslash
                latex-commands.tsv:7: 3 cells, expected kind, command, printed and read between tabs
                latex-commands.tsv:8: 'times' has no sign; say how it is printed
                latex-commands.tsv:10: 'sim' stands behind a later one; sort the lines""",
                assertThrows(IllegalStateException.class, () -> LatexCommands.parse(lines))
                        .getMessage());
    }
}
