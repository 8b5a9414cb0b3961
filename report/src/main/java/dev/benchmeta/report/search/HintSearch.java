package dev.benchmeta.report.search;

import dev.benchmeta.report.names.NameBook;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.NameHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which names of a filter no paper in a store uses, and which ones are near. */
final class HintSearch {
    /** Every name that hardware has, as often as it has it. */
    static final String HARDWARE_NAMES =
            "SELECT name FROM hardware UNION ALL SELECT family FROM hardware WHERE family IS NOT NULL";

    private final Scope scope;
    private final List<String> notes = new ArrayList<>();

    private HintSearch(Scope scope) {
        this.scope = scope;
    }

    static List<String> notes(Scope scope) {
        HintSearch search = new HintSearch(scope);
        ClaimFilter filter = scope.filter();
        filter.hardware().name().ifPresent(search::hardware);
        search.note(
                NameHints.VENDOR,
                filter.hardware().vendor(),
                "search_hardware WHERE %s",
                "vendor_words",
                "SELECT vendor FROM hardware WHERE vendor IS NOT NULL");
        search.gains(filter);
        return search.notes;
    }

    private void hardware(NameQuery query) {
        boolean named =
                exists("search_hardware WHERE " + Sql.holds("words", "forms", query))
                        || exists("search_gains g WHERE " + scope.onIt());
        if (!named) {
            notes.add(NameHints.note(NameHints.HARDWARE, query, book(HARDWARE_NAMES)));
        }
    }

    private void gains(ClaimFilter filter) {
        note(
                NameHints.SUBJECT,
                filter.names().subject(),
                "search_gains WHERE %s",
                "subject_words",
                "SELECT subject_name FROM search_gains WHERE subject_name IS NOT NULL");
        filter.names().baseline().ifPresent(this::baseline);
        filter.names()
                .model()
                .filter(query -> !exists("search_gains WHERE " + Sql.holds("model_words", query)))
                .filter(query -> !namesModel(query))
                .ifPresent(
                        query ->
                                notes.add(
                                        NameHints.note(
                                                NameHints.MODEL,
                                                query,
                                                book("SELECT name FROM models"))));
    }

    private void baseline(NameQuery query) {
        if (!exists("search_gains WHERE " + Sql.holds("baseline_words", "baseline_forms", query))) {
            String known = "SELECT baseline_name FROM gains WHERE baseline_name IS NOT NULL";
            notes.add(NameHints.note(NameHints.BASELINE, query, book(known)));
        }
    }

    /** Whether a paper names the model, of which no gain need speak. */
    private boolean namesModel(NameQuery query) {
        return scope.store()
                .select(
                        "SELECT name FROM models UNION SELECT family FROM models WHERE family IS NOT NULL"
                                + " UNION SELECT text FROM mentions WHERE kind = 'model'",
                        row -> query.in(row.getString(1)))
                .contains(true);
    }

    private void note(
            String what, Optional<NameQuery> asked, String from, String words, String names) {
        asked.filter(query -> !exists(String.format(from, Sql.holds(words, query))))
                .ifPresent(query -> notes.add(NameHints.note(what, query, book(names))));
    }

    private boolean exists(String from) {
        return !scope.store().select("SELECT 1 FROM " + from + " LIMIT 1", row -> true).isEmpty();
    }

    private NameBook book(String names) {
        return book(scope, names);
    }

    /** The names of a query of one column, with how often they come. */
    static NameBook book(Scope scope, String names) {
        NameBook book = new NameBook();
        scope.store()
                .select(
                        "SELECT name, count(*) FROM ("
                                + names
                                + ") AS all_names(name) GROUP BY name",
                        row -> {
                            book.add(row.getString(1), row.getInt(2));
                            return true;
                        });
        return book;
    }
}
