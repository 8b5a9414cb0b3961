package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes a page; what the page does is tried in a browser. */
class ReportCommandTest {
    private static final String FACTS = CommandRun.testdata("facts/facts.jsonl");

    @TempDir private Path folder = Path.of("");

    @Test
    void writesAFileThatIsCalledLikeItsInput() throws IOException {
        Path page = folder.resolve("report.html");
        CommandRun run = CommandRun.of("report", FACTS, "-o", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<title>facts.jsonl</title>", "LampServe")
                .endsWith("</html>\n");
    }

    @Test
    void writesToStandardOutput() {
        CommandRun run = CommandRun.of("report", FACTS, "--title", "Lamps & more");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("<title>Lamps &amp; more</title>");
    }

    @Test
    void leavesPapersThatAreNotAskedFor() {
        assertThat(CommandRun.of("report", FACTS, "--hardware", "fpga").out())
                .contains("Brambles")
                .doesNotContain("LampServe: Paged");
        assertThat(CommandRun.of("report", FACTS, "--subject", "lampserve").out())
                .contains("LampServe: Paged")
                .doesNotContain("Brambles");
    }

    @Test
    void tellsWhyNoPaperIsLeft() {
        Path page = folder.resolve("page.html");
        CommandRun run =
                CommandRun.of("report", FACTS, "--hardware", "nosuch", "-o", page.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(page).doesNotExist();
        assertThat(run.err())
                .isEqualTo(
                        """
                        benchmeta: No paper read names 'nosuch' as hardware.
                        benchmeta: no paper to show, of 8 read; nothing was written
                        """);
    }

    @Test
    void doesNotWriteIntoAFolder() {
        CommandRun run = CommandRun.of("report", FACTS, "-o", folder.toString());
        assertThat(run.err())
                .isEqualTo(
                        "benchmeta: '"
                                + folder
                                + "' is a folder, expected a file; name a file in it, such as "
                                + folder.resolve("report.html")
                                + "\n");
    }

    @Test
    void tellsWhatCannotBeWritten() {
        CommandRun run =
                CommandRun.of("report", FACTS, "-o", folder.resolve("no/report.html").toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("check that its folder exists and may be written to");
    }
}
