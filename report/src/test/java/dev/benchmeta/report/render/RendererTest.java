package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.report.render.Column.Fit;
import dev.benchmeta.report.render.Table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.number("ratio", "Ratio"),
                    Column.words("words", "Words", 30),
                    Column.words("more", "More", new Fit(20, 1, true)),
                    Column.data("id"));

    private static Row row(Cell ratio, Cell words, Cell more) {
        return new Row(List.of(ratio, words, more, Cell.of("id")));
    }

    private static String render(Format format, int width, boolean colours, Row... rows) {
        StringBuilder out = new StringBuilder();
        try {
            format.renderer(new TextSettings(width, colours))
                    .render(Table.plain(COLUMNS, List.of(rows), List.of("A note.")), out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder cannot fail", e);
        }
        return out.toString();
    }

    @Test
    void alignsAndWraps() {
        Row first =
                row(
                        new Cell.Numeric(2.4, "2.40x"),
                        Cell.of("two A100 40GB GPUs of the newest kind, and an old one"),
                        Cell.of("x"));
        Row second =
                row(new Cell.Numeric(12, "12.00x"), new Cell.Absent("not stated"), Cell.of(""));
        assertThat(render(Format.TEXT, 60, false, first, second))
                .isEqualTo(
                        """
                 Ratio  Words                           More
                ──────  ──────────────────────────────  ────
                 2.40x  two A100 40GB GPUs of the       x
                        newest kind, and an old one
                12.00x  not stated

                A note.
                """);
    }

    @Test
    void leavesOutColumnsThatAreEmpty() {
        assertThat(
                        render(
                                Format.TEXT,
                                80,
                                false,
                                row(Cell.of(1), Cell.of("a"), new Cell.Absent(""))))
                .doesNotContain("More");
    }

    @Test
    void sparesAColumnWhenThereIsNoRoom() {
        Row wide =
                row(
                        Cell.of(1),
                        Cell.of("abcdefghijklmnopqrstuvwxyz0123"),
                        Cell.of("abcdefghijklmnopqrst"));
        assertThat(render(Format.TEXT, 40, false, wide)).doesNotContain("Too narrow");
        Row[] rows = {wide};
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.set(1, Column.words("words", "A heading as wide as the paper", 30));
        assertThat(
                        text(
                                new Table(
                                        columns,
                                        Table.plain(COLUMNS, List.of(rows), List.of()).sections(),
                                        List.of()),
                                40))
                .endsWith("Too narrow for: More.\n");
    }

    private static String text(Table table, int width) {
        StringBuilder out = new StringBuilder();
        try {
            new TextRenderer(new TextSettings(width, false)).render(table, out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder cannot fail", e);
        }
        return out.toString();
    }

    @Test
    void fitsTheTerminal() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int width = TextSettings.MIN_WIDTH + random.nextInt(100);
            String text =
                    render(
                            Format.TEXT,
                            width,
                            false,
                            row(Cell.of(1), Cell.of(words(random)), Cell.of(words(random))));
            assertThat(text.lines()).allMatch(line -> Lines.width(line) <= width);
        }
    }

    private static String words(Random random) {
        String alphabet = "abc   -\u7A7F|";
        StringBuilder words = new StringBuilder("w");
        int length = random.nextInt(90);
        for (int i = 0; i < length; i++) {
            words.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return words.toString();
    }

    @Test
    void doesNotLetTextSteerTheTerminal() {
        String hostile = "a\u001B[31mb\u202Ec\nd\u0007";
        assertThat(render(Format.TEXT, 80, false, row(Cell.of(1), Cell.of(hostile), Cell.of(""))))
                .contains("a\uFFFD[31mb\uFFFDc d\uFFFD")
                .doesNotContain("\u001B");
    }

    @Test
    void marksWords() {
        Cell marked = new Cell.Words("on two A100 GPUs", 7, 11);
        assertThat(render(Format.TEXT, 80, false, row(Cell.of(1), marked, Cell.of(""))))
                .contains("two \u00ABA100\u00BB GPUs");
        assertThat(render(Format.TEXT, 80, true, row(Cell.of(1), marked, Cell.of(""))))
                .contains("two \u001B[1;33mA100\u001B[0m GPUs");
        assertThat(render(Format.MARKDOWN, 80, true, row(Cell.of(1), marked, Cell.of(""))))
                .contains("two **A100** GPUs");
        assertThat(render(Format.CSV, 80, true, row(Cell.of(1), marked, Cell.of(""))))
                .contains("on two A100 GPUs");
    }

    @Test
    void takesAMarkUpAgainOnTheNextLine() {
        List<String> lines = new Paint(true).marks(List.of("a \uE000b", "c", "d\uE001 e"));
        assertThat(lines)
                .containsExactly(
                        "a \u001B[1;33mb\u001B[0m",
                        "\u001B[1;33mc\u001B[0m",
                        "\u001B[1;33md\u001B[0m e");
    }

    @Test
    void escapesMarkdown() {
        assertThat(MarkdownRenderer.escaped("a|b *c* <d> 31\\% [e](f) `g` $h$ ~i~ _j_"))
                .isEqualTo(
                        "a\\|b \\*c\\* \\<d\\> 31\\\\% \\[e\\](f) \\`g\\` \\$h\\$ \\~i\\~ \\_j\\_");
        assertThat(
                        render(
                                Format.MARKDOWN,
                                80,
                                false,
                                row(Cell.of(1), Cell.of("two\nlines"), Cell.of(""))))
                .contains("| 1 | two lines |  |\n");
    }

    @Test
    void keepsSpreadsheetsFromCalculating() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(
                            render(
                                    Format.CSV,
                                    80,
                                    false,
                                    row(
                                            new Cell.Numeric(-1.5, ""),
                                            Cell.of(start + "1+1"),
                                            Cell.of(""))))
                    .contains("'" + start.replace('\r', ' ') + "1+1")
                    .contains("\n-1.5,");
        }
    }

    @Test
    void quotesCsv() {
        assertThat(
                        render(
                                Format.CSV,
                                80,
                                false,
                                row(Cell.of(1), Cell.of("a,\"b\""), new Cell.Absent("not stated"))))
                .isEqualTo("ratio,words,more,id\n1,\"a,\"\"b\"\"\",,id\n");
    }

    @Test
    void writesValuesToJson() {
        assertThat(
                        render(
                                Format.JSON,
                                80,
                                false,
                                row(
                                        new Cell.Numeric(1e10, ""),
                                        Cell.of("a"),
                                        new Cell.Absent("?"))))
                .contains("\"ratio\" : 10000000000,")
                .contains("\"words\" : \"a\"")
                .contains("\"more\" : null")
                .contains("\"notes\" : [\n    \"A note.\"\n  ]");
    }

    @Test
    void rejectsARaggedTable() {
        Row short1 = new Row(List.of(Cell.of(1)));
        assertThatThrownBy(() -> Table.plain(COLUMNS, List.of(short1), List.of()))
                .hasMessage("row has 1 cells, expected 4");
    }
}
