package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as it is served from a database, in Chromium. */
@Tag("browser")
class ServeBrowserTest {
    @TempDir private static Path folder = Path.of("");

    private static Path store = Path.of("");
    private static ServeProcess serve;
    private static Chromium browser;

    @BeforeAll
    static void start() {
        store = folder.resolve("facts.duckdb");
        CommandRun run =
                CommandRun.of(
                        "extract",
                        CommandRun.testdata("facts/facts.jsonl"),
                        "--into",
                        store.toString());
        assertThat(run.code()).as(run.err()).isZero();
        serve = new ServeProcess(folder, store.toString());
        browser = new Chromium(folder);
    }

    @AfterAll
    static void stop() {
        browser.close();
        serve.close();
    }

    @Test
    void marksStayInTheStore() throws IOException, InterruptedException {
        browser.open(serve.address(), "#/speedups");
        browser.one(".filters input[type=search]").sendKeys("candle");
        browser.awaitText("#summary", "gains in 1 paper");
        browser.click("#table .tabulator-row .tabulator-cell:first-child a");
        browser.awaitText("#paper h2", "LampServe: Paged Attention by Candle Light");
        browser.click("#fact-g0 .right");
        browser.await("it is marked", d -> browser.all("#fact-g0.marked.right").size() == 1);
        browser.click("#fact-g1 .wrong");
        browser.await("it is marked", d -> browser.all("#fact-g1.marked.wrong").size() == 1);
        browser.reload();
        browser.await("the marks are there", d -> browser.all("#fact-g1.marked.wrong").size() == 1);

        serve.stop();
        serve = new ServeProcess(folder, store.toString());
        browser.open(serve.address(), "#/checking");
        browser.awaitText("#view .lead", "are kept in the database that is served");
        browser.awaitText("#view .figures", "wrong\n1");
        browser.click("#export-gold");
        String exported = browser.download("gold.jsonl");
        assertThat(served("api/v1/gold")).isEqualTo(exported);
        JsonNode gold = new ObjectMapper().readTree(exported);
        assertThat(gold.at("/id").asText()).isEqualTo("inv-01");
        assertThat(gold.at("/gains")).hasSize(3);

        browser.click("#view button.quiet");
        browser.await("one mark is left", d -> browser.all("#view .verdict").size() == 1);
        assertThat(browser.complaints()).as("console").isEmpty();
        assertThat(browser.requests())
                .as("requests")
                .isNotEmpty()
                .allMatch(address -> address.startsWith("http://127.0.0.1:"));
    }

    private static String served(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(serve.address().resolve(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void takesBackAMarkThatIsRefused() {
        browser.open(serve.address(), "#/papers?paper=inv-03");
        browser.await("the paper opens", d -> !browser.all("#fact-g0 .right").isEmpty());
        browser.run(
                """
                const send = fetch;
                fetch = (to, { body, ...rest }) => send(to, { ...rest, body: body.replace("right", "odd") });
                """);
        browser.click("#fact-g0 .right");
        browser.awaitText("#warning", "The mark was not kept: ");
        browser.await("it is no mark", d -> browser.all("#fact-g0.marked").isEmpty());

        browser.run("fetch = async () => new Response('<p>Too large</p>', { status: 413 })");
        browser.click("#fact-g0 .wrong");
        browser.awaitText(
                "#warning", "The mark was not kept: the server refuses it, with status 413.");
        browser.await("it is no mark", d -> browser.all("#fact-g0.marked").isEmpty());
        browser.complaints();
    }

    @Test
    void tellsWhenAMarkIsNotKept() throws InterruptedException {
        browser.open(serve.address(), "#/papers?paper=inv-02");
        browser.await("the paper opens", d -> !browser.all("#fact-g0 .right").isEmpty());
        serve.stop();
        browser.click("#fact-g0 .right");
        browser.awaitText("#warning", "The mark was not kept: the server does not answer.");
        assertThat(browser.texts("#warning button")).isEqualTo(List.of("OK"));
        browser.click("#warning button");
        browser.await("it is told off", d -> browser.text("#warning").isEmpty());
        browser.complaints();
        serve = new ServeProcess(folder, store.toString());
    }
}
