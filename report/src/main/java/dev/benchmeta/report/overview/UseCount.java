package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.overview.HardwareUse.Use;
import dev.benchmeta.report.render.Cell;
import dev.benchmeta.report.render.Column;
import dev.benchmeta.report.table.PaperTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts papers by what they do with hardware; a paper counts once in each role. */
final class UseCount {
    static final List<Column> COLUMNS =
            List.of(
                    Column.number("papers", "Papers"),
                    Column.number("target", "Target"),
                    Column.number("baseline", "Baseline"),
                    Column.number("context", "Context"));

    /** More titles than a reader looks at. */
    private static final int MOST_NAMED = 50;

    private UseCount() {}

    /** How many papers the uses are of, which come paper by paper. */
    static long papers(Collection<Use> uses) {
        return papers(uses, use -> true);
    }

    private static long papers(Collection<Use> uses, Predicate<Use> wanted) {
        long papers = 0;
        int last = -1;
        for (Use use : uses) {
            if (use.number() != last && wanted.test(use)) {
                last = use.number();
                papers++;
            }
        }
        return papers;
    }

    static Stream<Cell> cells(Collection<Use> uses) {
        return Stream.concat(
                Stream.of(Cell.of((int) papers(uses))),
                Stream.of(Role.values())
                        .map(role -> cell(papers(uses, use -> use.role() == role))));
    }

    /** Nothing reads better than a zero in a sparse table. */
    static Cell cell(long papers) {
        return papers == 0 ? new Cell.Numeric(0, "\u00B7") : Cell.of((int) papers);
    }

    /** The first papers, and how many more there are. */
    static Cell names(Collection<Use> uses) {
        List<String> titles = new ArrayList<>();
        int last = -1;
        int left = 0;
        for (Use use : uses) {
            if (use.number() != last) {
                last = use.number();
                if (titles.size() < MOST_NAMED) {
                    titles.add(PaperTitle.shortened(use.paper().title()));
                } else {
                    left++;
                }
            }
        }
        String named = titles.stream().distinct().collect(Collectors.joining(", "));
        return Cell.of(
                left == 0 ? named : String.format(Locale.ROOT, "%s and %,d more", named, left));
    }
}
