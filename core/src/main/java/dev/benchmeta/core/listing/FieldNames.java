package dev.benchmeta.core.listing;

import dev.benchmeta.core.text.TableLines;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that listings of one form give a paper's fields, from {@code field-names.tsv}: in JSON
 * an abstract is an "abstract", a "summary" or a "paperAbstract".
 */
final class FieldNames {
    static final FieldNames JSON;
    static final FieldNames CSV;
    static final FieldNames MARKDOWN;

    static {
        Map<String, FieldNames> forms = parse(TableLines.of(FieldNames.class, FieldNameLines.FILE));
        JSON = form("json", forms);
        CSV = form("csv", forms);
        MARKDOWN = form("markdown", forms);
    }

    private final Map<String, List<String>> names;

    private FieldNames(Map<String, List<String>> names) {
        this.names = names;
    }

    private static FieldNames form(String form, Map<String, FieldNames> forms) {
        FieldNames found = forms.get(form);
        if (found == null) {
            throw new IllegalStateException(FieldNameLines.FILE + " has no form " + form);
        }
        return found;
    }

    /**
     * The forms that lines describe.
     *
     * @throws IllegalStateException naming every line that is wrong and every field without one
     */
    static Map<String, FieldNames> parse(List<String> lines) {
        Map<String, FieldNames> forms = new TreeMap<>();
        FieldNameLines.parse(lines)
                .forEach((form, names) -> forms.put(form, new FieldNames(names)));
        return forms;
    }

    /** The fields there are names for. */
    Set<String> fields() {
        return Collections.unmodifiableSet(names.keySet());
    }

    /**
     * The names of a field, the better ones first.
     *
     * @throws IllegalArgumentException if the form has no such field
     */
    List<String> of(String field) {
        List<String> found = names.get(field);
        if (found == null) {
            throw new IllegalArgumentException(FieldNameLines.FILE + " has no names for " + field);
        }
        return found;
    }
}
