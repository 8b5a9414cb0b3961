package dev.benchmeta.report.store;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query cannot be answered; the message is for the user and says where the fault lies. */
public final class SqlFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** DuckDB repeats the line, shortened if it is long, and marks the place below it. */
    private static final Pattern PLACE = Pattern.compile("(?m)^(LINE (\\d+): )(.*)\\R( *)\\^.*$");

    private final boolean wrong;

    private SqlFault(String message, boolean wrong) {
        super(message);
        this.wrong = wrong;
    }

    /** Whether the query is wrong in itself; otherwise it failed on the data. */
    public boolean wrong() {
        return wrong;
    }

    static SqlFault of(String message, boolean wrong, List<String> tables) {
        if (message.contains("read-only mode")
                || message.contains("disabled by configuration")
                || message.contains("configuration has been locked")
                || message.contains("disabled through configuration")) {
            return noQuery(message);
        }
        String help =
                message.contains("Table with name")
                        ? "; the tables are " + String.join(", ", tables)
                        : "";
        return new SqlFault(
                "the SQL "
                        + (wrong ? "is wrong" : "failed")
                        + place(message)
                        + ": "
                        + headline(message)
                        + help,
                wrong);
    }

    /** A statement that does more than read, or reads elsewhere. */
    static SqlFault noQuery(String message) {
        return new SqlFault(
                "the SQL may only read the tables of its inputs ("
                        + headline(message)
                        + "); write a query, such as SELECT * FROM speedups",
                true);
    }

    /** Of several queries the driver would run all and give the rows of the last. */
    static SqlFault several(int statements) {
        return new SqlFault(
                "the SQL is "
                        + statements
                        + " statements, expected one; ask them one by one, or join their rows with UNION ALL",
                true);
    }

    private static String headline(String message) {
        String first = message.lines().findFirst().orElse("");
        return first.replaceFirst("^[A-Za-z ]+ Error: ", "").replaceFirst("!$", "");
    }

    private static String place(String message) {
        Matcher place = PLACE.matcher(message);
        if (!place.find()) {
            return "";
        }
        int column = place.group(4).length() - place.group(1).length() + 1;
        return " at line "
                + place.group(2)
                + (place.group(3).startsWith("...") ? "" : ", column " + column);
    }
}
