package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Where links of the page lead, and what it shows of its address and of the focus. */
@Tag("browser")
class PageStateBrowserTest {
    @TempDir private static Path folder = Path.of("");

    /**
     * The links of the view that are a count, or say one to a screen reader, and lead to a list.
     */
    private static final String COUNTED =
            """
            const told = (link) => link.getAttribute("aria-label") ?? link.textContent;
            const count = (link) => /(?:^|: )(\\d[\\d,]*)(?= |, |:|$)/.exec(told(link))?.[1];
            return [...document.querySelectorAll("#view a[href^='#/']")]
              .filter((link) => count(link) && !link.hash.includes("fact="))
              .map((link) => count(link).replace(",", "") + " " + link.hash).join("\\n");
            """;

    private static final String ROWS =
            "#table .tabulator-row:not(.group), #paper-list tbody tr, #device-papers .plain-list > li";

    private static Path page = Path.of("");
    private static List<String> facts = List.of();
    private static Chromium browser;

    @BeforeAll
    static void write() throws IOException {
        facts = Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl")));
        page = report("facts", facts);
        browser = new Chromium(folder);
    }

    private static Path report(String name, List<String> lines, String... filters)
            throws IOException {
        Path in = Files.write(folder.resolve(name + ".jsonl"), lines);
        Path out = folder.resolve(name + ".html");
        String[] report = {"report", in.toString(), "-o", out.toString()};
        CommandRun run = CommandRun.of(ObjectArrays.concat(report, filters, String.class));
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

    @Test
    void suggestsNamesWhereNothingIsLeft() {
        browser.open(page, "#/speedups?hw=a10o");
        assertThat(browser.texts("#nothing p"))
                .containsExactly(
                        "No gain fits these filters.",
                        "No gain here has “a10o” as hardware. Did you mean NVIDIA A100?");
        browser.open(page, "#/speedups?hw=a100&min=1000");
        assertThat(browser.texts("#nothing p")).containsExactly("No gain fits these filters.");
        browser.open(page, "#/speedups?hw=a100");
        assertThat(browser.texts("#nothing p")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/overview", "#/hardware"})
    void aCountLeadsToAsManyRows(String view) {
        browser.open(page, view);
        String[] links = String.valueOf(browser.run(COUNTED)).split("\n");
        assertThat(links).hasSizeGreaterThan(15);
        String first = links[0].split(" ", 2)[1];
        browser.click("#view a[href='%s']".formatted(first));
        browser.await("the link leads there", d -> browser.hash().equals(first));
        for (String link : links) {
            leads(link.split(" ", 2)[1], Integer.parseInt(link.split(" ", 2)[0]));
        }
    }

    /** A view without rows comes between, since those of another must not pass for them. */
    private static void leads(String address, int count) {
        browser.run("location.hash = '#/checking'");
        browser.awaitText("#view h1", "Checking");
        assertThat(browser.all(ROWS)).isEmpty();
        browser.run("location.hash = '%s'".formatted(address));
        browser.await(
                count + " rows are shown of " + address,
                d ->
                        !browser.text("#view h1").equals("Checking")
                                && browser.all(ROWS).size() == count);
    }

    /** A listing may give the same id to several papers, and one that stands for the second. */
    @Test
    void opensThePaperThatWasClicked() throws IOException {
        List<String> twins =
                facts.stream()
                        .map(line -> line.replace("\"inv-02\"", "\"inv-01\""))
                        .map(line -> line.replace("\"inv-03\"", "\"inv-01~2\""))
                        .toList();
        browser.open(report("twins", twins), "#/papers");
        List<String> titles = browser.texts("#paper-list th a");
        for (int i = 0; i < 3; i++) {
            browser.click("#paper-list tbody tr:nth-child(" + (i + 1) + ") th a");
            browser.awaitText("#paper h2", titles.get(i));
            browser.click("#fact-h0 .right");
            browser.press(Keys.ESCAPE);
        }
        browser.click("#views a[href='#/checking']");
        assertThat(browser.allTexts("#view .plain-list"))
                .contains("hardware · " + titles.get(0))
                .contains("hardware · " + titles.get(1));
        browser.run("localStorage.clear()");
    }

    /** Two papers of one id, of which a filter leaves the second, that say the same. */
    @Test
    void keepsMarksOfOnePaperFromItsTwin() throws IOException {
        String twin =
                facts.get(0)
                        .replace("Candle Light\"", "Candle Light, Anew\"")
                        .replace("2024-03-18", "2025-03-18");
        List<String> twins = List.of(facts.get(0), twin);
        Path whole = report("alike", twins);
        browser.open(whole, "#/papers?paper=inv-01~2");
        browser.click("#fact-g0 .right");
        browser.await("it is marked", d -> browser.all("#fact-g0.marked.right").size() == 1);
        addsToThePaper("model", "LampServe");
        browser.awaitText("#facts", "Added by you 1");
        addsToThePaper("model", "LampServe");
        browser.awaitText("#facts .wrong-input", "This fact has been added already.");
        browser.click(".tools .correct button.quiet");
        addsToThePaper("contribution", "LampServe");
        browser.awaitText("#facts .wrong-input", "The program has found this fact");

        browser.open(whole, "#/papers?paper=inv-01");
        browser.awaitText("#paper h2", "LampServe");
        assertThat(browser.all("#facts .marked")).isEmpty();

        browser.open(report("later", twins, "--since", "2025"), "#/papers?paper=inv-01~2");
        browser.awaitText("#facts", "Added by you 1");
        assertThat(browser.all("#fact-g0.marked.right")).hasSize(1);
        browser.run("localStorage.clear()");
    }

    private static void addsToThePaper(String kind, String name) {
        browser.run(
                """
                const kinds = document.querySelector("select[aria-label='Add a missed fact']");
                kinds.value = "%s";
                kinds.dispatchEvent(new Event("change"));
                """
                        .formatted(kind));
        browser.one(".tools input[name=name]").sendKeys(name);
        browser.click(".tools button[type=submit]");
    }

    @Test
    void savesWordsWithALineBreakBetween() throws IOException {
        List<String> broken =
                facts.stream().map(line -> line.replace("A100 40GB", "A100\\n40GB")).toList();
        browser.open(report("broken", broken), "#/papers?paper=inv-01");
        browser.click("#fact-g0 [title=Correct]");
        assertThat(browser.one("#fact-g0 input[name=hardware]").getDomProperty("value"))
                .isEqualTo("two A100 40GB GPUs");
        WebElement baseline = browser.one("#fact-g0 input[name=baseline]");
        baseline.clear();
        baseline.sendKeys("A100 40GB");
        browser.click("#fact-g0 .correct button[type=submit]");
        browser.awaitText("#fact-g0 .corrected", "corrected – baseline: A100 40GB");
        browser.press(Keys.ESCAPE);
        browser.click("#views a[href='#/checking']");
        browser.click("#export-gold");
        String gold = browser.download("gold.jsonl");
        assertThat(new ObjectMapper().readTree(gold).at("/gains/0/baseline").asText())
                .isEqualTo("A100\n40GB");
        browser.run("localStorage.clear()");
    }

    @Test
    void showsAndSortsTheColumnsOfTheAddress() {
        browser.open(page, "#/speedups?columns=ratio,paperId&sort=paperId");
        browser.click("#columns summary");
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('#columns :checked')].map((box) => box.value).join()"))
                .isEqualTo("ratio,paperId");
        assertThat(papersOfTypicalGains()).isSorted().startsWith("inv-01").endsWith("inv-08");
        browser.click("#table .tabulator-col[tabulator-field=paperId] .sort");
        browser.await("the order is in the address", d -> browser.hash().contains("paperId-desc"));
        browser.await("the last is first", d -> papersOfTypicalGains().get(0).equals("inv-08"));
    }

    /** What states nothing comes last, rising and falling. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ratio, 0.89×, '5,555×', '[^×]+'
                    hardwareName, (itself), two A100 40GB GPUs, not stated
                    words, within 0.36% of, '5,555x the throughput', ''
                    source, invented.txt:3, invented.txt:45, ''
                    """)
    void sortsByWhatIsShown(String field, String least, String most, String nothing) {
        for (String order : List.of("", "-desc")) {
            browser.open(
                    page,
                    "#/speedups?quality=1&kind=typical&columns=ratio,text,hardware,source&sort="
                            + field
                            + order);
            List<String> cells =
                    browser.texts(
                            "#table .tabulator-row:not(.group) .tabulator-cell[tabulator-field="
                                    + field
                                    + "]");
            List<String> stated = cells.stream().filter(cell -> !cell.matches(nothing)).toList();
            assertThat(cells).startsWith(stated.toArray(String[]::new));
            assertThat(stated)
                    .startsWith(order.isEmpty() ? least : most)
                    .endsWith(order.isEmpty() ? most : least);
        }
    }

    private static List<String> papersOfTypicalGains() {
        List<String> rows = browser.texts("#table .tabulator-row");
        return rows.stream()
                .skip(1)
                .takeWhile(row -> !row.startsWith("Best-case"))
                .map(row -> row.replaceAll("(?s).*(?=inv-)", ""))
                .toList();
    }

    @Test
    void keepsTheFocusWhenSomethingIsDrawnAnew() {
        browser.open(page, "#/hardware");
        String link = ".tree a[href*='device=GPU+%2F+NVIDIA+Ampere']";
        browser.run("document.querySelector(\"" + link.replace("'", "\\'") + "\").focus()");
        browser.press(Keys.ENTER);
        browser.awaitText("#device-papers h2", "NVIDIA Ampere");
        assertThat(browser.focused().getText()).isEqualTo("NVIDIA Ampere");
        browser.run("document.querySelector('.tree .fold').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.texts(".tree .tree a")).doesNotContain("NVIDIA Ampere", "NVIDIA A100");

        browser.open(page, "#/speedups?text=gpu&min=1");
        browser.run("document.querySelector('#chips button').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getText()).startsWith("Ratio from: 1");
    }

    /** The table gets more rows while one goes down by keys. */
    @Test
    void goesDownALongTable() throws IOException {
        browser.open(report("long", copies(20)), "#/speedups?kind=typical");
        browser.awaitText("#summary", "300 gains");
        browser.run("document.querySelector('#table .tabulator-row a').focus()");
        for (int i = 0; i < 25; i++) {
            browser.press(Keys.ARROW_DOWN.toString().repeat(10));
        }
        // The last keys may still be drawing rows.
        browser.await(
                "a row has the focus", d -> !browser.all("#table .tabulator-row :focus").isEmpty());
    }

    private static List<String> copies(int number) {
        return IntStream.range(0, number)
                .boxed()
                .flatMap(i -> facts.stream().map(line -> ReportPageBrowserTest.copy(line, i)))
                .toList();
    }

    @Test
    void printsTheFirstOfManyRows() throws IOException {
        browser.open(report("many", copies(80)), "#/speedups");
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.all("#view .tabulator-print-table tbody tr")).hasSize(999);
        assertThat(browser.run("return document.querySelector('.printed').textContent"))
                .isEqualTo("998 gains of 1,440 are printed; the page's export has all.");
    }

    @Test
    void showsAllPapersAgain() {
        browser.open(page, "#/papers?find=fpga");
        assertThat(browser.one("#find-paper").getDomProperty("value")).isEqualTo("fpga");
        browser.click("#paper-list .summary a");
        browser.await("all are back", d -> browser.all("#paper-list tbody tr").size() == 8);
        assertThat(browser.one("#find-paper").getDomProperty("value")).isEmpty();
    }

    @Test
    void tellsWhatItDoesNotHeed() {
        browser.open(page, "#/speedups?since=2025-13&min=-1");
        assertThat(browser.texts("#faults p"))
                .containsExactly(
                        "Since is “2025-13”, expected a year, a month or a day such as 2025,"
                                + " 2025-06 or 2025-06-30.",
                        "Ratio from is “-1”, expected a number above 0.");
        assertThat(browser.text("#summary")).startsWith("18 gains");
    }

    @Test
    void tellsOfChoicesAndNamesThatThereAreNot() {
        browser.open(
                page,
                "#/speedups?metric=speed,foo&stated=approximately&missing=x&text=%25&min=0&since=2025-02-31");
        assertThat(browser.texts("#faults p"))
                .satisfiesExactly(
                        date ->
                                assertThat(date)
                                        .startsWith("Since is “2025-02-31”, expected a year"),
                        ratio ->
                                assertThat(ratio)
                                        .isEqualTo("Ratio from is “0”, expected a number above 0."),
                        words ->
                                assertThat(words)
                                        .isEqualTo("Words is “%”, expected letters or digits."),
                        metric ->
                                assertThat(metric)
                                        .startsWith("Metric is “speed,foo”, expected throughput, "),
                        stated ->
                                assertThat(stated)
                                        .isEqualTo(
                                                "Stated is “approximately”, expected exact, up-to, average, at-least, less-than, approx."),
                        missing ->
                                assertThat(missing)
                                        .isEqualTo(
                                                "Not stated is “x”, expected baseline, hardware, ratio."));
        assertThat(browser.text("#summary")).startsWith("3 gains");
    }

    @Test
    void tellsWhatNoPaperNames() {
        browser.open(page, "#/hardware?named=NoSuch");
        assertThat(browser.texts("#device-papers > *"))
                .containsExactly("NoSuch", "No paper names it.", "");
    }

    @Test
    void keepsTheMarksOfTwoTabs() {
        browser.open(page, "#/papers?paper=inv-01");
        browser.tab(1);
        browser.open(page, "#/papers?paper=inv-01");
        browser.click("#fact-g0 .right");
        browser.tab(0);
        browser.await("it is marked here", d -> !browser.all("#fact-g0.marked.right").isEmpty());
        browser.click("#fact-g1 .wrong");
        browser.reload();
        assertThat(browser.all("#fact-g0.marked.right, #fact-g1.marked.wrong")).hasSize(2);
        browser.run("localStorage.clear()");
    }

    @Test
    void keepsWhatIsTypedWhileAnotherFactIsMarked() {
        browser.open(page, "#/papers?paper=inv-01");
        browser.click("#fact-g1 [title=Correct]");
        WebElement baseline = browser.one("#fact-g1 input[name=baseline]");
        baseline.clear();
        baseline.sendKeys("TGI");
        browser.click("#fact-g0 .right");
        browser.await("it is marked", d -> !browser.all("#fact-g0.marked.right").isEmpty());
        browser.click("#fact-g1 .correct button[type=submit]");
        browser.awaitText("#fact-g1 .corrected", "corrected – baseline: TGI");
        browser.run("localStorage.clear()");
    }

    @Test
    void savesTheChartWithItsLegend() {
        browser.open(page, "#/speedups");
        browser.run(
                "HTMLCanvasElement.prototype.toBlob = function () { window.saved = this.height / 2 }");
        browser.click("#exports summary");
        browser.actions().click(browser.all("#exports button").get(2)).perform();
        int chart = browser.one("#chart canvas").getSize().height;
        assertThat(Double.parseDouble(String.valueOf(browser.run("return window.saved"))))
                .isGreaterThan(chart + 20);
    }

    /** As the command 'compare' does. */
    @Test
    void tellsNamesApartByTheirMarks() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CommandRun.testdata("facts/chains.jsonl")));
        List<String> darts =
                Arrays.asList(
                        lines.get(0).replaceFirst("\"workload\":null", "\"workload\":\"DARTS\""),
                        lines.get(1)
                                .replaceFirst(
                                        "\"workload\":\"Wren-3B\"", "\"workload\":\"DARTS+\""));
        browser.open(report("darts", darts), "#/comparisons");
        browser.one("input[name=from]").sendKeys("Kestrel", Keys.TAB);
        browser.one("input[name=to]").sendKeys("NVIDIA V100", Keys.TAB);
        browser.awaitText("#answer", "workload differs (DARTS; DARTS+)");
    }
}
