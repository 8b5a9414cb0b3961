package dev.benchmeta.extract.text;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What LaTeX's commands and HTML's entities of {@code rules/markup.tsv} stand for. Immutable after
 * loading.
 */
final class Markup {
    private final Map<String, String> signs = new HashMap<>();
    private final Set<String> fonts = new HashSet<>();
    private final Map<String, Character> entities = new HashMap<>();

    private Markup() {}

    /** The markup of the file; what is wrong with it is added to {@code faults}. */
    static Markup load(Faults faults) {
        Markup markup = new Markup();
        for (Row row : RuleTable.read("markup.tsv", 3, faults)) {
            for (String name : row.list(1)) {
                markup.add(row, name, faults);
            }
        }
        return markup;
    }

    private void add(Row row, String name, Faults faults) {
        String sign = row.cell(2).isEmpty() ? " " : row.cell(2);
        boolean added =
                switch (row.cell(0)) {
                    case "sign" -> signs.putIfAbsent(name, sign) == null;
                    case "type" -> fonts.add(name);
                    case "entity" -> entities.putIfAbsent("&" + name + ";", sign.charAt(0)) == null;
                    default -> {
                        String message =
                                "unknown kind '"
                                        + row.cell(0)
                                        + "', expected sign, type or entity; correct it";
                        faults.add(row.file(), row.line(), message);
                        yield true;
                    }
                };
        if (!added) {
            faults.add(row.file(), row.line(), "'" + name + "' stands twice; remove one");
        }
    }

    /** The sign that a LaTeX command stands for: "x" for "times". */
    Optional<String> sign(String command) {
        return Optional.ofNullable(signs.get(command));
    }

    /** Whether a LaTeX command only sets type. */
    boolean setsType(String command) {
        return fonts.contains(command);
    }

    /** The character of an HTML entity, which is written with its "&amp;" and its ";". */
    Optional<Character> character(String entity) {
        return Optional.ofNullable(entities.get(entity));
    }
}
