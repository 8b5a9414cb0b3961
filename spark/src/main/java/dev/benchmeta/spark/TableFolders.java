package dev.benchmeta.spark;

import dev.benchmeta.report.store.FactTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folders of an output: one for every table, in it one for every part. */
final class TableFolders {
    private static final String PAPERS = "papers";
    private static final String RUN = "run";

    private final Path output;
    private final FileSystem files;

    TableFolders(String output, Configuration configuration) {
        this.output = new Path(output);
        try {
            this.files = this.output.getFileSystem(configuration);
        } catch (IOException e) {
            throw new JobException(
                    "'"
                            + output
                            + "' cannot be reached: "
                            + e.getMessage()
                            + "; check its address");
        }
    }

    /** The folder of a table. */
    String of(String table) {
        return new Path(output, table + ".parquet").toString();
    }

    /** Where a run keeps what it needs until the tables are written: one of its folders, or all. */
    String staging(String name) {
        Path staging = new Path(output, "_staging");
        return (name.isEmpty() ? staging : new Path(staging, name)).toString();
    }

    /** Where records that could not be read are told. */
    String problems() {
        return new Path(output, "problems.jsonl").toString();
    }

    /** The parts there are papers of. */
    Set<String> parts(Period period) {
        return values(PAPERS, period.column());
    }

    /** The number of the next run. */
    long nextRun() {
        return 1 + values("runs", RUN).stream().mapToLong(Long::parseLong).max().orElse(0);
    }

    /** The folder of one run's row. */
    String run(long run) {
        return new Path(of("runs"), RUN + "=" + run).toString();
    }

    boolean has(String table) {
        return exists(new Path(of(table)));
    }

    /** Removes the parts of a table; others stay. */
    void removeParts(String table, Period period, Collection<String> parts) {
        parts.forEach(part -> remove(new Path(of(table), period.column() + "=" + part).toString()));
    }

    void remove(String folder) {
        try {
            files.delete(new Path(folder), true);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be removed", e);
        }
    }

    /** Whether the output is there already. */
    boolean there() {
        return exists(output);
    }

    /** Removes the output if nothing is in it. */
    void removeEmpty() {
        if (list(output).length == 0) {
            remove(output.toString());
        }
    }

    /**
     * Checks that the output can take the papers of a run.
     *
     * @throws JobException if it is something else, or parted otherwise
     */
    void check(Period period) {
        Set<String> known =
                Stream.concat(FactTable.ofPapers().stream(), FactTable.ofStore().stream())
                        .map(table -> table.name() + ".parquet")
                        .collect(Collectors.toSet());
        for (FileStatus file : list(output)) {
            String name = file.getPath().getName();
            boolean ours =
                    file.isDirectory() && known.contains(name) || name.equals("problems.jsonl");
            if (!ours && !name.startsWith("_") && !name.startsWith(".")) {
                throw new JobException(
                        "'"
                                + output
                                + "' holds "
                                + name
                                + ", which no run on a cluster wrote; expected a new folder or an earlier output; name another");
            }
        }
        checkPeriod(period);
    }

    private void checkPeriod(Period period) {
        for (FileStatus part : list(new Path(of(PAPERS)))) {
            String name = part.getPath().getName();
            if (name.contains("=") && !name.startsWith(period.column() + "=")) {
                String found = name.substring(0, name.indexOf('='));
                throw new JobException(
                        "'"
                                + output
                                + "' is partitioned by "
                                + found
                                + ", expected by "
                                + period.column()
                                + "; use --by "
                                + found
                                + ", or name another folder");
            }
        }
    }

    private Set<String> values(String table, String column) {
        String start = column + "=";
        return Arrays.stream(list(new Path(of(table))))
                .map(file -> file.getPath().getName())
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .collect(Collectors.toSet());
    }

    private FileStatus[] list(Path folder) {
        try {
            return exists(folder) ? files.listStatus(folder) : new FileStatus[0];
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }

    private boolean exists(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be reached", e);
        }
    }
}
