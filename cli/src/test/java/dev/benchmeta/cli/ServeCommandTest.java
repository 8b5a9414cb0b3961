package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
    private static final String MARK =
            "{\"paper\":\"inv-01\",\"kind\":\"contribution\",\"verdict\":\"right\",\"section\":\"title\","
                    + "\"start\":0,\"end\":9,\"text\":\"LampServe\",\"fields\":{}}";

    @TempDir private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(URI address, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json");
        if (!body.isEmpty()) {
            request.PUT(BodyPublishers.ofString(body));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Path store(String name, List<String> lines) throws IOException {
        Path facts = Files.write(folder.resolve("facts.jsonl"), lines);
        Path store = folder.resolve(name);
        CommandRun run = CommandRun.of("extract", facts.toString(), "--into", store.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return store;
    }

    @Test
    void keepsMarksInTheDatabaseAndShowsWhatOthersAdd() throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl")));
        Path store = store("facts.duckdb", lines.subList(0, 3));
        String key = "/api/v1/marks/00112233445566778899aabbccdd";
        try (ServeProcess serve = new ServeProcess(folder, store.toString())) {
            assertThat(send(serve.address(), "/api/v1/papers", "").body()).contains("\"total\":3");
            assertThat(send(serve.address(), key, MARK).body()).contains("\"kept\":\"database\"");
            store("facts.duckdb", lines);
            assertThat(totalWithin(serve.address(), 8)).isTrue();
            assertThat(serve.stop()).isEqualTo(128 + 15);
            assertThat(serve.messages())
                    .isEqualTo("benchmeta: serving 3 papers on this machine; Ctrl-C stops\n");
            assertThatThrownBy(() -> send(serve.address(), "/", ""))
                    .isInstanceOf(ConnectException.class);
        }
        try (ServeProcess serve = new ServeProcess(folder, store.toString())) {
            assertThat(send(serve.address(), "/api/v1/marks", "").body())
                    .contains("\"total\":1", "\"text\":\"LampServe\"");
        }
        CommandRun sql =
                CommandRun.of(
                        "sql",
                        store.toString(),
                        "-q",
                        "SELECT paper_id, verdict FROM marks",
                        "--format",
                        "csv");
        assertThat(sql.out()).isEqualTo("paper_id,verdict\ninv-01,right\n");
    }

    private boolean totalWithin(URI address, int papers) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (send(address, "/api/v1/papers", "").body().contains("\"total\":" + papers)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    @Test
    void opensItsAddressInTheBrowser() throws IOException, InterruptedException {
        Path browser = folder.resolve("browser");
        Files.writeString(browser, "#!/bin/sh\necho \"$*\" >> \"$0.opened\"\n");
        assertThat(browser.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = Map.of("BROWSER", browser.toString());
        String facts = CommandRun.testdata("facts/facts.jsonl");
        Path opened = folder.resolve("browser.opened");
        try (ServeProcess serve = new ServeProcess(folder, environment, facts, "--open")) {
            assertThat(linesWithin(opened)).containsExactly(serve.address().toString());
            assertThat(send(serve.address(), "/", "").statusCode()).isEqualTo(200);
        }
        Files.delete(opened);
        try (ServeProcess serve = new ServeProcess(folder, environment, facts)) {
            assertThat(send(serve.address(), "/", "").statusCode()).isEqualTo(200);
            assertThat(opened).doesNotExist();
        }
    }

    private static List<String> linesWithin(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < 200 && (Files.notExists(file) || Files.size(file) == 0); i++) {
            Thread.sleep(50);
        }
        return Files.readAllLines(file);
    }

    @Test
    void saysThatThereIsNoBrowserToOpen() throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("BROWSER", folder.resolve("no-browser").toString());
        String facts = CommandRun.testdata("facts/facts.jsonl");
        try (ServeProcess serve = new ServeProcess(folder, environment, facts, "--open")) {
            assertThat(send(serve.address(), "/", "").statusCode()).isEqualTo(200);
            serve.stop();
            assertThat(serve.messages())
                    .contains("no browser can be opened from here; open the address above");
        }
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run =
                    CommandRun.of(
                            "serve",
                            CommandRun.testdata("facts/facts.jsonl"),
                            "--port",
                            Integer.toString(taken.getLocalPort()));
            assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err())
                    .startsWith("benchmeta: port " + taken.getLocalPort() + " cannot be had (")
                    .contains("choose another one with --port, or 0 for a free one");
        }
    }

    @Test
    void tellsWhichPortsThereAre() {
        CommandRun run = CommandRun.of("serve", "facts.jsonl", "--port", "65536");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("benchmeta: --port is 65536, expected 0 to 65535, such as 8017");
    }

    @Test
    void failsWithoutAnythingToServe() {
        CommandRun run = CommandRun.of("serve", folder.resolve("none").toString(), "--port", "0");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("nothing could be read");
    }
}
