package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.report.score.GoldFormatException;
import dev.benchmeta.report.score.GoldPaper;
import dev.benchmeta.report.score.GoldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as people use it, in Chromium. The papers are the invented ones of facts.jsonl. */
@Tag("browser")
class ReportPageBrowserTest {
    @TempDir private static Path folder = Path.of("");

    private static final String GROUND = "return getComputedStyle(document.body).backgroundColor";

    private static Path page = Path.of("");
    private static Chromium browser;

    @BeforeAll
    static void write() {
        page = report("facts/facts.jsonl");
        browser = new Chromium(folder);
    }

    private static Path report(String facts) {
        Path file = folder.resolve(facts.replaceAll(".*/|\\..*", "") + ".html");
        CommandRun run = CommandRun.of("report", CommandRun.testdata(facts), "-o", file.toString());
        assertThat(run.err()).isEmpty();
        return file;
    }

    @AfterAll
    static void quit() {
        browser.close();
    }

    @BeforeEach
    void forget() {
        browser.open(page, "");
        browser.run("localStorage.clear()");
        browser.complaints();
    }

    @AfterEach
    void neverComplainsOrReachesOut() {
        assertThat(browser.complaints()).as("console").isEmpty();
        assertThat(browser.requests()).as("requests").isEmpty();
    }

    private static List<String> ratios() {
        return browser.texts("#table .tabulator-row .tabulator-cell:first-child a");
    }

    @Test
    void countsWhatWasRead() {
        browser.open(page, "#/overview");
        assertThat(browser.texts(".figures div"))
                .contains("papers\n8", "efficiency gains\n18", "quality gains\n2", "results\n1");
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }

    @Test
    void everyViewDrawsItself() {
        for (String view :
                List.of(
                        "Overview",
                        "Speedups",
                        "Results",
                        "Hardware",
                        "Comparisons",
                        "Papers",
                        "Checking")) {
            browser.click("#views a[href='#/" + view.toLowerCase(java.util.Locale.ROOT) + "']");
            browser.await(
                    view + " is current",
                    d -> browser.text("#views a[aria-current=page]").equals(view));
            assertThat(browser.text("#view")).isNotBlank();
            browser.size(400, 800);
            assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(view + " fits a phone")
                    .isEqualTo("true");
            browser.size(1400, 1000);
        }
    }

    @Test
    void filtersChartAndTableTogether() {
        browser.open(page, "#/speedups");
        List<String> all = ratios();
        browser.one(".filters input[type=search]").sendKeys("fpga");
        browser.awaitText("#summary", "2 gains in 1 paper");
        assertThat(ratios()).hasSize(2).isSubsetOf(all);
        assertThat(browser.hash()).contains("text=fpga");
        assertThat(browser.one("#chart").getAttribute("aria-label")).contains("of 2 ratios");
        browser.reload();
        browser.awaitText("#summary", "2 gains in 1 paper");
        browser.click("#chips button");
        browser.await("all are back", d -> ratios().size() == all.size());
        browser.click(".filters input[value=energy]");
        browser.await(
                "only energy is left",
                d ->
                        browser.texts("#table .tabulator-cell[tabulator-field=metric]").stream()
                                .allMatch("energy"::equals));
        assertThat(ratios()).isNotEmpty();
    }

    @Test
    void marksAnAreaOfTheChart() {
        browser.open(page, "#/speedups");
        int all = ratios().size();
        WebElement chart = browser.one("#chart canvas");
        browser.actions()
                .moveToElement(chart, 0, -chart.getSize().height / 2 + 20)
                .clickAndHold()
                .moveByOffset(120, 60)
                .moveByOffset(chart.getSize().width / 2 - 160, chart.getSize().height - 100)
                .release()
                .perform();
        browser.await("an area is in the address", d -> browser.hash().contains("brush="));
        browser.awaitText("#summary", "marked in the chart");
        List<String> marked = ratios();
        assertThat(marked.size()).isBetween(1, all - 1);
        String[] area = browser.hash().replaceAll(".*brush=([^&]*).*", "$1").split("%2C");
        assertThat(marked)
                .allSatisfy(
                        ratio ->
                                assertThat(number(ratio))
                                        .isBetween(
                                                Double.parseDouble(area[0]) - 0.01,
                                                Double.parseDouble(area[1]) + 0.01));
        browser.reload();
        browser.awaitText("#summary", "marked in the chart");
        assertThat(ratios()).isEqualTo(marked);
        browser.click("#clear-brush");
        browser.await("all are back", d -> ratios().size() == all);
    }

    private static double number(String ratio) {
        return Double.parseDouble(ratio.replaceAll("[^0-9.]", ""));
    }

    @Test
    void sortsWithBestCasesApart() {
        browser.open(page, "#/speedups?kind=typical");
        List<Double> falling =
                ratios().stream()
                        .filter(r -> r.endsWith("×"))
                        .map(ReportPageBrowserTest::number)
                        .toList();
        assertThat(falling).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        browser.click("#table .tabulator-col[tabulator-field=ratio] .sort");
        browser.await("the order is in the address", d -> browser.hash().contains("sort=ratio"));
        browser.await(
                "the smallest comes first",
                d -> number(ratios().get(0)) == falling.get(falling.size() - 1));
        browser.open(page, "#/speedups");
        assertThat(browser.texts("#table .tabulator-row.group b").get(0))
                .isEqualTo("Typical figures");
        assertThat(browser.allTexts("#table .tabulator-row.group")).contains("“up to” and ranges");
    }

    /** More gains than are drawn one by one, of which the table holds only those in sight. */
    @Test
    void holdsManyGains() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl")));
        List<String> many =
                IntStream.range(0, 150)
                        .boxed()
                        .flatMap(i -> lines.stream().map(line -> copy(line, i)))
                        .toList();
        Path facts = Files.write(folder.resolve("many.jsonl"), many);
        Path file = folder.resolve("many.html");
        CommandRun run = CommandRun.of("report", facts.toString(), "-o", file.toString());
        assertThat(run.code()).as(run.err()).isZero();
        browser.open(file, "#/speedups");
        browser.awaitText("#summary", "2,700 gains");
        assertThat(ratios()).hasSizeBetween(10, 60);
        double most = number(ratios().get(0));
        int dots = painted();
        browser.run("document.querySelector('#table .tabulator-tableholder').scrollTop = 1e6");
        browser.await("the end of the table", d -> number(ratios().get(0)) < most);
        assertThat(ratios()).hasSizeBetween(10, 60);
        browser.open(file, "#/speedups?min=" + most);
        browser.awaitText("#summary", "150 gains");
        assertThat(painted()).isBetween(1, dots - 1);
        browser.press(Keys.ESCAPE);
        browser.click("#table .fold");
        browser.await("the group is folded", d -> ratios().isEmpty());
        browser.click("#table .fold");
        browser.await("the group is open", d -> !ratios().isEmpty());
    }

    /** The same facts in another paper. */
    static String copy(String line, int i) {
        return line.replaceFirst("\"id\":\"([^\"]*)\"", "\"id\":\"$1-" + i + "\"")
                .replaceFirst("(\"title\":\"(?:[^\"\\\\]|\\\\.)*)", "$1 " + i);
    }

    /** How many pixels of the chart, right of the names of its rows, are not empty. */
    private static int painted() {
        return Integer.parseInt(
                String.valueOf(
                        browser.run(
                                """
                                const chart = document.querySelector("#chart canvas");
                                const left = 160 * devicePixelRatio;
                                const image = chart.getContext("2d").getImageData(left, 0, chart.width - left, chart.height);
                                return new Uint32Array(image.data.buffer).filter((pixel) => pixel !== 0).length;
                                """)));
    }

    @Test
    void printsAllRowsOnWhite() {
        browser.size(1400, 420);
        browser.open(page, "#/speedups?quality=1");
        browser.click("#theme");
        assertThat(ratios()).hasSizeLessThan(20);
        String dark = String.valueOf(browser.run(GROUND));
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.texts("#view .tabulator-print-table td:first-child a")).hasSize(20);
        assertThat(browser.run(GROUND)).isNotEqualTo(dark);
        assertThat(browser.run("return document.querySelector('#chart canvas').clientWidth <= 720"))
                .isEqualTo("true");
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.run(GROUND)).isEqualTo(dark);
        assertThat(ratios()).hasSizeLessThan(20);
        browser.size(1400, 1000);
    }

    @Test
    void leadsFromANumberToItsWordsAndBack() {
        browser.open(page, "#/speedups?text=candle");
        browser.awaitText("#summary", "gains in 1 paper");
        WebElement first = browser.one("#table .tabulator-row .tabulator-cell:first-child a");
        String ratio = first.getText();
        first.click();
        browser.awaitText("#paper h2", "LampServe: Paged Attention by Candle Light");
        String lit = browser.text("#paper .abstract .w.lit");
        assertThat(browser.text("#paper .fact.lit b")).isEqualTo(ratio);
        assertThat(number(lit)).isEqualTo(number(ratio));
        assertThat(browser.text("#paper .fact.lit .fact-rule")).startsWith("rule ");
        // From a row to the words …
        WebElement hardware = browser.one("#paper .fact.hardware .fact-main");
        browser.actions().moveToElement(hardware).perform();
        assertThat(browser.texts("#paper .w.hardware.lit")).isNotEmpty();
        // … and from the words to the row.
        browser.actions().moveToElement(browser.one("#paper .abstract .w.gain")).perform();
        assertThat(browser.all("#paper .fact.gain.lit")).isNotEmpty();
        browser.press(Keys.ESCAPE);
        browser.await("the paper is closed", d -> browser.all("#paper[hidden]").size() == 1);
        browser.back();
        browser.awaitText("#paper h2", "LampServe");
    }

    @Test
    void correctsAFactAndExportsIt() throws IOException, GoldFormatException {
        browser.open(page, "#/papers?paper=inv-01");
        browser.click("#fact-g0 [title=Correct]");
        WebElement baseline = browser.one("#fact-g0 input[name=baseline]");
        baseline.clear();
        baseline.sendKeys("no such words");
        browser.click("#fact-g0 .correct button[type=submit]");
        browser.awaitText("#fact-g0 .wrong-input", "does not stand in the title or abstract");
        refuses("ratio", "-1", "ratio is '-1', expected a number above 0.");
        refuses("low", "70", "low is 70, expected at most high, ");
        baseline.clear();
        baseline.sendKeys("A100");
        browser.click("#fact-g0 .correct button[type=submit]");
        browser.awaitText("#fact-g0", "corrected – baseline: A100");
        browser.click("#fact-g1 .wrong");
        browser.await("it is marked", d -> browser.all("#fact-g1.marked.wrong").size() == 1);
        browser.reload();
        browser.awaitText("#fact-g0", "corrected – baseline: A100");
        browser.press(Keys.ESCAPE);
        browser.click("#views a[href='#/checking']");
        browser.click("#export-gold");
        String line = browser.download("gold.jsonl");
        JsonNode gold = new ObjectMapper().readTree(line);
        assertThat(gold.at("/id").asText()).isEqualTo("inv-01");
        assertThat(gold.at("/gains")).hasSize(3);
        assertThat(gold.at("/gains/0/baseline").asText()).isEqualTo("A100");
        List<GoldPaper> read = GoldReader.read(List.of(line), "gold.jsonl");
        assertThat(read).hasSize(1);
        assertThat(scored(line))
                .contains("1 annotated papers, 0 not found")
                .containsPattern("figure +0.750 +1.000 .* 3 +4\\n")
                .containsPattern("gain baseline +0.667 +3\\n");
    }

    /** Types a value, sends the form, and puts back what stood there. */
    private void refuses(String field, String value, String told) {
        WebElement input = browser.one("#fact-g0 input[name=" + field + "]");
        String before = String.valueOf(input.getDomProperty("value"));
        input.clear();
        input.sendKeys(value);
        browser.click("#fact-g0 .correct button[type=submit]");
        browser.awaitText("#fact-g0 .wrong-input", told);
        input.clear();
        input.sendKeys(before);
    }

    /** The annotations are in the form that 'evaluate' reads. */
    private static String scored(String line) throws IOException {
        Path gold = Files.writeString(folder.resolve("checked.jsonl"), line);
        CommandRun run =
                CommandRun.of(
                        "evaluate", CommandRun.testdata("facts/facts.jsonl"), gold.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void comparesTwoSystemsOverAThird() {
        Path chains = report("facts/chains.jsonl");
        browser.open(chains, "#/comparisons");
        browser.one("input[name=from]").sendKeys("Kestrel", Keys.TAB);
        browser.one("input[name=to]").sendKeys("NVIDIA V100", Keys.TAB);
        browser.awaitText("#answer", "Kestrel over NVIDIA V100");
        // The command 'compare' says the same.
        assertThat(browser.text("#answer"))
                .contains("No paper compares them directly.")
                .contains("throughput 2.00 × 3.00 = 6.00×")
                .contains("energy 2.00 × 4.00 = 8.00×")
                .contains("throughput 0.80 × 3.00 = 2.40×")
                .contains("hardware differs (NVIDIA A100; AMD Alveo U280)")
                .contains("qualifier differs (up to; exact)")
                .contains("upper end of a range in link 2")
                .contains("reversed in link 1")
                .contains(
                        "Contradiction in throughput: Kestrel over HeronServe is 2.00× by Kestrel"
                                + " but 0.80× by Plover.");
        browser.click("#answer .chain td a");
        browser.awaitText("#paper h2", "Kestrel");
    }

    @Test
    void showsWhoNamesAPieceOfHardware() {
        browser.open(page, "#/hardware");
        browser.click(".tree a[href*='device=GPU']");
        browser.awaitText("#device-papers h2", "GPU");
        assertThat(browser.texts("#device-papers .plain-list > li")).isNotEmpty();
        browser.click("#device-papers .words");
        browser.await("its words are lit", d -> !browser.all("#paper .w.hardware.lit").isEmpty());
    }

    @Test
    void worksFromTheKeyboardAlone() {
        browser.open(page, "#/speedups");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.press(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("view");
        for (int i = 0; i < 80 && browser.all("#table .tabulator-row a:focus").isEmpty(); i++) {
            browser.press(Keys.TAB);
        }
        String first = browser.focused().getText();
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo(ratios().get(1));
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused().getText()).isEqualTo(first);
        browser.press(Keys.ENTER);
        browser.await("the paper opens", d -> browser.all("#paper[hidden]").isEmpty());
        browser.press(Keys.TAB, Keys.TAB);
        for (int i = 0; i < 40 && browser.all("#paper .verdicts .right:focus").isEmpty(); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.SPACE);
        browser.await("it is marked", d -> !browser.all("#paper .fact.marked.right").isEmpty());
        assertThat(browser.focused().getAttribute("aria-pressed")).isEqualTo("true");
        browser.press(Keys.ESCAPE);
        browser.await("the paper is closed", d -> browser.all("#paper[hidden]").size() == 1);
        assertThat(browser.focused().getText()).isEqualTo(first);
    }

    @Test
    void exportsWhatIsShown() throws IOException {
        browser.open(page, "#/speedups?text=spreadsheets&quality=1");
        browser.awaitText("#summary", "2 gains in 1 paper");
        browser.click("#exports summary");
        browser.actions().click(browser.all("#exports button").get(0)).perform();
        String csv = browser.download("gains.csv");
        assertThat(csv.lines().findFirst())
                .hasValue(
                        "ratio,qualifier,text,metric,subject,baseline,hardware,workload,paper,published");
        assertThat(csv).contains(",'-Basic,", ",'@Guard,", ",'=SUM(A1:A9):");
        browser.click("#exports summary");
        browser.actions().click(browser.all("#exports button").get(1)).perform();
        JsonNode json = new ObjectMapper().readTree(browser.download("gains.json"));
        assertThat(json.at("/rows")).hasSize(2);
        assertThat(json.at("/rows/0/baseline").asText()).isEqualTo("-Basic");
    }

    @Test
    void changesItsColours() {
        browser.open(page, "#/speedups");
        String before =
                String.valueOf(
                        browser.run("return getComputedStyle(document.body).backgroundColor"));
        browser.click("#theme");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(before);
        browser.reload();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(before);
    }

    @Test
    void runsNothingThatAPaperSays() {
        Path attack = folder.resolve("attack.html");
        CommandRun run =
                CommandRun.extracting(
                        new HostileFacts(),
                        "",
                        "report",
                        CommandRun.testdata("hard/attack.jsonl"),
                        "--title",
                        "</title><script>window.attacked = 1</script>",
                        "-o",
                        attack.toString());
        assertThat(run.code()).as(run.err()).isZero();
        for (String view :
                Arrays.asList(
                        "overview",
                        "speedups?quality=1&columns=ratio,text,subject,baseline,hardware,workload,paper,sentence,rule,source",
                        "speedups?across=baseline&group=baseline",
                        "results?columns=value,text,metric,unit,subject,benchmark,hardware,paper,sentence,rule,source",
                        "results?group=subject",
                        "hardware",
                        "comparisons",
                        "papers",
                        "checking")) {
            browser.open(attack, "#/" + view);
            assertThat(browser.run("return document.getElementById('view').innerText.length > 50"))
                    .as(view)
                    .isEqualTo("true");
            assertThat(browser.run("return String(window.attacked)"))
                    .as(view)
                    .isEqualTo("undefined");
            assertThat(browser.all("#view script, #view img, #view iframe, a[href^='javascript']"))
                    .as(view)
                    .isEmpty();
        }
        browser.open(attack, "#/papers");
        int papers = browser.all("#paper-list tbody tr").size();
        assertThat(papers).isEqualTo(7);
        for (int i = 1; i <= papers; i++) {
            browser.click("#paper-list tbody tr:nth-child(" + i + ") th a");
            browser.await("the paper opens", d -> browser.all("#paper[hidden]").isEmpty());
            assertThat(browser.all("#paper .fact.gain")).as("paper " + i).isNotEmpty();
            assertThat(
                            browser.all(
                                    "#paper script, #paper img, #paper svg, #paper a[href^='javascript']"))
                    .isEmpty();
            assertThat(browser.run("return String(window.attacked)")).isEqualTo("undefined");
            browser.press(Keys.ESCAPE);
        }
        browser.open(attack, "#/papers?paper=attack-direction");
        assertThat(browser.text("#paper h2")).doesNotContain("\u202E").contains("esreveR");
    }
}
