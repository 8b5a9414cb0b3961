package dev.benchmeta.core.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells tables that this program wrote for others, in CSV or TSV: their rows are facts, and would
 * pass for papers whose abstracts are single figures.
 */
final class OwnTables {
    /** Columns that only such tables have side by side; their names are those of the store. */
    private static final List<Set<String>> COLUMNS =
            List.of(
                    // export: tables and views
                    Set.of("paper", "position"),
                    Set.of("paper", "title_key"),
                    Set.of("title_key", "content_hash"),
                    Set.of("paper", "level", "class", "vendor"),
                    Set.of("name", "level", "class", "vendor"),
                    Set.of("name", "ancestor"),
                    Set.of("run", "started", "finished"),
                    Set.of("schema_version"),
                    // what is printed with --format csv, whole or with some --columns
                    Set.of("paperId", "sentence"),
                    Set.of("paperId", "change"),
                    Set.of("hardware", "papers"),
                    Set.of("text", "ratio"),
                    Set.of("text", "rule", "confidence"));

    private OwnTables() {}

    /** Whether an input that begins with {@code head} is one. */
    static boolean matches(String head) {
        String header = head.lines().findFirst().orElse("");
        Set<String> names =
                Arrays.stream(header.split(String.valueOf(CsvColumns.separator(header))))
                        .map(name -> Blanks.strip(name.replace("\"", "")))
                        .collect(Collectors.toSet());
        return COLUMNS.stream().anyMatch(names::containsAll);
    }
}
