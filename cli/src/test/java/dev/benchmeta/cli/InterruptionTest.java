package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that is told to end, or killed, and a later one that goes on. */
class InterruptionTest {
    private static final int PAPERS = 1200;
    private static final int KILLED = 137;

    @TempDir private Path folder = Path.of("");

    private Path input = Path.of("");
    private String whole = "";

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.writeString(folder.resolve("in.jsonl"), papers());
        whole = CommandRun.extracting(CommandRun.FINDS_NOTHING, "", "extract", in()).out();
        assertThat(whole.lines()).hasSize(PAPERS);
    }

    private static String papers() {
        return IntStream.range(0, PAPERS)
                .mapToObj(
                        i ->
                                "{\"id\":\"p%d\",\"title\":\"Paper %d\",\"abstract\":\"%s.\"}\n"
                                        .formatted(i, i, "Text of some length ".repeat(i % 20 + 1)))
                .collect(Collectors.joining());
    }

    private String in() {
        return input.toString();
    }

    @ParameterizedTest
    @CsvSource({"INT,130,out.jsonl", "TERM,143,out.jsonl.gz", "KILL,137,out.jsonl"})
    void aFileGoesOnWhereItBrokeOff(String signal, int code, String name) throws Exception {
        Path file = folder.resolve(name);
        Path part = folder.resolve(name + ".part");
        Ended ended = runAndSignal(signal, "extract", in(), "-o", file.toString());
        assertThat(ended.code()).isEqualTo(code);
        assertThat(file).doesNotExist();
        List<String> done = Files.readString(part).lines().toList();
        assertThat(done).hasSizeBetween(1, PAPERS - 1);
        if (code != KILLED) {
            assertThat(whole).startsWith(Files.readString(part));
            assertThat(ended.err())
                    .isEqualTo(
                            "benchmeta: interrupted\nbenchmeta: '"
                                    + part
                                    + "' keeps what is done; the same command resumes from there\n");
        }
        AtomicInteger extracted = new AtomicInteger();
        CommandRun rest = goOn(extracted, "extract", in(), "-o", file.toString());
        assertThat(rest.code()).isZero();
        assertThat(rest.err()).matches("benchmeta: resumes after [\\d,]+ papers that '.*' has\n");
        assertThat(extracted).hasValueBetween(PAPERS - done.size(), PAPERS - done.size() + 1);
        assertThat(CommandRun.of("extract", file.toString()).out()).isEqualTo(whole);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("in.jsonl", "err", "marker", name);
    }

    @Test
    void aDatabaseGoesOnWhereItBrokeOff() throws Exception {
        String file = folder.resolve("facts.duckdb").toString();
        Ended ended = runAndSignal("INT", "extract", in(), "--into", file);
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.err())
                .isEqualTo(
                        "benchmeta: interrupted\nbenchmeta: '"
                                + file
                                + "' keeps what is done; the same command resumes from there\n");
        int done = (int) CommandRun.of("extract", file).out().lines().count();
        assertThat(done).isBetween(1, PAPERS - 1);
        AtomicInteger extracted = new AtomicInteger();
        assertThat(goOn(extracted, "extract", in(), "--into", file).out())
                .isEqualTo(
                        "Papers: %,d added, 0 replaced, %,d unchanged.%n"
                                .formatted(PAPERS - done, done));
        assertThat(extracted).hasValue(PAPERS - done);
        assertThat(CommandRun.of("extract", file).out()).isEqualTo(whole);
        String runs = "SELECT run, added, finished IS NULL AS broke_off FROM runs ORDER BY run";
        assertThat(CommandRun.of("sql", file, "-q", runs, "--format", "csv").out())
                .isEqualTo(
                        "run,added,broke_off\n1,%d,true\n2,%d,false\n"
                                .formatted(done, PAPERS - done));
    }

    @Test
    void standardOutputEndsWithAWholeLine() throws Exception {
        Path out = folder.resolve("out");
        Ended ended = runAndSignal("INT", "extract", in());
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.err()).isEqualTo("benchmeta: interrupted\n");
        assertThat(Files.readString(out)).isNotEmpty().endsWith("\n");
        assertThat(whole).startsWith(Files.readString(out));
    }

    @Test
    void aReportThatIsInterruptedSaysSoAndLeavesNothing() throws Exception {
        Path page = folder.resolve("report.html");
        Ended ended = runAndSignal("INT", "report", in(), "-o", page.toString());
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.err()).isEqualTo("benchmeta: interrupted\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.jsonl", "err", "marker");
    }

    private static CommandRun goOn(AtomicInteger extracted, String... arguments) {
        Extractor counting =
                (ExtractOnly)
                        paper -> {
                            extracted.incrementAndGet();
                            return CommandRun.FINDS_NOTHING.extract(paper);
                        };
        return CommandRun.extracting(counting, "", arguments);
    }

    /**
     * A process that has ended.
     *
     * @param code its exit code
     * @param err what it said
     */
    private record Ended(int code, String err) {}

    private Ended runAndSignal(String signal, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err");
        boolean toOutput = arguments.length == 2;
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.redirectOutput(
                toOutput
                        ? ProcessBuilder.Redirect.to(folder.resolve("out").toFile())
                        : ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            waitForPapers(process);
            run("kill", "-" + signal, String.valueOf(process.pid()));
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(err));
    }

    private void waitForPapers(Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(marker())) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(process.isAlive()).as("it ended by itself").isTrue();
    }

    private Path marker() {
        return folder.resolve("marker");
    }

    /** A build in the background ignores Ctrl-C, and so would its children. */
    private List<String> java() throws IOException, InterruptedException {
        assumeThat(run("kill", "-l")).as("a system with signals").isZero();
        List<String> command = new ArrayList<>();
        if (run("env", "--default-signal=INT", "true") == 0) {
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dmarker=" + marker(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowProgram.class.getName()));
        return command;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
