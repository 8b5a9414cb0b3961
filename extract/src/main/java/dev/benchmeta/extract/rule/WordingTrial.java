package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Tries an expression on the two phrases of its row, as the program asks for it in texts. */
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
        WordingTrial trial = new WordingTrial(expression);
        String phrase = row.cell(2);
        String miss = row.cell(3);
        if (phrase.isEmpty() || miss.isEmpty()) {
            String message = "'" + row.cell(0) + "' lacks a phrase or its near miss; add it";
            faults.add(row.file(), row.line(), message);
        } else if (trial.loose(phrase) || trial.loose(miss)) {
            String message = "'" + row.cell(0) + "' is not held at '_' by ^ or $; add it";
            faults.add(row.file(), row.line(), message);
        } else {
            trial.tell(row, phrase, miss, faults);
        }
    }

    private void tell(Row row, String phrase, String miss, Faults faults) {
        if (!finds(phrase)) {
            String message = "is not found in '" + phrase + "'; correct either";
            faults.add(row.file(), row.line(), message);
        }
        if (finds(miss)) {
            String message = "is found in '" + miss + "', its near miss; correct either";
            faults.add(row.file(), row.line(), message);
        }
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

    /** Whether a phrase shows a name beside which the expression need not stand. */
    private boolean loose(String phrase) {
        int name = phrase.indexOf(NAME);
        boolean between = name != phrase.lastIndexOf(NAME);
        return name >= 0 && (between ? !(begins && ends) : !(begins || ends));
    }

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
