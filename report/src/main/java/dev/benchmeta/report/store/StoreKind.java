package dev.benchmeta.report.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What kind of store lies at a path, told by content. */
enum StoreKind {
    DATABASE,
    PARQUET,
    NONE;

    private static final int HEAD = 12;
    private static final int DUCK_AT = 8;

    static StoreKind of(Path path) {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(StoreSchema.PAPERS + ".parquet")) ? PARQUET : NONE;
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return NONE;
        }
        if (head(path).startsWith("PAR1")) {
            throw new StoreException(
                    path,
                    "is a single Parquet file, expected the folder of an export; name the folder, such as "
                            + path.toAbsolutePath().getParent());
        }
        return isDatabase(path) ? DATABASE : NONE;
    }

    private static boolean isDatabase(Path file) {
        return head(file).startsWith("DUCK", DUCK_AT);
    }

    /**
     * Checks a file before DuckDB opens it, which takes JSON Lines and the like for databases too.
     *
     * @throws StoreException if it has other content than a database
     */
    static void checkDatabase(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(
                    file,
                    "is a folder, expected a file; name a file in it, such as "
                            + file.resolve("facts.duckdb"));
        }
        if (Files.isRegularFile(file) && Files.isReadable(file) && of(file) == NONE) {
            throw new StoreException(
                    file,
                    "is no database; name one made by 'benchmeta extract --into', or a new file");
        }
    }

    private static String head(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
