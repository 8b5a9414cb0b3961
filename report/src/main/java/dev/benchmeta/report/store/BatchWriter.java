package dev.benchmeta.report.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a batch of papers into the tables, within a transaction. No paper is in it twice. */
final class BatchWriter {
    private final Database database;
    private final long run;
    private final SeenKeys seen;

    /**
     * @param seen knows what is in the tables, and learns what is written
     */
    BatchWriter(Database database, long run, SeenKeys seen) {
        this.database = database;
        this.run = run;
        this.seen = seen;
    }

    /**
     * What is written when the transaction is committed. Two papers that share nothing may both
     * match one that is stored, by its id and by its title: the later one then meets what the
     * earlier one has made of it.
     */
    RunCounts write(List<NewFacts> batch) throws SQLException {
        RunCounts counts = RunCounts.NONE;
        List<NewFacts> rest = batch;
        while (!rest.isEmpty()) {
            Map<Integer, StoredMatch> matches = matches(rest);
            int end = firstToMatchAgain(matches, rest.size());
            counts = counts.plus(write(rest.subList(0, end), matches));
            rest = rest.subList(end, rest.size());
        }
        return counts;
    }

    /** The place of the first paper that matches what one before it does; {@code size} if none. */
    private static int firstToMatchAgain(Map<Integer, StoredMatch> matches, int size) {
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < size; i++) {
            StoredMatch match = matches.get(i);
            if (match != null && !taken.add(match.key())) {
                return i;
            }
        }
        return size;
    }

    private RunCounts write(List<NewFacts> batch, Map<Integer, StoredMatch> matches)
            throws SQLException {
        batch.forEach(seen::add);
        Map<StoredPaper, NewFacts> rows = new LinkedHashMap<>();
        List<Long> replaced = new ArrayList<>();
        long next = database.number("SELECT max(paper) FROM papers").orElse(0L) + 1;
        long first = next;
        for (int i = 0; i < batch.size(); i++) {
            NewFacts facts = batch.get(i);
            StoredMatch match = matches.get(i);
            if (match == null) {
                rows.put(place(next++, facts, Optional.empty()), facts);
            } else if (match.factsHash() == facts.fingerprint().facts()) {
                renew(match, facts);
            } else {
                replaced.add(match.key());
                rows.put(place(match.key(), facts, match.arxivId()), facts);
            }
        }
        // Before the new rows, which have the same keys.
        delete(replaced);
        append(rows);
        return new RunCounts(next - first, replaced.size(), batch.size() - rows.size(), 0);
    }

    private Map<Integer, StoredMatch> matches(List<NewFacts> batch) throws SQLException {
        return batch.stream().anyMatch(seen::mayHold)
                ? StoredMatch.find(database, batch)
                : Map.of();
    }

    private StoredPaper place(long key, NewFacts facts, Optional<String> arxivId) {
        return new StoredPaper(
                key, facts.identity().arxivId().or(() -> arxivId), run, facts.version());
    }

    private void append(Map<StoredPaper, NewFacts> rows) throws SQLException {
        try (Appenders out = new Appenders(database.connection())) {
            for (Map.Entry<StoredPaper, NewFacts> row : rows.entrySet()) {
                PaperRows.write(out, row.getValue(), row.getKey());
            }
            out.flush();
        }
    }

    /** The facts stay; that a newer version finds the same ones is worth knowing. */
    private void renew(StoredMatch match, NewFacts facts) throws SQLException {
        if (facts.version().isEmpty() || facts.version().equals(match.version())) {
            return;
        }
        String sql = "UPDATE papers SET version = ? WHERE paper = ?";
        try (PreparedStatement update = database.connection().prepareStatement(sql)) {
            update.setString(1, facts.version().get());
            update.setLong(2, match.key());
            update.execute();
        }
    }

    private void delete(List<Long> papers) {
        if (papers.isEmpty()) {
            return;
        }
        String keys = papers.toString().replace('[', '(').replace(']', ')');
        StoreSchema.OF_PAPERS.forEach(
                table -> database.run("DELETE FROM " + table + " WHERE paper IN " + keys));
    }
}
