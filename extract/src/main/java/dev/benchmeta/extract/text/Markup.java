package dev.benchmeta.extract.text;

import dev.benchmeta.core.text.LatexCommands;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What LaTeX's commands and the HTML entities of {@code rules/entities.tsv} stand for. Immutable
 * after loading.
 */
final class Markup {
    private final Map<String, Character> entities = new HashMap<>();

    private Markup() {}

    /** The markup of the file; what is wrong with it is added to {@code faults}. */
    static Markup load(Faults faults) {
        Markup markup = new Markup();
        for (Row row : RuleTable.read("entities.tsv", 2, faults)) {
            markup.add(row, faults);
        }
        return markup;
    }

    private void add(Row row, Faults faults) {
        String name = row.cell(0);
        String sign = row.cell(1).isEmpty() ? " " : row.cell(1);
        if (entities.putIfAbsent("&" + name + ";", sign.charAt(0)) != null) {
            faults.add(row.file(), row.line(), "'" + name + "' stands twice; remove one");
        }
    }

    /** The sign that a LaTeX command stands for: "x" for "times". */
    Optional<String> sign(String command) {
        return LatexCommands.KNOWN.read(command);
    }

    /** Whether a LaTeX command only sets type. */
    boolean setsType(String command) {
        return LatexCommands.KNOWN.setsType(command);
    }

    /** The character of an HTML entity, which is written with its "&amp;" and its ";". */
    Optional<Character> character(String entity) {
        return Optional.ofNullable(entities.get(entity));
    }
}
