package dev.benchmeta.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every page holds besides its data.
 *
 * @param styles style sheets, in order
 * @param body what stands in the document before its scripts
 * @param scripts libraries, then the page's own program
 */
record PageParts(List<String> styles, String body, List<String> scripts) {
    private static final List<String> LIBRARIES =
            List.of("lib/echarts.min.js", "lib/tabulator.min.js");

    /** In the order in which they use each other; {@code main.js} starts the page. */
    private static final List<String> MODULES =
            List.of(
                    "dom.js",
                    "format.js",
                    "names.js",
                    "data.js",
                    "state.js",
                    "codes.js",
                    "questions.js",
                    "filters.js",
                    "resultFilters.js",
                    "chains.js",
                    "marks.js",
                    "export.js",
                    "overview.js",
                    "legend.js",
                    "sheet.js",
                    "columns.js",
                    "chart.js",
                    "table.js",
                    "gainTable.js",
                    "resultTable.js",
                    "controls.js",
                    "hints.js",
                    "listing.js",
                    "speedups.js",
                    "results.js",
                    "hardware.js",
                    "graph.js",
                    "comparisons.js",
                    "paper.js",
                    "checking.js",
                    "main.js");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import \\{([^}]*)\\} from \"\\./(\\w+)\\.js\";$");

    private static final Pattern EXPORT =
            Pattern.compile("(?m)^export ((?:async )?function|const|class) (\\w+)");

    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

    PageParts {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }

    static PageParts load() {
        List<String> scripts =
                Stream.concat(LIBRARIES.stream().map(PageParts::library), Stream.of(program()))
                        .toList();
        return new PageParts(
                List.of(read("lib/tabulator.min.css"), read("page.css")),
                read("page.html"),
                scripts);
    }

    private static String library(String name) {
        return SOURCE_MAP.matcher(read(name)).replaceAll("");
    }

    private static String program() {
        return MODULES.stream()
                .map(PageParts::module)
                .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    }

    /** A module as a scope of its own that hands out its exports: {@code const $names = …}. */
    private static String module(String file) {
        String text = read(file);
        String exports =
                EXPORT.matcher(text)
                        .results()
                        .map(export -> export.group(2))
                        .collect(Collectors.joining(", ", "return { ", " };\n"));
        String imported = IMPORT.matcher(text).replaceAll("const {$1} = \\$$2;");
        return "const $"
                + file.replace(".js", "")
                + " = (() => {\n"
                + EXPORT.matcher(imported).replaceAll("$1 $2")
                + exports
                + "})();\n";
    }

    /** Line ends are those that a browser makes of them, so that fingerprints agree. */
    private static String read(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            byte[] bytes = Objects.requireNonNull(in, name + " is missing").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is damaged", e);
        }
    }
}
