package dev.benchmeta.report.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The row of {@code runs} that tells of this run; written with every batch. */
final class RunRecord {
    private static final String SQL =
            "INSERT INTO runs (started, finished, input, version, added, replaced, unchanged, problems, run)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final StoreRun run;
    private final long number;
    private final LocalDateTime started;
    private RunCounts counts = RunCounts.NONE;
    private RunCounts written = RunCounts.NONE;

    private RunRecord(Database database, StoreRun run, long number) {
        this.database = database;
        this.run = run;
        this.number = number;
        this.started = now(run);
    }

    static RunRecord begin(Database database, StoreRun run) {
        return new RunRecord(
                database, run, database.number("SELECT max(run) FROM runs").orElse(0L) + 1);
    }

    long number() {
        return number;
    }

    /** What the committed batches did. */
    RunCounts counts() {
        return counts;
    }

    /** Writes what will be true when the transaction is committed. */
    void write(RunCounts more, boolean finished) throws SQLException {
        written = counts.plus(more);
        try (PreparedStatement old =
                        database.connection().prepareStatement("DELETE FROM runs WHERE run = ?");
                PreparedStatement row = database.connection().prepareStatement(SQL)) {
            old.setLong(1, number);
            old.execute();
            fill(row, finished);
            row.execute();
        }
    }

    private void fill(PreparedStatement row, boolean finished) throws SQLException {
        row.setObject(1, started);
        if (finished) {
            row.setObject(2, now(run));
        } else {
            row.setNull(2, Types.TIMESTAMP);
        }
        row.setString(3, run.input());
        row.setString(4, run.version());
        row.setLong(5, written.added());
        row.setLong(6, written.replaced());
        row.setLong(7, written.unchanged());
        row.setLong(8, written.problems());
        row.setLong(9, number);
    }

    void committed() {
        counts = written;
    }

    private static LocalDateTime now(StoreRun run) {
        return LocalDateTime.ofInstant(
                run.clock().instant().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }
}
