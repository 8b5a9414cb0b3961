package dev.benchmeta.report.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Fingerprints of the papers whose facts one version of the program has stored. */
final class KnownPapers {
    private final long[] sorted;

    private KnownPapers(long[] sorted) {
        this.sorted = sorted;
    }

    static KnownPapers of(Database database, String version) {
        String sql = "SELECT content_hash FROM papers WHERE version = ?";
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            statement.setString(1, version);
            LongStream.Builder hashes = LongStream.builder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getLong(1));
                }
            }
            return new KnownPapers(hashes.build().sorted().toArray());
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    boolean holds(long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }
}
