package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.benchmeta.cli.serve.LocalServer;
import dev.benchmeta.cli.serve.Site;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a paper's id is, the server gives an address that leads to the paper. */
class PaperAddressTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> IDS =
            List.of(
                    "2401.00001",
                    "cs/0405060",
                    "..",
                    ".",
                    "a/../b",
                    "a//b",
                    "/a",
                    "a/",
                    "50%",
                    "%2F",
                    "a;b",
                    "a\\b",
                    "a?b=c&d#e",
                    "\u00e9 \ud83d\ude80+",
                    "https://example.org/a?id=b",
                    "1",
                    "1",
                    "1",
                    "a/".repeat(1500) + "a");

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static HttpResponse<String> get(LocalServer server, String path) {
        return send(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    private static LocalServer serve() throws IOException {
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            Paper paper = Paper.of(IDS.get(i), "Title " + i, "Text.");
            papers.add(new PaperFacts(paper, Names.NONE, List.of(), List.of(), List.of()));
        }
        PageSettings settings = new PageSettings("Test", "0", true);
        return LocalServer.start(0, Site.of(papers, settings, FilterParameters.all()));
    }

    @Test
    void leadsToEveryPaper() throws IOException {
        try (LocalServer server = serve()) {
            JsonNode papers = JSON.readTree(get(server, "/api/v1/papers").body()).path("papers");
            Set<String> titles = new HashSet<>();
            for (JsonNode brief : papers) {
                String self = brief.path("self").asText();
                HttpResponse<String> answer = get(server, self);
                assertThat(answer.statusCode()).as(self).isEqualTo(200);
                String title = JSON.readTree(answer.body()).at("/paper/title").asText();
                assertThat(title).as(self).isEqualTo(brief.path("title").asText());
                titles.add(title);
            }
            assertThat(titles).hasSize(IDS.size());
            assertThat(papers.at("/1/self").asText()).isEqualTo("/api/v1/papers/cs/0405060");
            assertThat(papers.at("/17/self").asText()).isEqualTo("/api/v1/paper?id=1&number=3");
            assertThat(
                            JSON.readTree(get(server, "/api/v1/papers?id=1").body())
                                    .path("total")
                                    .asInt())
                    .isEqualTo(3);
            assertThat(get(server, "/api/v1/paper?id=1&number=4").body())
                    .contains("number is 4, expected 1 to 3 of '1'");
        }
    }

    @Test
    void keepsMarksOfAllThatShareAnId() throws IOException {
        try (LocalServer server = serve()) {
            assertThat(mark(server, "1~2").statusCode()).isEqualTo(200);
            HttpResponse<String> refused = mark(server, "1");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("the words of the mark are not at 0 to 8");
            // the one whose words they are is exported, the others of that id are not
            String gold = get(server, "/api/v1/gold").body();
            assertThat(gold.lines().map(PaperAddressTest::models)).containsExactly("Title 16");
        }
    }

    /** Marks the title of the second paper of id 1 in the paper that is called so. */
    private static HttpResponse<String> mark(LocalServer server, String paper) throws IOException {
        String mark =
                "{'paper':'%s','kind':'model','verdict':'right','section':'title','start':0,"
                        + "'end':8,'text':'Title 16','added':true,"
                        + "'fields':{'name':'Title 16'}}";
        URI address = server.address().resolve("/api/v1/marks/" + "0".repeat(28));
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(mark.formatted(paper).replace('\'', '"'))));
    }

    private static String models(String gold) {
        try {
            return JSON.readTree(gold).at("/models/0/name").asText();
        } catch (IOException e) {
            throw new AssertionError(gold, e);
        }
    }
}
