package dev.benchmeta.cli;

import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.RunCounts;
import dev.benchmeta.report.store.StoreRun;
import dev.benchmeta.report.store.StoreWriter;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Extracts papers into a database.
 *
 * @param inputs what to read
 * @param interruption when to end early
 */
record IntoStore(
        Workbench workbench, List<String> inputs, ReadOptions reading, Interruption interruption) {
    /** Returns the exit code. */
    int work(String name) {
        Path file = path(name);
        Overwriting.refuse(inputs, file, "what --into names");
        try (FactStore store = FactStore.write(file)) {
            StoreRun run =
                    new StoreRun(
                            String.join(" ", inputs),
                            BenchmetaCommand.Version.ofFacts(),
                            Clock.systemUTC(),
                            StoreRun.USUAL_BATCH);
            StoreWriter writer = store.writer(run);
            int code =
                    workbench.work(
                            inputs,
                            reading,
                            new Run(writer::holds, interruption),
                            facts -> write(writer, facts),
                            this::tell);
            if (code == ExitCode.INTERRUPTED) {
                workbench
                        .terminal()
                        .say(
                                "'"
                                        + name
                                        + "' keeps what is done; the same command resumes from there");
            }
            return code;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is no file name: " + e.getReason());
        }
    }

    private RunCounts write(StoreWriter writer, FactsStream facts) {
        boolean shown = workbench.terminal().traits().errors();
        int spared = 0;
        try (Progress progress = Progress.of(shown, facts, workbench.terminal().err())) {
            while (facts.hasNext()) {
                Workbench.add(writer, facts);
                writer.spare(facts.spared() - spared);
                spared = facts.spared();
                progress.show();
            }
        }
        writer.spare(facts.spared() - spared);
        return interruption.came()
                ? writer.breakOff(facts.problems())
                : writer.finish(facts.problems());
    }

    private void tell(RunCounts counts) {
        PrintWriter out = new PrintWriter(workbench.terminal().out());
        out.printf(
                Locale.ROOT,
                "Papers: %,d added, %,d replaced, %,d unchanged.%n",
                counts.added(),
                counts.replaced(),
                counts.unchanged());
        out.flush();
    }
}
