package dev.benchmeta.report.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in the form in which a database finds what {@link NameQuery} finds: the words of a surface
 * between spaces, each surface on a line of its own.
 */
public final class SearchWords {
    private static final String LINE = "\n";

    private SearchWords() {}

    /** The words of some surfaces; a surface without letters and digits has none. */
    public static String of(Stream<String> surfaces) {
        Set<String> lines = new LinkedHashSet<>();
        surfaces.distinct().forEach(surface -> line(surface).ifPresent(lines::add));
        return String.join(LINE, lines);
    }

    private static Optional<String> line(String surface) {
        List<String> words = NameQuery.tokens(surface);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(" " + String.join(" ", words) + " ");
    }

    /**
     * A regular expression of RE2 that finds, in what {@link #of} gives, just the surfaces that
     * {@link NameQuery#in} accepts: the letters of the name, of which any may begin a new word.
     */
    public static String pattern(NameQuery query) {
        return query.key()
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" ?", " ", " "));
    }

    /** The forms of the names of hardware, each between line breaks. */
    public static String forms(Stream<String> names) {
        List<String> forms =
                names.map(NameForm::lenient).filter(form -> !form.isEmpty()).distinct().toList();
        return forms.isEmpty() ? "" : LINE + String.join(LINE, forms) + LINE;
    }

    /**
     * What to look for in what {@link #forms} gives to find the hardware that {@link
     * NameQuery#calls} accepts; empty if there is no such hardware.
     */
    public static String form(NameQuery query) {
        String form = query.form();
        return form.isEmpty() ? "" : LINE + form + LINE;
    }
}
