package dev.benchmeta.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault in a table is told with its file and line, and all of them at once. */
class FigureTablesTest {
    private final Faults faults = new Faults();

    @Test
    void everyFaultIsTold() {
        FigureTables.of(
                List.of(
                        row("units.tsv", 1, "x", "ratios", "", "x"),
                        row("units.tsv", 2, "ms", "absolute", "latencies", "ms"),
                        row("units.tsv", 3, "s", "absolute", "latency", "s; s")),
                List.of(
                        row("numbers.tsv", 1, "number", "few", "few"),
                        row("numbers.tsv", 2, "noun", "2", "pair"),
                        row("numbers.tsv", 3, "word", "2", "twice; twice")),
                List.of(
                        row("qualifiers.tsv", 1, "at-first", "before", "first"),
                        row("qualifiers.tsv", 2, "up-to", "above", "up to")),
                faults);
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        """
                        units.tsv:1: kind 'ratios' is unknown; see the first line for the kinds
                        units.tsv:2: metric 'latencies' is unknown; use a name of the published schema
                        units.tsv:3: 's' stands twice; remove one
                        numbers.tsv:1: 'few' is no number; write digits such as 0.5 or 12
                        numbers.tsv:2: kind 'noun' is unknown, expected number, fraction or word
                        numbers.tsv:3: 'twice' stands twice; remove one
                        qualifiers.tsv:1: qualifier 'at-first' is unknown
                        qualifiers.tsv:2: place 'above' is unknown, expected before, after or turned\
                        """);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        FigureScanner scanner =
                FigureTables.of(
                        List.of(
                                row("units.tsv", 1, "s", "absolute", "", "s"),
                                row("units.tsv", 2, "s per image", "absolute", "", "s per image")),
                        List.of(),
                        List.of(
                                row("qualifiers.tsv", 1, "at-least", "before", "more than"),
                                row("qualifiers.tsv", 2, "less-than", "before", "no more than")),
                        faults);
        String text = "no more than 3 s per image";
        assertThat(scanner.scan(text, 0, text.length()))
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.unit()).isEqualTo("s per image");
                            assertThat(figure.qualifier()).isEqualTo(Qualifier.LESS_THAN);
                        });
    }

    private static Row row(String file, int line, String... cells) {
        return new Row(file, line, List.of(cells));
    }
}
