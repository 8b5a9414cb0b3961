package dev.benchmeta.report.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks that a store keeps beside its facts, in a table {@code marks} that is made with the
 * first of them. They belong to papers by id and words, so papers that are read anew keep theirs.
 * Not thread-safe; every method may throw {@link StoreException}.
 */
public final class Marks {
    private static final String TABLE = "marks";

    private static final String CREATE =
            "CREATE TABLE IF NOT EXISTS marks (key VARCHAR PRIMARY KEY, paper_id VARCHAR NOT NULL,"
                    + " kind VARCHAR NOT NULL, verdict VARCHAR NOT NULL, section VARCHAR NOT NULL,"
                    + " start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text VARCHAR NOT"
                    + " NULL, added BOOLEAN NOT NULL, fields VARCHAR NOT NULL)";

    private final Database database;

    /**
     * @param store the store that keeps them; stays the caller's. To change marks it has to be open
     *     for writing.
     */
    public Marks(FactStore store) {
        this.database = store.database();
    }

    /** All marks, in the order of their keys. */
    public List<Mark> all() {
        if (!database.has(TABLE)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM marks ORDER BY key")) {
            while (rows.next()) {
                marks.add(mark(rows));
            }
        } catch (SQLException e) {
            throw database.fault(e);
        }
        return List.copyOf(marks);
    }

    private static Mark mark(ResultSet rows) throws SQLException {
        return new Mark(
                rows.getString("key"),
                rows.getString("paper_id"),
                rows.getString("kind"),
                rows.getString("verdict"),
                new Mark.Words(
                        rows.getString("section"),
                        rows.getInt("start_offset"),
                        rows.getInt("end_offset"),
                        rows.getString("text")),
                rows.getBoolean("added"),
                rows.getString("fields"));
    }

    /** Keeps a mark, in place of an earlier one of the same key. */
    public void put(Mark mark) {
        database.run(CREATE);
        try (PreparedStatement insert =
                database.connection()
                        .prepareStatement(
                                "INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, mark.key());
            insert.setString(2, mark.paperId());
            insert.setString(3, mark.kind());
            insert.setString(4, mark.verdict());
            insert.setString(5, mark.evidence().section());
            insert.setInt(6, mark.evidence().start());
            insert.setInt(7, mark.evidence().end());
            insert.setString(8, mark.evidence().text());
            insert.setBoolean(9, mark.added());
            insert.setString(10, mark.fields());
            insert.execute();
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    /** Takes a mark back; nothing if there is none of this key. */
    public void remove(String key) {
        if (database.has(TABLE)) {
            database.run("DELETE FROM marks WHERE key = " + Database.quoted(key));
        }
    }
}
