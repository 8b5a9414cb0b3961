package dev.benchmeta.bench;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.page.ReportPage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** Writes a report of invented papers with four gains each, to try a page of many in a browser. */
final class PageOfMany {
    private PageOfMany() {}

    /** FILE and how many papers. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: PageOfMany FILE PAPERS");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        List<PaperFacts> papers =
                LongStream.range(0, Long.parseLong(arguments[1]))
                        .mapToObj(InventedFacts::of)
                        .toList();
        try (Writer out = Files.newBufferedWriter(file)) {
            new ReportPage(new PageSettings("Invented papers", "bench", false)).write(papers, out);
        }
        System.out.println(Files.size(file) + " bytes");
    }
}
