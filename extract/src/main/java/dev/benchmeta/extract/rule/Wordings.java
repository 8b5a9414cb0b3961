package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions over the words of a text by kind, from a rule file. A row has a kind, an
 * expression, a phrase in which it is found and one in which it is not; both phrases are tried when
 * the file is loaded. A row whose kind stands in braces names a part, which later expressions hold
 * as <code>{part}</code>. Where an expression is asked for right before or behind a name, the
 * phrases show the name as "_". Immutable after loading.
 *
 * @param <K> the kinds; in the file they stand in small letters, with hyphens
 */
public final class Wordings<K extends Enum<K>> {
    private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");
    private static final String NAME = "_";

    private final String file;
    private final Map<K, Pattern> expressions;
    private final Map<String, String> parts = new HashMap<>();

    private Wordings(String file, Class<K> kinds) {
        this.file = file;
        this.expressions = new EnumMap<>(kinds);
    }

    /** The expressions of a file; what is wrong with it is added to {@code faults}. */
    public static <K extends Enum<K>> Wordings<K> load(String name, Class<K> kinds, Faults faults) {
        Wordings<K> loaded = new Wordings<>("rules/" + name, kinds);
        RuleTable.read(name, 4, faults).forEach(row -> loaded.add(row, kinds, faults));
        for (K kind : kinds.getEnumConstants()) {
            if (!loaded.expressions.containsKey(kind)) {
                faults.add(loaded.file, 0, "'" + KindNames.of(kind) + "' is missing; add a line");
            }
        }
        return loaded;
    }

    /** The expression of a kind. */
    public Pattern of(K kind) {
        Pattern expression = expressions.get(kind);
        if (expression == null) {
            throw new IllegalStateException(
                    file + " has no '" + KindNames.of(kind) + "'; add a line");
        }
        return expression;
    }

    /** Whether a text holds the expression of a kind. */
    public boolean in(K kind, String text) {
        return of(kind).matcher(text).find();
    }

    private void add(Row row, Class<K> kinds, Faults faults) {
        Optional<String> expression = withParts(row, faults);
        Matcher part = PART.matcher(row.cell(0));
        if (expression.isEmpty()) {
            return;
        }
        if (part.matches()) {
            addPart(row, part.group(1), expression.get(), faults);
            return;
        }
        Optional<K> kind = KindNames.find(kinds, row.cell(0));
        if (kind.isEmpty()) {
            faults.add(row.file(), row.line(), "'" + row.cell(0) + "' is unknown; correct it");
        } else if (expressions.containsKey(kind.get())) {
            faults.add(row.file(), row.line(), "'" + row.cell(0) + "' stands twice; remove one");
        } else {
            compiled(row, expression.get(), faults).ifPresent(p -> expressions.put(kind.get(), p));
        }
    }

    private void addPart(Row row, String name, String expression, Faults faults) {
        if (parts.putIfAbsent(name, expression) != null) {
            faults.add(row.file(), row.line(), row.cell(0) + " stands twice; remove one");
        } else if (expression.startsWith("(?i)") || !(row.cell(2) + row.cell(3)).isEmpty()) {
            String message = " has a flag or phrases, which belong to a kind; remove them";
            faults.add(row.file(), row.line(), row.cell(0) + message);
        }
    }

    /** The expression of a row with the parts it names in their places. */
    private Optional<String> withParts(Row row, Faults faults) {
        Matcher part = PART.matcher(row.cell(1));
        StringBuilder expression = new StringBuilder();
        while (part.find()) {
            String known = parts.get(part.group(1));
            if (known == null) {
                faults.add(
                        row.file(),
                        row.line(),
                        part.group() + " is not defined above; define or correct it");
                return Optional.empty();
            }
            part.appendReplacement(expression, Matcher.quoteReplacement("(?:" + known + ")"));
        }
        return Optional.of(part.appendTail(expression).toString());
    }

    private static Optional<Pattern> compiled(Row row, String expression, Faults faults) {
        try {
            Pattern compiled = Pattern.compile(expression);
            if (row.cell(2).isEmpty() || row.cell(3).isEmpty()) {
                String message = "'" + row.cell(0) + "' lacks a phrase or its near miss; add it";
                faults.add(row.file(), row.line(), message);
                return Optional.of(compiled);
            }
            if (!finds(compiled, row.cell(2))) {
                String message = "is not found in '" + row.cell(2) + "'; correct either";
                faults.add(row.file(), row.line(), message);
            }
            if (finds(compiled, row.cell(3))) {
                String message = "is found in '" + row.cell(3) + "', its near miss; correct either";
                faults.add(row.file(), row.line(), message);
            }
            return Optional.of(compiled);
        } catch (PatternSyntaxException e) {
            String message = "is no regular expression: " + e.getDescription() + "; correct it";
            faults.add(row.file(), row.line(), message);
            return Optional.empty();
        }
    }

    /**
     * Whether a phrase holds an expression: with a name, one that reaches to the end is looked for
     * in front of it, any other right behind it.
     */
    private static boolean finds(Pattern expression, String phrase) {
        int name = phrase.indexOf(NAME);
        if (name < 0) {
            return expression.matcher(phrase).find();
        }
        return expression.pattern().matches("(?s).*\\$\\)*")
                ? expression.matcher(phrase.substring(0, name)).find()
                : expression.matcher(phrase).region(name + 1, phrase.length()).lookingAt();
    }
}
