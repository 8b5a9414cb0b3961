package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the filters of the page leave; {@link FilterTest} asks the command line the same. */
@Tag("browser")
class FilterBrowserTest {
    @TempDir private static Path folder = Path.of("");

    private static Chromium browser;

    @BeforeAll
    static void write() {
        Path page = folder.resolve("page.html");
        CommandRun run = CommandRun.of("report", FilterCase.facts(), "-o", page.toString());
        assertThat(run.code()).as(run.err()).isZero();
        browser = new Chromium(folder);
        browser.open(page, "#/speedups");
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("dev.benchmeta.cli.FilterCase#all")
    void thePageFinds(FilterCase filter) {
        String setting = filter.option().equals("hardware") ? "hw" : filter.option();
        String asked = URLEncoder.encode(filter.asked(), StandardCharsets.UTF_8);
        // Loading the page takes longest; the earlier summary must not pass for the new one.
        browser.run("document.getElementById('summary').textContent = ''");
        browser.run("location.hash = '#/speedups?" + setting + "=" + asked + "'");
        browser.awaitText("#summary", " of ");
        assertThat(browser.texts("#table .tabulator-cell[tabulator-field=brief]"))
                .containsExactlyInAnyOrderElementsOf(filter.papers());
    }
}
