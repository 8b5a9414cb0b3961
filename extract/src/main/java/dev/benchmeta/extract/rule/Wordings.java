package dev.benchmeta.extract.rule;

import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Regular expressions over the words of a text by kind, from a rule file. A row has a kind, an
 * expression, a phrase in which it is found and near misses, in which it is not; all phrases are
 * tried when the file is loaded. A row whose kind stands in braces names a part, which later
 * expressions hold as <code>{part}</code>.
 *
 * <p>An expression is always looked for, in the phrases as in texts, and says itself with ^ and $
 * whether the whole of a text is meant, its beginning or its end. Where it is asked for beside a
 * name, the phrases show that as "_": one that ends in $ stands in front of it, any other that
 * begins with ^ behind it. Between two names it has both. Immutable after loading.
 *
 * @param <K> the kinds; in the file they stand in small letters, with hyphens. Where they are
 *     {@link Grouped}, the groups of the expressions are counted when the file is loaded
 */
public final class Wordings<K extends Enum<K>> {
    private final String file;
    private final Map<K, Pattern> expressions;

    private Wordings(String file, Class<K> kinds) {
        this.file = file;
        this.expressions = new EnumMap<>(kinds);
    }

    /** The expressions of a file; what is wrong with it is added to {@code faults}. */
    public static <K extends Enum<K>> Wordings<K> load(String name, Class<K> kinds, Faults faults) {
        Wordings<K> loaded = new Wordings<>("rules/" + name, kinds);
        WordingParts parts = new WordingParts(faults);
        for (Row row : RuleTable.read(name, 4, faults)) {
            if (WordingParts.named(row)) {
                parts.add(row);
            } else {
                parts.withParts(row).ifPresent(e -> loaded.add(row, e, kinds, faults));
            }
        }
        parts.tellUnused();
        for (K kind : kinds.getEnumConstants()) {
            if (!loaded.expressions.containsKey(kind)) {
                faults.add(loaded.file, 0, "'" + KindNames.of(kind) + "' is missing; add a line");
            }
        }
        return loaded;
    }

    /** Whether a text holds the expression of a kind. */
    public boolean in(K kind, String text) {
        return of(kind).matcher(text).find();
    }

    /**
     * The first stretch of a part of a text that is the expression; empty if there is none. ^ and $
     * are the ends of the part, and nothing is seen of what stands outside.
     *
     * @param from where the part begins
     * @param to where it ends, exclusive
     * @return positions in the whole text
     */
    public Optional<MatchResult> find(K kind, String text, int from, int to) {
        Matcher matcher = of(kind).matcher(text).region(from, to);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** All stretches of a text that are the expression of a kind, in order. */
    public Stream<MatchResult> all(K kind, String text) {
        return of(kind).matcher(text).results();
    }

    private Pattern of(K kind) {
        Pattern expression = expressions.get(kind);
        if (expression == null) {
            throw new IllegalStateException(
                    file + " has no '" + KindNames.of(kind) + "'; add a line");
        }
        return expression;
    }

    private void add(Row row, String expression, Class<K> kinds, Faults faults) {
        Optional<K> kind = KindNames.find(kinds, row.cell(0));
        if (kind.isEmpty()) {
            faults.add(row.file(), row.line(), "'" + row.cell(0) + "' is unknown; correct it");
        } else if (expressions.containsKey(kind.get())) {
            faults.add(row.file(), row.line(), "'" + row.cell(0) + "' stands twice; remove one");
        } else {
            compiled(row, expression, faults).ifPresent(p -> put(kind.get(), p, row, faults));
        }
    }

    private void put(K kind, Pattern expression, Row row, Faults faults) {
        expressions.put(kind, expression);
        int groups = expression.matcher("").groupCount();
        int read = kind instanceof Grouped grouped ? grouped.groups() : 0;
        if (read > 0 && groups != read) {
            String message = "'%s' has %d groups, expected %d; correct the brackets";
            faults.add(row.file(), row.line(), message.formatted(row.cell(0), groups, read));
        }
    }

    private static Optional<Pattern> compiled(Row row, String expression, Faults faults) {
        try {
            Pattern compiled = Pattern.compile(expression);
            WordingTrial.of(row, compiled, faults);
            return Optional.of(compiled);
        } catch (PatternSyntaxException e) {
            String message = "is no regular expression: " + e.getDescription() + "; correct it";
            faults.add(row.file(), row.line(), message);
            return Optional.empty();
        }
    }
}
