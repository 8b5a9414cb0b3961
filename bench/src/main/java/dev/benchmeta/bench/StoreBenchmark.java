package dev.benchmeta.bench;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.store.ExportFormat;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.SqlFault;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a store takes to load invented facts and to answer. Arguments: an empty folder to work
 * in, and the number of papers (100000). What an earlier run left in the folder is used again. Run
 * from the top of the project, it also times the command as a user types it.
 */
public final class StoreBenchmark {
    private static final int REPEATS = 5;

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "ten largest ratios",
                "SELECT title, text, ratio FROM speedups WHERE qualifier <> 'up-to' ORDER BY ratio DESC LIMIT 10");
        QUERIES.put(
                "fastest over vLLM on an A100",
                "SELECT title, text, ratio FROM speedups WHERE baseline_name = 'vLLM' AND hardware_name = 'NVIDIA A100' ORDER BY ratio DESC LIMIT 10");
        QUERIES.put(
                "papers that target FPGAs",
                "SELECT count(DISTINCT paper) FROM hardware_use WHERE role = 'target' AND name IN (SELECT name FROM taxonomy_closure WHERE ancestor = 'FPGA')");
        QUERIES.put(
                "metric by hardware class",
                "SELECT metric, class, count(*), median(ratio) FROM speedups s JOIN taxonomy t ON t.name = s.hardware_name GROUP BY ALL ORDER BY ALL");
        QUERIES.put(
                "papers a month",
                "SELECT date_trunc('month', published) AS month, count(*) FROM papers GROUP BY ALL ORDER BY ALL");
        QUERIES.put(
                "models most named",
                "SELECT name, count(*) AS n FROM models GROUP BY ALL ORDER BY n DESC LIMIT 20");
        QUERIES.put(
                "words in abstracts",
                "SELECT count(*) FROM papers WHERE abstract ILIKE '%corrects itself%'");
    }

    private final Path folder;
    private final int papers;

    private StoreBenchmark(Path folder, int papers) {
        this.folder = folder;
        this.papers = papers;
    }

    /** Prints one line a measurement. */
    public static void main(String[] arguments) throws IOException, SqlFault {
        int papers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        new StoreBenchmark(Path.of(arguments[0]), papers).run();
    }

    private void run() throws IOException, SqlFault {
        Path lines = folder.resolve("facts.jsonl");
        Path database = folder.resolve("facts.duckdb");
        if (!Files.exists(lines)) {
            writeLines(lines);
        }
        say("facts.jsonl", Files.size(lines) / 1e6, "MB");
        if (!Files.exists(database)) {
            time("load JSON Lines", () -> load(lines, database));
            time("load the same again (all unchanged)", () -> load(lines, database));
            typed(lines);
        }
        say("facts.duckdb", Files.size(database) / 1e6, "MB");
        answer(database);
        new StoreQuestions(database).ask();
        time("read all facts", () -> read(database));
        time("export as Parquet", () -> export(database));
    }

    private void writeLines(Path file) throws IOException {
        FactsCodec codec = new FactsCodec();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < papers; i++) {
                out.write(codec.write(InventedFacts.of(i)));
                out.write('\n');
            }
        }
    }

    private static void load(Path lines, Path database) {
        FactsCodec codec = new FactsCodec();
        try (FactStore store = FactStore.write(database);
                BufferedReader in = Files.newBufferedReader(lines)) {
            StoreWriter writer =
                    store.writer(
                            new StoreRun("bench", "1", Clock.systemUTC(), StoreRun.USUAL_BATCH));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                writer.addKnown(codec.read(line));
            }
            writer.finish(0);
        } catch (IOException | FactsFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a user waits for: the command as typed, from the start of its launcher to its end. */
    private void typed(Path lines) throws IOException {
        Path launcher = Path.of("benchmeta");
        if (!Files.isExecutable(launcher)) {
            System.out.println("no launcher here: the command itself is not timed");
            return;
        }
        Path database = folder.resolve("typed.duckdb");
        Files.deleteIfExists(database);
        run(launcher, "--version");
        time(
                "./benchmeta extract facts.jsonl --into typed.duckdb",
                () -> run(launcher, "extract", lines.toString(), "--into", database.toString()));
        Files.deleteIfExists(database);
    }

    private static void run(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void answer(Path database) throws SqlFault {
        try (FactStore store = FactStore.open(database)) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                long best = Long.MAX_VALUE;
                long worst = 0;
                for (int i = 0; i < REPEATS; i++) {
                    long start = System.nanoTime();
                    store.query(query.getValue());
                    long nanos = System.nanoTime() - start;
                    best = Math.min(best, nanos);
                    worst = Math.max(worst, nanos);
                }
                say("sql: " + query.getKey() + ", first or slowest", worst / 1e9, "s");
                say("sql: " + query.getKey() + ", fastest", best / 1e9, "s");
            }
        }
    }

    private static void read(Path database) {
        try (FactStore store = FactStore.open(database);
                FactCursor facts = store.facts()) {
            int gains = 0;
            while (facts.hasNext()) {
                PaperFacts next = facts.next();
                gains += next.gains().size();
            }
            say("gains", gains, "");
        }
    }

    private void export(Path database) {
        try (FactStore store = FactStore.open(database)) {
            store.export(ExportFormat.PARQUET, folder.resolve("parquet"));
        }
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        long worked = StoreQuestions.processors();
        work.run();
        say(what, (System.nanoTime() - start) / 1e9, "s");
        say(what + ", processors", (StoreQuestions.processors() - worked) / 1e9, "s");
    }

    static void say(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-60s %10.3f %s%n", what, value, unit);
    }
}
