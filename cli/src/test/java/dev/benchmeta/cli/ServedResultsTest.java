package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.cli.serve.LocalServer;
import dev.benchmeta.cli.serve.Site;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's results are those of the command, whatever is asked, in the same order. */
class ServedResultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FACTS = CommandRun.testdata("facts/results.jsonl");

    private static LocalServer server;

    @BeforeAll
    static void start() throws IOException, FactsFormatException {
        List<PaperFacts> papers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(FACTS))) {
            papers.add(new FactsCodec().read(line));
        }
        PageSettings settings = new PageSettings("Test", "0", true);
        server = LocalServer.start(0, Site.of(papers, settings, FilterParameters.all()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode served(String query) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + "api/v1/results?" + query))
                        .build();
        return JSON.readTree(
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
    }

    private static JsonNode printed(String query) throws IOException {
        Stream<String> options = Arrays.stream(query.split("&")).map(option -> "--" + option);
        List<String> arguments = new ArrayList<>(List.of("results", FACTS, "--format=json"));
        options.filter(option -> option.length() > 2).forEach(arguments::add);
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return JSON.readTree(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "model=pear",
                "benchmark=gsm8k",
                "benchmark=imagenet&min-confidence=0.5",
                "subject=kiteserve",
                "hardware=h100&role=target",
                "vendor=nvidia&class=gpu",
                "metric=quality,latency",
                "since=2025&until=2025-02",
                "text=batching",
                "by=benchmark&sort=date",
                "by=subject&sort=paper",
                "sort=input",
                "top=1"
            })
    void areThoseOfTheCommand(String query) throws IOException, InterruptedException {
        JsonNode served = served(query);
        List<String> texts = served.findValuesAsText("text");
        assertThat(texts).isNotEmpty().isEqualTo(printed(query).findValuesAsText("text"));
        assertThat(served.path("total").asInt()).isEqualTo(texts.size());
    }

    @Test
    void haveTheirPaperAndCanonicalNames() throws IOException, InterruptedException {
        JsonNode one = served("model=pear&metric=quality").at("/results/0");
        assertThat(one.at("/paper/id").asText()).isEqualTo("res-04");
        assertThat(one.path("names"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"subject\":\"Pear-7B\",\"benchmark\":\"GSM8K\",\"hardware\":\"NVIDIA A100\"}"));
    }
}
