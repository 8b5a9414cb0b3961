package dev.benchmeta.core.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {
    /** A line for each field, whose only name is its own. */
    private static List<String> complete() {
        List<String> lines = new ArrayList<>(List.of("# a head"));
        new TreeMap<>(FieldNameLines.FIELDS)
                .forEach(
                        (form, fields) ->
                                fields.forEach(
                                        name -> lines.add(form + "\t" + name + "\t" + name)));
        return lines;
    }

    private static String complaint(List<String> lines) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, () -> FieldNames.parse(lines))
                        .getMessage());
    }

    @Test
    void betterNamesGoFirst() {
        List<String> lines =
                complete().stream()
                        .map(line -> line.equals("csv\ttitle\ttitle") ? line + "; ti" : line)
                        .toList();
        FieldNames csv = FieldNames.parse(lines).get("csv");
        assertEquals(List.of("title", "ti"), csv.of("title"));
        assertThrows(IllegalArgumentException.class, () -> csv.of("parts"));
    }

    @Test
    void namesEveryWrongLine() {
        List<String> wrong =
                List.of(
                        "csv\ttitle",
                        "cvs\ttitle\ttitle",
                        "csv\tsummary\tsummary",
                        "csv\tid\tid; doi; id",
                        "csv\tdate\tdate; ",
                        "csv\turl\turl",
                        "csv\turl\tlink");
        List<String> rest =
                complete().stream()
                        .filter(line -> !line.matches("csv\t(?:id|date|url)\t.*"))
                        .toList();
        assertEquals(
                """
                field-names.tsv:1: 2 cells, expected form, field and names between tabs
                field-names.tsv:2: the form is 'cvs', expected one of csv, json, markdown
                field-names.tsv:3: the field is 'summary', expected one of abstract, authors, date, id, title, url in csv
                field-names.tsv:4: a name of id is empty or stands twice; leave each once
                field-names.tsv:5: a name of date is empty or stands twice; leave each once
                field-names.tsv:7: url stands on an earlier line too; put its names there""",
                complaint(Stream.concat(wrong.stream(), rest.stream()).toList()));
    }

    @Test
    void namesEveryFieldWithoutALine() {
        List<String> lines =
                complete().stream()
                        .filter(line -> !line.startsWith("csv\tid") && !line.contains("parts"))
                        .toList();
        assertEquals(
                "field-names.tsv: no line for csv id, json parts; add one for each",
                complaint(lines));
        assertTrue(complaint(List.of()).contains("markdown abstract, markdown summary"));
    }

    /** A label such as "Date" must say which part of a paper begins; in JSON "id" may serve two. */
    @Test
    void aNameIsOfOneFieldOfMarkdown() {
        List<String> lines =
                complete().stream()
                        .map(
                                line ->
                                        line.matches("(?:markdown\tdate|json\tid)\t.*")
                                                ? line + "; title"
                                                : line)
                        .toList();
        assertEquals(
                "field-names.tsv:26: 'title' is a name of both title and date; leave it to one",
                complaint(lines));
    }
}
