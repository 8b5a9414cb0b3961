package dev.benchmeta.report.store;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.report.render.FormulaGuard;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a store's tables into a folder, which appears when it is complete. */
final class StoreExport {
    private static final String FACTS = "facts.jsonl";

    private static final String FORMULA_STARTS =
            FormulaGuard.STARTS
                    .chars()
                    .mapToObj(start -> "chr(" + start + ")")
                    .collect(Collectors.joining(", "));

    private final FactStore store;
    private final ExportFormat format;
    private final Path target;

    StoreExport(FactStore store, ExportFormat format, Path target) {
        this.store = store;
        this.format = format;
        this.target = target.toAbsolutePath().normalize();
    }

    void write() {
        try {
            checkTarget();
            Path temporary = beside("tmp");
            try {
                delete(temporary);
                Files.createDirectory(temporary);
                fill(temporary);
                replace(temporary);
            } finally {
                delete(temporary);
            }
        } catch (IOException e) {
            throw new StoreException(
                    target,
                    "cannot be written ("
                            + (e instanceof AccessDeniedException ? "no permission" : e)
                            + "); check that its folder exists and may be written to");
        }
    }

    /** An empty folder or an earlier export may go; nothing else. */
    private void checkTarget() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new StoreException(target, "is a file, expected a folder; name another");
        }
        Set<String> ours = ours();
        try (Stream<Path> files = Files.list(target)) {
            List<String> others =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !ours.contains(name))
                            .sorted()
                            .limit(1)
                            .toList();
            if (!others.isEmpty()) {
                throw new StoreException(
                        target,
                        "holds "
                                + others.get(0)
                                + ", which no export wrote; expected an empty folder, an earlier export or"
                                + " none; name another");
            }
        }
    }

    private static Set<String> ours() {
        return Stream.concat(
                        Stream.of(FACTS),
                        relations().flatMap(name -> Stream.of(name + ".parquet", name + ".csv")))
                .collect(Collectors.toSet());
    }

    private static Stream<String> relations() {
        return Stream.concat(StoreSchema.TABLES.stream(), StoreSchema.VIEWS.stream());
    }

    private Path beside(String ending) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "." + ending);
    }

    private void fill(Path folder) throws IOException {
        if (format == ExportFormat.JSONL) {
            facts(folder.resolve(FACTS));
        } else {
            long version = StoreSchema.version(store.database()).orElse(0L);
            Stream.concat(StoreSchema.tables(version).stream(), StoreSchema.VIEWS.stream())
                    .filter(
                            name ->
                                    format == ExportFormat.PARQUET
                                            || !StoreSchema.OF_SEARCH.contains(name))
                    .forEach(name -> copy(name, folder));
        }
    }

    private void facts(Path file) throws IOException {
        FactsCodec codec = new FactsCodec();
        try (FactCursor facts = store.facts();
                Writer out = Files.newBufferedWriter(file)) {
            while (facts.hasNext()) {
                out.write(codec.write(facts.next()));
                out.write('\n');
            }
        }
    }

    private void copy(String name, Path folder) {
        boolean csv = format == ExportFormat.CSV;
        Path file = folder.resolve(name + "." + format.jsonName());
        String options = csv ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
        store.database()
                .run(
                        "COPY (SELECT "
                                + (csv ? guarded(name) : "*")
                                + " FROM "
                                + name
                                + " ORDER BY ALL) TO "
                                + Database.quoted(file.toString())
                                + " ("
                                + options
                                + ")");
    }

    /** A text that a spreadsheet would take for a formula is preceded by an apostrophe. */
    private String guarded(String name) {
        return store.database()
                .text(
                        "SELECT string_agg(CASE data_type WHEN 'VARCHAR' THEN format("
                                + "'CASE WHEN left(\"{0}\", 1) IN ({1}) THEN chr(39) || \"{0}\""
                                + " ELSE \"{0}\" END AS \"{0}\"', column_name, "
                                + Database.quoted(FORMULA_STARTS)
                                + ") ELSE '\"' || column_name || '\"' END, ', ' ORDER BY column_index)"
                                + " FROM duckdb_columns() WHERE table_name = "
                                + Database.quoted(name));
    }

    private void replace(Path temporary) throws IOException {
        Path old = beside("old");
        delete(old);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(temporary, target);
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
