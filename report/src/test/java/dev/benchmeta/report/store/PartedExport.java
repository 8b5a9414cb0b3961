package dev.benchmeta.report.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what a cluster writes: each table a folder, and papers numbered without order. */
public final class PartedExport {
    private PartedExport() {}

    public static void write(FactStore store, Path folder) throws IOException {
        for (FactTable table : tables()) {
            Path parts = Files.createDirectories(folder.resolve(table.name() + ".parquet"));
            boolean ofPapers = StoreSchema.OF_PAPERS.contains(table.name());
            store.database()
                    .run(
                            String.format(
                                    "COPY (SELECT *%s FROM %s) TO '%s' (FORMAT parquet)",
                                    ofPapers
                                            ? " REPLACE (CAST(hash(paper) // 2 AS BIGINT) AS paper)"
                                            : "",
                                    table.name(),
                                    parts.resolve("part.parquet")));
        }
    }

    private static List<FactTable> tables() {
        return Stream.concat(FactTable.ofStore().stream(), FactTable.ofPapers().stream()).toList();
    }
}
