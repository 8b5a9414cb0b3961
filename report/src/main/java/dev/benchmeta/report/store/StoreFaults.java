package dev.benchmeta.report.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DuckDB's faults in words that say what to do. */
final class StoreFaults {
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

    private StoreFaults() {}

    /** What is wrong with a store and what to do, in one line. */
    static StoreException of(String name, SQLException fault) {
        String message = String.valueOf(fault.getMessage());
        return new StoreException(name, describe(message), inUse(message));
    }

    private static boolean inUse(String message) {
        return message.contains("Could not set lock");
    }

    private static String describe(String message) {
        String first = message.lines().findFirst().orElse("").strip();
        if (inUse(message)) {
            Matcher holder = HOLDER.matcher(message);
            return "is in use by another process"
                    + (holder.find() ? " (" + holder.group(1) + ")" : "")
                    + "; wait until it ends, or end it";
        }
        if (message.contains("database file with version number")) {
            return "was written by another version of DuckDB ("
                    + first
                    + "); use a newer benchmeta, or extract the papers again into another file";
        }
        if (message.contains("No space left on device")) {
            return "cannot be written: no space is left on the device; make room for it";
        }
        if (message.contains("Cannot open file")) {
            return "cannot be opened; check its permissions";
        }
        if (damaged(message)) {
            return "is damaged ("
                    + first
                    + "); restore it from a copy, or extract the papers again into another file";
        }
        return "failed: " + first;
    }

    private static boolean damaged(String message) {
        return message.contains("not a valid DuckDB database")
                || message.contains("orrupt")
                || message.contains("checksum")
                || message.startsWith("Serialization Error")
                || message.contains("No magic bytes")
                || message.startsWith("INTERNAL Error")
                || message.startsWith("FATAL Error")
                || message.contains("Could not read enough bytes")
                || message.contains("Failed to deserialize");
    }
}
