package dev.benchmeta.report.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.report.render.Table;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers queries on a database, and lets them do nothing else. */
final class SqlSession {
    /**
     * Files are out of reach, nothing is fetched or loaded, nothing spills to the disk, and none of
     * this can be undone.
     */
    private static final List<String> BOUNDS =
            List.of(
                    "SET temp_directory = ''",
                    "SET autoinstall_known_extensions = false",
                    "SET autoload_known_extensions = false",
                    "SET allow_community_extensions = false",
                    "SET enable_external_access = false",
                    "SET lock_configuration = true");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    private SqlSession(Database database) {
        this.database = database;
    }

    /**
     * Begins to answer.
     *
     * @param shown the folder that the tables are read from, if they are not in the database
     */
    static SqlSession begin(Database database, Optional<Path> shown) {
        shown.map(folder -> Database.quoted(folder.toAbsolutePath().toString()))
                .ifPresent(folder -> database.run("SET allowed_directories = [" + folder + "]"));
        BOUNDS.forEach(database::run);
        return new SqlSession(database);
    }

    Table answer(String sql) throws SqlFault {
        database.run("BEGIN TRANSACTION READ ONLY");
        try {
            return answerWithin(sql);
        } finally {
            database.rollback();
        }
    }

    private Table answerWithin(String sql) throws SqlFault {
        try (PreparedStatement statement = prepare(sql)) {
            if (!statement.execute()) {
                return SqlTable.nothing();
            }
            try (ResultSet rows = statement.getResultSet()) {
                return SqlTable.of(rows);
            }
        } catch (SQLException e) {
            throw fault(e, false);
        }
    }

    /**
     * Lets single queries through, and what does not parse, which fails by itself. A COPY would not
     * be stopped by the bounds if it wrote beside the database, where DuckDB keeps its log.
     */
    private void checkQuery(String sql) throws SqlFault {
        try (PreparedStatement check =
                database.connection().prepareStatement("SELECT json_serialize_sql(?)")) {
            check.setString(1, sql);
            try (ResultSet rows = check.executeQuery()) {
                rows.next();
                JsonNode parsed = JSON.readTree(rows.getString(1));
                if (parsed.path("error").asBoolean()
                        && !parsed.path("error_type").asText().equals("parser")) {
                    throw SqlFault.noQuery(parsed.path("error_message").asText());
                }
                if (parsed.path("statements").size() > 1) {
                    throw SqlFault.several(parsed.path("statements").size());
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw SqlFault.noQuery(String.valueOf(e.getMessage()));
        }
    }

    private PreparedStatement prepare(String sql) throws SqlFault {
        checkQuery(sql);
        try {
            return database.connection().prepareStatement(sql);
        } catch (SQLException e) {
            throw fault(e, true);
        }
    }

    private static SqlFault fault(SQLException fault, boolean wrong) {
        List<String> tables =
                Stream.concat(StoreSchema.VIEWS.stream(), StoreSchema.TABLES.stream())
                        .filter(table -> !StoreSchema.OF_SEARCH.contains(table))
                        .toList();
        return SqlFault.of(String.valueOf(fault.getMessage()), wrong, tables);
    }
}
