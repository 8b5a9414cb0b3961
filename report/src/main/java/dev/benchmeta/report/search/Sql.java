package dev.benchmeta.report.search;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.names.SearchWords;
import dev.benchmeta.report.store.FactStore;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of SQL. */
final class Sql {
    /** A number for each gain, in the order of papers and texts. */
    static final String GAIN = "(g.paper * 1048576 + g.position)";

    private static final long GAINS_A_PAPER = 1_048_576;

    private Sql() {}

    /** The paper of a gain of this number. */
    static long paper(long gain) {
        return Math.floorDiv(gain, GAINS_A_PAPER);
    }

    /** The position of a gain of this number in its paper. */
    static int position(long gain) {
        return (int) Math.floorMod(gain, GAINS_A_PAPER);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String number(double value) {
        return "CAST(" + quoted(Double.toString(value)) + " AS DOUBLE)";
    }

    /** Whether a column has one of some values. */
    static String in(String column, Collection<? extends JsonNamed> values) {
        return values.stream()
                .map(value -> quoted(value.jsonName()))
                .sorted()
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }

    /** Whether a column of words holds a name. */
    static String holds(String column, NameQuery query) {
        return "regexp_matches(" + column + ", " + quoted(SearchWords.pattern(query)) + ")";
    }

    /** Whether a column of words holds a name, or one of forms has its form. */
    static String holds(String words, String forms, NameQuery query) {
        String form = SearchWords.form(query);
        return form.isEmpty()
                ? holds(words, query)
                : "(" + holds(words, query) + " OR contains(" + forms + ", " + quoted(form) + "))";
    }

    /**
     * A constant by its name.
     *
     * @throws IllegalArgumentException if there is none, which {@link FactStore#select} tells
     */
    static <K, E> E constant(Map<K, E> constants, K name) {
        E constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("'" + name + "' is unknown");
        }
        return constant;
    }

    /** The constants of an enum by the names they have in a store. */
    static <E extends Enum<E> & JsonNamed> Map<String, E> constants(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(JsonNamed::jsonName, Function.identity()));
    }
}
