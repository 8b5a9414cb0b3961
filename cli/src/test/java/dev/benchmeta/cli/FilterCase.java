package dev.benchmeta.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of {@code testdata/filters.tsv}: what the command line and the page both have to find.
 *
 * @param option a filter without its dashes
 * @param asked its value
 * @param papers ids of the papers whose gains it leaves, of those in {@link #facts}
 */
record FilterCase(String option, String asked, List<String> papers) {
    FilterCase {
        papers = List.copyOf(papers);
    }

    static String facts() {
        return CommandRun.testdata("facts/filters.jsonl");
    }

    static Stream<FilterCase> all() {
        try {
            return Files.readAllLines(Path.of(CommandRun.testdata("filters.tsv"))).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new FilterCase(fields[0], fields[1], papers(fields[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> papers(String ids) {
        return Arrays.stream(ids.split(" ")).filter(id -> !id.isEmpty()).toList();
    }
}
