package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of the expressions of one file by name, while it is loaded. */
final class WordingParts {
    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");

    private final Map<String, String> expressions = new HashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Faults faults;

    /** What is wrong with the parts is added to {@code faults}. */
    WordingParts(Faults faults) {
        this.faults = faults;
    }

    /** Whether a row names a part: its kind stands in braces. */
    static boolean named(Row row) {
        return PART.matcher(row.cell(0)).matches();
    }

    /** Adds the part of a row. */
    void add(Row row) {
        Optional<String> expression = withParts(row);
        if (rows.putIfAbsent(row.cell(0), row) != null) {
            faults.add(row.file(), row.line(), row.cell(0) + " stands twice; remove one");
        } else if (row.cell(1).startsWith("(?i)") || !(row.cell(2) + row.cell(3)).isEmpty()) {
            String message = " has a flag or phrases, which belong to a kind; remove them";
            faults.add(row.file(), row.line(), row.cell(0) + message);
        }
        expression.ifPresent(known -> expressions.putIfAbsent(row.cell(0), known));
    }

    /** The expression of a row with the parts it names in their places; empty if any is unknown. */
    Optional<String> withParts(Row row) {
        Matcher part = PART.matcher(row.cell(1));
        StringBuilder expression = new StringBuilder();
        boolean allKnown = true;
        while (part.find()) {
            used.add(part.group());
            String known = expressions.get(part.group());
            if (known == null) {
                String message = part.group() + " is not defined above; define or correct it";
                faults.add(row.file(), row.line(), message);
                allKnown = false;
            }
            part.appendReplacement(expression, Matcher.quoteReplacement("(?:" + known + ")"));
        }
        part.appendTail(expression);
        return allKnown ? Optional.of(expression.toString()) : Optional.empty();
    }

    /** Tells of the parts that no row named. */
    void tellUnused() {
        rows.forEach(
                (name, row) -> {
                    if (!used.contains(name)) {
                        String message = name + " is in no expression; remove or use it";
                        faults.add(row.file(), row.line(), message);
                    }
                });
    }
}
