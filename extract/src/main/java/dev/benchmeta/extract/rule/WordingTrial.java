package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tries an expression on the phrases of its row, as the program asks for it in texts. */
final class WordingTrial {
    private static final String NAME = "_";

    /** Flags at the beginning: "(?i)". */
    private static final Pattern FLAGS = Pattern.compile("^\\(\\?[a-z]+\\)");

    /** What is one letter of a text, where no bar or end of the expression is meant. */
    private static final Pattern LETTER = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]");

    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");

    private final Pattern expression;
    private final boolean begins;
    private final boolean ends;

    private WordingTrial(Pattern expression) {
        this.expression = expression;
        String[] alternatives = alternatives(expression.pattern());
        this.begins = Arrays.stream(alternatives).allMatch(a -> a.startsWith("^"));
        this.ends = Arrays.stream(alternatives).allMatch(a -> a.endsWith("$"));
    }

    /** Adds to {@code faults} what is wrong with the expression of a row. */
    static void of(Row row, Pattern expression, Faults faults) {
        new WordingTrial(expression)
                .wrong(row)
                .forEach(message -> faults.add(row.file(), row.line(), message));
    }

    private List<String> wrong(Row row) {
        String kind = "'" + row.cell(0) + "'";
        String phrase = row.cell(2);
        List<String> misses = row.list(3);
        if (phrase.isEmpty() || misses.isEmpty()) {
            return List.of(kind + " lacks a phrase or its near miss; add it");
        }
        int names = names(phrase);
        if (misses.stream().anyMatch(miss -> names(miss) != names)) {
            return List.of(kind + " shows '_' more often in one phrase; show it equally often");
        }
        if (names > 1 && !(begins && ends)) {
            return List.of(kind + " needs both ^ and $ between two '_'; add them");
        }
        if (names == 1 && !begins && !ends) {
            return List.of(kind + " is not held at '_' by ^ or $; add it");
        }
        return untrue(phrase, misses);
    }

    private static int names(String phrase) {
        return phrase.length() - phrase.replace(NAME, "").length();
    }

    private List<String> untrue(String phrase, List<String> misses) {
        List<String> untrue = new ArrayList<>();
        if (!finds(phrase)) {
            untrue.add("is not found in '" + phrase + "'; correct either");
        }
        misses.stream()
                .filter(this::finds)
                .map(miss -> "is found in '" + miss + "', its near miss; correct either")
                .forEach(untrue::add);
        return untrue;
    }

    /** The alternatives of an expression, with all that stands in brackets as one letter. */
    private static String[] alternatives(String expression) {
        String flat = FLAGS.matcher(expression).replaceFirst("");
        flat = LETTER.matcher(flat).replaceAll("~");
        for (String last = ""; !last.equals(flat); ) {
            last = flat;
            flat = GROUP.matcher(flat).replaceAll("~");
        }
        return flat.split("\\|", -1);
    }

    /**
     * Whether the expression is found in a phrase: between two names; in front of one if it ends
     * there, else behind it; anywhere without one.
     */
    private boolean finds(String phrase) {
        int name = phrase.indexOf(NAME);
        int last = phrase.lastIndexOf(NAME);
        String text = phrase;
        if (last > name) {
            text = phrase.substring(name + 1, last);
        } else if (name >= 0) {
            text = ends ? phrase.substring(0, name) : phrase.substring(name + 1);
        }
        return expression.matcher(text).find();
    }
}
