package dev.benchmeta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of an export as CSV: one thing that is no input, not a file of papers a table. */
final class CsvExport {
    static final String ADVICE =
            "is an export as CSV, which is for other programs; give what was exported, or export it as parquet or jsonl";

    private static final String HEADER = "schema_version";

    private CsvExport() {}

    static boolean isAt(Path folder) {
        Path meta = folder.resolve("meta.csv");
        return Files.isRegularFile(meta)
                && Files.isRegularFile(folder.resolve("papers.csv"))
                && begins(meta);
    }

    private static boolean begins(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER.length());
            return new String(head, StandardCharsets.US_ASCII).equals(HEADER);
        } catch (IOException e) {
            // a folder that cannot be looked into is told of elsewhere
            return false;
        }
    }
}
