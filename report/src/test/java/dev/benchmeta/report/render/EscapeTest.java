package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.report.render.Table.Group;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.render.Table.Section;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of papers must not act as markup or formulas in any format. */
class EscapeTest {
    private static final String SPECIAL =
            "\\{}$&#%_^~<>|\"'`[]*-=+@!:;,./?()\t\n\r \u00A0\u00D7\u2013\u2026aZ9\u4E2D\u00FC";

    private static String words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> SPECIAL.charAt(random.nextInt(SPECIAL.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    static Table table(Random random) {
        List<Column> columns =
                List.of(
                        Column.words("a", words(random), 20),
                        Column.number("n", "Number"),
                        Column.words("b", "B", 20));
        List<Row> rows =
                IntStream.range(0, 5)
                        .mapToObj(
                                i ->
                                        new Row(
                                                List.of(
                                                        Cell.of(words(random)),
                                                        new Cell.Numeric(i, i + "x"),
                                                        new Cell.Words(
                                                                words(random) + "zz", 0, 1))))
                        .toList();
        Group group = new Group(words(random), words(random), rows);
        Section section = new Section(words(random), words(random), List.of(group));
        return new Table(columns, List.of(section, section), List.of(words(random)));
    }

    static String render(Format format, Table table) {
        StringBuilder out = new StringBuilder();
        try {
            format.renderer(new TextSettings(80, false)).render(table, out);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder cannot fail", e);
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {
                "100% & more_of #1, 100\\% \\& more\\_of \\#1",
                "a\\b{c}$d$, a\\textbackslash{}b\\{c\\}\\$d\\$",
                "x^2 ~ <y>, x\\textasciicircum{}2 \\textasciitilde{} \\textless{}y\\textgreater{}",
                "a--b---c, a-{}-b-{}-{}-c",
                "\"it's\" `x`, \\textquotedbl{}it\\textquotesingle{}s\\textquotedbl{} \\textasciigrave{}x\\textasciigrave{}",
                "3.9\u00D7 \u2026, 3.9$\\times$ \\ldots{}"
            })
    void escapesLatex(String text, String escaped) {
        assertThat(LatexText.escaped(text)).isEqualTo(escaped);
    }

    /** Without its commands, a line holds no character that means something to TeX. */
    @Test
    void leavesNoSpecialCharacterInLatex() {
        Random random = new Random(2);
        Pattern commands =
                Pattern.compile(
                        "\\\\[{}$&#%_]|\\\\text[a-z]+\\{}|\\\\ldots\\{}|\\$\\\\times\\$|-\\{}|~"
                                + "|\\\\ifdefined\\\\Umathcode |\\\\else |\\\\fi\\{}");
        for (int round = 0; round < 500; round++) {
            String escaped = LatexText.escaped(words(random));
            assertThat(commands.matcher(escaped).replaceAll(""))
                    .doesNotContainPattern("[\\\\{}$&#%_^~<>|\"`']");
            assertThat(escaped).doesNotContain("--");
        }
    }

    @Test
    void balancesLatex() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            String latex = render(Format.LATEX, table(random));
            String bare = latex.replace("\\textbackslash{}", "").replaceAll("\\\\[{}]", "");
            assertThat(bare.chars().filter(c -> c == '{').count())
                    .isEqualTo(bare.chars().filter(c -> c == '}').count());
            assertThat(latex.split("\\\\begin\\{longtable}", -1)).hasSize(3);
            assertThat(latex.split("\\\\end\\{longtable}", -1)).hasSize(3);
            for (String line : latex.lines().toList()) {
                assertThat(line).doesNotContainPattern("^ *[\\[*(]");
            }
        }
    }

    @Test
    void escapesHtml() {
        assertThat(HtmlRenderer.escaped("<b onclick=\"x\">'&amp;"))
                .isEqualTo("&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;amp;");
        Random random = new Random(10);
        Pattern tags = Pattern.compile("<!DOCTYPE html>|</?[a-z]+[0-9]?(?: [a-z]+=\"[^\"<>]*\")*>");
        for (int round = 0; round < 200; round++) {
            String page = render(Format.HTML, table(random));
            String text = tags.matcher(page.substring(page.indexOf("<body>"))).replaceAll("");
            assertThat(text).doesNotContain("<", ">", "\"", "'");
            assertThat(text.replaceAll("&(?:lt|gt|amp|quot|#39);", "")).doesNotContain("&");
            assertThat(page).doesNotContain("<script");
        }
    }

    @Test
    void keepsTabSeparatedLinesWhole() {
        Random random = new Random(12);
        for (int round = 0; round < 200; round++) {
            assertThat(render(Format.TSV, table(random)).lines())
                    .hasSize(11)
                    .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(3))
                    .allSatisfy(
                            line ->
                                    assertThat(line.split("\t", -1))
                                            .noneMatch(field -> field.matches("(?s)[=+@-].*")));
        }
    }

    @Test
    void keepsMarkdownRowsWhole() {
        Random random = new Random(14);
        for (int round = 0; round < 200; round++) {
            assertThat(render(Format.MARKDOWN, table(random)).lines())
                    .filteredOn(line -> line.startsWith("|"))
                    .hasSize(14)
                    .allSatisfy(
                            line ->
                                    assertThat(
                                                    line.replace("\\\\", "")
                                                            .replace("\\|", "")
                                                            .chars()
                                                            .filter(c -> c == '|')
                                                            .count())
                                            .isEqualTo(4));
        }
    }
}
