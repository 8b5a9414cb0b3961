package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.render.Table.Row;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.Comparison;
import dev.benchmeta.report.table.ComparisonTable;
import dev.benchmeta.report.table.GroupBy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as LaTeX compiles with the packages that its first lines name. */
class LatexTest {
    private static final List<Column> ONE = List.of(Column.words("a", "A", 40));

    /** Out of its cell, by a word in capitals; a table that is too wide sticks out by far more. */
    private static final double TWO_LETTERS_PT = 13;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void findLatex() {
        assumeTrue(
                List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "pdflatex"))),
                "pdflatex is not installed");
    }

    /** Typesets everything but writes no file, for which fonts would have to be made. */
    private void compile(String latex) throws IOException, InterruptedException {
        String packages =
                latex.lines()
                        .filter(line -> line.startsWith("% \\usepackage"))
                        .map(line -> line.substring(2))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        assertThat(packages).isNotEmpty();
        Files.writeString(
                folder.resolve("t.tex"),
                "\\documentclass{article}\n"
                        + packages
                        + "\n\\begin{document}\n"
                        + latex
                        + "\\end{document}\n",
                StandardCharsets.UTF_8);
        Process process =
                new ProcessBuilder(
                                "pdflatex",
                                "-draftmode",
                                "-interaction=nonstopmode",
                                "-halt-on-error",
                                "t.tex")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out").toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> tail(folder.resolve("out"))).isZero();
    }

    /** By how many points lines or tables stick out, at the most. */
    private double sticksOut() throws IOException {
        return Pattern.compile("Overfull .hbox \\(([0-9.]+)pt too wide\\)")
                .matcher(Files.readString(folder.resolve("out"), StandardCharsets.ISO_8859_1))
                .results()
                .mapToDouble(box -> Double.parseDouble(box.group(1)))
                .max()
                .orElse(0);
    }

    private static String tail(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.substring(Math.max(0, text.length() - 1500));
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void awkwardTablesCompile() throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (int seed = 0; seed < 20; seed++) {
            all.append(EscapeTest.render(Format.LATEX, EscapeTest.table(new Random(seed))));
        }
        compile(all.toString());
    }

    @Test
    void everyCharacterCompiles() throws IOException, InterruptedException {
        List<Row> rows =
                IntStream.concat(
                                IntStream.concat(
                                        IntStream.rangeClosed(0x20, 0x250),
                                        IntStream.rangeClosed(0x391, 0x3C9)),
                                IntStream.of(
                                        0x2010, 0x2014, 0x2019, 0x2022, 0x20AC, 0x2122, 0x2190,
                                        0x2192, 0x2212, 0x221E, 0x2248, 0x2265, 0x4E2D, 0x1F680))
                        .mapToObj(Character::toString)
                        .map(c -> new Row(List.of(Cell.of("x" + c + c + " " + c))))
                        .toList();
        compile(EscapeTest.render(Format.LATEX, Table.plain(ONE, rows, List.of("\u4E2D."))));
    }

    @Test
    void comparisonsOfEveryKindCompile() throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        for (GroupBy by : GroupBy.values()) {
            Comparison comparison =
                    Comparison.of(Testdata.facts().iterator(), ClaimFilter.ALL, Arrangement.by(by));
            all.append(EscapeTest.render(Format.LATEX, ComparisonTable.of(comparison)));
        }
        compile(all.toString());
        assertThat(sticksOut()).isLessThan(TWO_LETTERS_PT);
    }
}
