package dev.benchmeta.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void betterNamesGoFirst() {
        FieldNames csv =
                FieldNames.parse(List.of("# a head", "csv\ttitle\ttitle; ti", "json\tid\tid"))
                        .get("csv");
        assertEquals(List.of("title", "ti"), csv.of("title"));
        assertThrows(IllegalArgumentException.class, () -> csv.of("id"));
    }

    @Test
    void namesEveryWrongLine() {
        List<String> lines =
                List.of(
                        "# a head",
                        "csv\ttitle",
                        "csv\tid\tid; doi; id",
                        "csv\tdate\tdate; ",
                        "csv\turl\turl",
                        "csv\turl\tlink");
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> FieldNames.parse(lines));
        assertEquals(
                """
                field-names.tsv:2: 2 cells, expected form, field and names between tabs
                field-names.tsv:3: a name of id is empty or stands twice; leave each once
                field-names.tsv:4: a name of date is empty or stands twice; leave each once
                field-names.tsv:6: url stands on an earlier line too; put its names there""",
                e.getMessage());
    }
}
