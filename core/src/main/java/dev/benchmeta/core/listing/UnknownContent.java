package dev.benchmeta.core.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What to tell a user whose input is of no known format. */
final class UnknownContent {
    /** How inputs begin that are certainly no listing. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "PK\u0003\u0004", "a ZIP archive; unpack it and read the files in it",
                    "%PDF", "a PDF; expected abstracts as text, not papers",
                    "\u00fd7zXZ", "packed with xz; unpack it with 'xz -d'",
                    "BZh", "packed with bzip2; unpack it with 'bunzip2'",
                    // the first byte of gzip is a blank
                    "\u2039\b", "packed twice; unpack it once with 'gunzip'",
                    "(\u00b5/\u00fd", "packed twice; unpack it once with 'unzstd'",
                    "<!doctype html",
                            "an HTML page; copy its text from the browser, or save it as text",
                    "<html", "an HTML page; copy its text from the browser, or save it as text");

    /** Behind the name of the first file, whose text follows. */
    private static final Pattern TAR = Pattern.compile("[^\n]{0,300}?\0ustar[\0 ]");

    private static final String TAR_ADVICE =
            "the input is a tar archive; unpack it with 'tar -xf' and read the files in it";

    private static final String OWN_TABLE_ADVICE =
            "the input is a table that benchmeta wrote for other programs; give the listing, facts or database that it"
                    + " was made from, or export that as parquet or jsonl";

    private UnknownContent() {}

    /** Whether this is an archive that a listing within could be taken for. */
    static boolean tar(String head) {
        return TAR.matcher(head).lookingAt();
    }

    /** Whether this is no listing although it may look like one. */
    static boolean certain(String head) {
        return tar(head) || OwnTables.matches(head);
    }

    static String message(String head) {
        if (tar(head)) {
            return TAR_ADVICE;
        }
        if (OwnTables.matches(head)) {
            return OWN_TABLE_ADVICE;
        }
        String start =
                Blanks.strip(head.substring(0, Math.min(head.length(), 100)))
                        .toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey().toLowerCase(Locale.ROOT)))
                .map(kind -> "the input is " + kind.getValue())
                .findFirst()
                .orElseGet(() -> unknown(head));
    }

    private static String unknown(String head) {
        List<String> columns = TableHead.columns(head);
        return columns.isEmpty()
                ? "unknown format; 'benchmeta formats' lists what can be read; convert the file, or say what it is"
                        + " with --input-format"
                : "the input looks like a table, but none of its columns has a name of titles or abstracts: "
                        + CsvColumns.shown(columns)
                        + "; say which they are, such as --input-columns title=NAME,abstract=NAME, or what else it is with"
                        + " --input-format";
    }
}
