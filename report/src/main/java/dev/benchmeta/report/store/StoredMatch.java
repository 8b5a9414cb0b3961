package dev.benchmeta.report.store;

import dev.benchmeta.core.listing.PaperIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stored paper that a new one is another form of.
 *
 * @param key its number
 * @param arxivId its arXiv id, if it is known
 * @param factsHash the fingerprint of its facts
 * @param version the program that extracted them; empty if they came as facts
 */
record StoredMatch(long key, Optional<String> arxivId, long factsHash, Optional<String> version) {
    private static final String WANTED =
            "CREATE TEMP TABLE IF NOT EXISTS wanted (number INTEGER, arxiv_id VARCHAR, title_key VARCHAR)";

    /** By arXiv id; by title only where one of the two has no such id. */
    private static final String FIND =
            """
            SELECT number, paper, arxiv_id, facts_hash, version FROM (
                SELECT w.number, p.paper, p.arxiv_id, p.facts_hash, p.version, 0 AS rank
                FROM papers p JOIN wanted w ON p.arxiv_id = w.arxiv_id
                UNION ALL
                SELECT w.number, p.paper, p.arxiv_id, p.facts_hash, p.version, 1
                FROM papers p JOIN wanted w ON p.title_key = w.title_key
                WHERE p.arxiv_id IS NULL OR w.arxiv_id IS NULL)
            ORDER BY number, rank, paper""";

    /** The match of each paper of a batch that has one, by the paper's place in the batch. */
    static Map<Integer, StoredMatch> find(Database database, List<NewFacts> batch)
            throws SQLException {
        database.run(WANTED);
        database.run("DELETE FROM wanted");
        try (Appenders out = new Appenders(database.connection())) {
            for (int i = 0; i < batch.size(); i++) {
                int number = i;
                PaperIdentity identity = batch.get(i).identity();
                out.row(
                        "wanted",
                        row ->
                                row.integer(number)
                                        .text(identity.arxivId())
                                        .text(identity.titleKey()));
            }
            out.flush();
        }
        return matches(database);
    }

    private static Map<Integer, StoredMatch> matches(Database database) throws SQLException {
        Map<Integer, StoredMatch> matches = new HashMap<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(FIND)) {
            while (rows.next()) {
                StoredMatch match =
                        new StoredMatch(
                                rows.getLong(2),
                                Optional.ofNullable(rows.getString(3)),
                                rows.getLong(4),
                                Optional.ofNullable(rows.getString(5)));
                matches.putIfAbsent(rows.getInt(1), match);
            }
        }
        return matches;
    }
}
