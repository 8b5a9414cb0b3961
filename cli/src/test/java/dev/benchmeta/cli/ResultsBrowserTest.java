package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The view of absolute results; the command {@code results} shows the same. */
@Tag("browser")
class ResultsBrowserTest {
    @TempDir private static Path folder = Path.of("");

    private static final String HEADS = "#table .tabulator-row.group";

    private static Path page = Path.of("");
    private static Chromium browser;

    @BeforeAll
    static void write() {
        page = report(CommandRun.testdata("facts/results.jsonl"), "results");
        browser = new Chromium(folder);
    }

    private static Path report(String facts, String name) {
        Path out = folder.resolve(name + ".html");
        CommandRun run = CommandRun.of("report", facts, "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @AfterEach
    void neverComplains() {
        assertThat(browser.complaints()).as("console").isEmpty();
    }

    private static List<String> values() {
        return browser.texts("#table .tabulator-row .tabulator-cell:first-child a");
    }

    @Test
    void putsTheBestOfAMeasureFirst() {
        browser.open(page, "#/overview");
        browser.click(".figures a[href='#/results']");
        browser.awaitText("#summary", "10 results in 4 papers, of 10 results");
        assertThat(browser.text("#summary")).endsWith("not stated: benchmark in 6, hardware in 4");
        assertThat(browser.texts(HEADS + " b"))
                .containsExactly(
                        "throughput, tokens/s",
                        "latency, ms",
                        "training time, hours",
                        "quality, %",
                        "quality, points");
        assertThat(values())
                .containsExactly(
                        "4,200", "1,900", "310", "12.5", "38", "24", "81.4", "79.9", "62.5",
                        "71.2");
    }

    @Test
    void saysOnWhatResultsDifferAndWhatIsBetter() {
        browser.open(page, "#/results");
        List<String> remarks = browser.texts(HEADS + " .faint");
        assertThat(remarks.get(0))
                .isEqualTo(
                        "more is better · 3 results in 2 papers · differ on benchmark (not stated"
                                + " in 3) and number of devices (2 kinds)");
        assertThat(remarks.get(1)).startsWith("less is better · ");
        assertThat(remarks.get(3))
                .isEqualTo(
                        "more may be better or worse · 3 results in 2 papers · differ on"
                                + " benchmark (3 kinds) and hardware (not stated in 2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    metric=throughput%2Clatency | --metric | throughput,latency
                    benchmark=image-net         | --benchmark | image-net
                    benchmark=imagenet          | --benchmark | imagenet
                    hw=nvidia+h100              | --hardware | nvidia h100
                    vendor=nvidia               | --vendor | nvidia
                    class=GPU                   | --class | gpu
                    subject=kiteserve           | --subject | kiteserve
                    model=pear                  | --model | pear
                    text=phones                 | --text | phones
                    since=2025-03               | --since | 2025-03
                    until=2024                  | --until | 2024
                    sure=0.8                    | --min-confidence | 0.8
                    sort=date-desc              | --sort | date
                    benchmark=nosuch            | --benchmark | nosuch
                    """)
    void findsWhatTheCommandFinds(String settings, String option, String value) {
        String[] results = {"results", CommandRun.testdata("facts/results.jsonl")};
        String[] asked = {option, value, "--format", "csv"};
        CommandRun run = CommandRun.of(ObjectArrays.concat(results, asked, String.class));
        List<String> found = run.out().lines().skip(1).map(line -> line.split(",")[0]).toList();
        browser.open(page, "#/results?" + settings);
        browser.awaitText("#summary", found.size() + " result");
        assertThat(values()).map(text -> text.replace(",", "")).isEqualTo(found);
    }

    @Test
    void keepsWhatIsChosenInTheAddress() {
        browser.open(page, "#/results");
        browser.one(".filters input[list=list-benchmark]").sendKeys("imagenet");
        browser.awaitText("#summary", "2 results in 2 papers");
        browser.click("#table .tabulator-col[tabulator-field=value] .sort");
        browser.await("the order is in the address", d -> browser.hash().contains("value-desc"));
        browser.click("#table .tabulator-col[tabulator-field=value] .sort");
        browser.await("the smallest is first", d -> values().get(0).equals("79.9"));
        browser.run(
                """
                const group = [...document.querySelectorAll("select")].find((one) => one.textContent.startsWith("measure and unit"));
                group.value = "subject";
                group.dispatchEvent(new Event("change"));
                """);
        browser.await("rows are grouped", d -> browser.texts(HEADS + " b").contains("FigNet"));
        assertThat(browser.hash()).contains("benchmark=imagenet", "sort=value", "group=subject");
        browser.reload();
        browser.awaitText("#summary", "2 results in 2 papers");
        assertThat(browser.texts(HEADS + " b")).containsExactly("quality, %", "FigNet", "PlumNet");
        assertThat(values()).containsExactly("79.9", "81.4");
        browser.click("#chips button");
        browser.awaitText("#summary", "10 results");
    }

    /** What does not state what rows are grouped by comes last. */
    @Test
    void groupsByBenchmark() {
        browser.open(page, "#/results?group=benchmark&metric=quality,latency&sort=value");
        assertThat(browser.texts(HEADS + " b"))
                .containsExactly(
                        "latency, ms",
                        "benchmark not stated",
                        "quality, %",
                        "CIFAR-100",
                        "ImageNet",
                        "ImageNet-1K",
                        "quality, points",
                        "GSM8K");
    }

    @Test
    void leadsFromANumberToItsWordsAndBack() {
        browser.open(page, "#/results?metric=quality");
        browser.run("document.querySelector('#table .tabulator-row a').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo("79.9");
        browser.press(Keys.ARROW_UP, Keys.ENTER);
        browser.awaitText("#paper h2", "PlumNet: Small Networks for Phones");
        assertThat(browser.text("#paper .abstract .w.lit")).isEqualTo("81.4\\%");
        assertThat(browser.text("#paper .fact.lit b")).isEqualTo("81.4 %");
        browser.press(Keys.ESCAPE);
        browser.await("the paper is closed", d -> browser.all("#paper[hidden]").size() == 1);
        assertThat(browser.focused().getText()).isEqualTo("81.4");
    }

    @Test
    void tellsOfNoResults() {
        browser.open(page, "#/results?benchmark=nosuch&missing=baseline");
        assertThat(browser.texts("#nothing p"))
                .containsExactly(
                        "No result fits these filters.",
                        "No result here has “nosuch” as a benchmark.");
        assertThat(browser.texts("#faults p"))
                .containsExactly(
                        "Not stated is “baseline”, expected subject, benchmark, hardware.");
        browser.open(report(CommandRun.testdata("facts/chains.jsonl"), "chains"), "#/results");
        assertThat(browser.text("#nothing p")).isEqualTo("No paper states a result.");
    }

    /** A value without measure and unit would say nothing. */
    @Test
    void exportsMeasureAndUnit() throws IOException {
        browser.open(page, "#/results?text=phones");
        browser.click("#exports summary");
        browser.actions().click(browser.all("#exports button").get(0)).perform();
        assertThat(browser.download("results.csv").lines())
                .startsWith(
                        "value,text,metric,unit,subject,benchmark,hardware,paper,published",
                        "12.5,12.5 ms,latency,ms,PlumNet,,,PlumNet: Small Networks for Phones,2025-03");
    }

    @Test
    void printsAllRows() {
        browser.size(1400, 420);
        browser.open(page, "#/results");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.all("#view .tabulator-print-table td:first-child a")).hasSize(10);
        browser.run("dispatchEvent(new Event('afterprint'))");
        browser.size(1400, 1000);
    }

    /** A baseline that is a formula, of the same length as the name it stands for. */
    @Test
    void showsFormulasOfNamesAsPrinted() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl")));
        Path facts =
                Files.write(
                        folder.resolve("formulas.jsonl"),
                        lines.stream().map(line -> line.replace("vLLM", "\\\\pi2")).toList());
        Path formulas = report(facts.toString(), "formulas");
        browser.open(formulas, "#/speedups?group=baseline&baseline=pi2");
        assertThat(browser.texts(HEADS + " b")).contains("π2");
        browser.open(formulas, "#/comparisons");
        browser.awaitText("#answer", "π2");
        browser.open(formulas, "#/overview");
        assertThat(browser.text("#view")).contains("π2").doesNotContain("\\pi2");
    }
}
