package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.benchmeta.cli.serve.LocalServer;
import dev.benchmeta.cli.serve.Site;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.score.GoldFormatException;
import dev.benchmeta.report.score.GoldPaper;
import dev.benchmeta.report.score.GoldReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as programs and pages meet it. The papers are the invented ones of facts.jsonl. */
class LocalServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final PageSettings SETTINGS = new PageSettings("Test", "0", true);
    private static final String KEY = "00112233445566778899aabbccdd";

    private static LocalServer server;

    @BeforeAll
    static void start() throws IOException, FactsFormatException {
        List<PaperFacts> papers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl")))) {
            papers.add(new FactsCodec().read(line));
        }
        server = LocalServer.start(0, Site.of(papers, SETTINGS, FilterParameters.all()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path.replaceFirst("^/", "")));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    private static JsonNode get(String path) {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        JsonNode tree = tree(answer.body());
        assertThat(tree.path("schema").asInt()).as(path).isEqualTo(1);
        return tree;
    }

    /** Sends bytes as they are and gives all that comes back. */
    private static String raw(byte[] request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
            return new String(read(socket.getInputStream()), StandardCharsets.ISO_8859_1);
        }
    }

    /** A server that refuses may reset the connection behind its answer. */
    private static byte[] read(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                all.write(some, 0, n);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("reset");
        }
        return all.toByteArray();
    }

    private static String raw(String request) throws IOException {
        return raw(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void givesThePublishedFactsOfAPaper() throws IOException {
        String line = Files.readAllLines(Path.of(CommandRun.testdata("facts/facts.jsonl"))).get(0);
        assertThat(send(to("api/v1/papers/inv-01")).body()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "metric=throughput",
                "metric=throughput,latency&min-ratio=2",
                "metric=throughput&metric=latency",
                "hardware=gpu",
                "class=FPGA&since=2024",
                "baseline=vllm",
                "text=spreadsheets",
                "qualifier=up-to",
                "quality=true"
            })
    void filtersAsTheCommandDoes(String query) {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("table", CommandRun.testdata("facts/facts.jsonl")));
        arguments.addAll(List.of("--format", "json"));
        for (String one : query.isEmpty() ? new String[0] : query.split("&")) {
            arguments.add(one.equals("quality=true") ? "--quality" : "--" + one);
        }
        JsonNode table = tree(CommandRun.of(arguments.toArray(String[]::new)).out());
        List<String> expected = table.findValuesAsText("text").stream().sorted().toList();
        List<String> given = new ArrayList<>();
        get("api/v1/gains?" + query)
                .path("gains")
                .forEach(gain -> given.add(gain.at("/gain/text").asText()));
        assertThat(given.stream().sorted().toList()).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void ranksBestCasesBehindTypicalFigures() {
        List<String> qualifiers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        get("api/v1/gains?limit=1000")
                .path("gains")
                .forEach(
                        gain -> {
                            boolean range =
                                    gain.at("/gain/low").asDouble()
                                            < gain.at("/gain/high").asDouble();
                            qualifiers.add(range ? "up-to" : gain.at("/gain/qualifier").asText());
                            ratios.add(gain.at("/gain/ratio").asDouble());
                        });
        int first = qualifiers.indexOf("up-to");
        assertThat(first).isPositive();
        assertThat(qualifiers.subList(first, qualifiers.size())).containsOnly("up-to");
        assertThat(ratios.subList(0, first)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "papers?,papers,3",
        "gains?quality=true&,gains,7",
        "hardware?,groups,5",
        "query?hardware=gpu&,groups,2"
    })
    void pagesToTheEnd(String list, String field, int limit) {
        String whole = get("api/v1/" + list + "limit=1000").path(field).toString();
        int total = get("api/v1/" + list + "limit=1").path("total").asInt();
        List<JsonNode> parts = new ArrayList<>();
        String next = "api/v1/" + list + "limit=" + limit;
        while (!next.isEmpty()) {
            JsonNode part = get(next);
            assertThat(part.path("total").asInt()).isEqualTo(total);
            rows(part.path(field), field).forEach(parts::add);
            next = part.path("next").asText("").replace("null", "");
        }
        List<JsonNode> all = new ArrayList<>();
        rows(tree(whole), field).forEach(all::add);
        assertThat(parts).hasSize(total).isEqualTo(all);
    }

    @Test
    void suggestsNamesWhereThereIsNothing() {
        assertThat(get("api/v1/gains?hardware=a10o").path("notes"))
                .hasToString(
                        "[\"No paper read names 'a10o' as hardware. Did you mean NVIDIA A100?\"]");
        assertThat(get("api/v1/results?benchmark=SheetBlench").path("notes"))
                .hasToString(
                        "[\"No paper read names 'SheetBlench' as a benchmark. Did you mean SheetBench?\"]");
        assertThat(get("api/v1/gains?hardware=a100").path("notes")).isEmpty();
        assertThat(get("api/v1/gains?hardware=a100&min-ratio=1000").path("notes")).isEmpty();
    }

    private static Iterable<JsonNode> rows(JsonNode list, String field) {
        if (!field.equals("groups")) {
            return list;
        }
        List<JsonNode> rows = new ArrayList<>();
        list.forEach(group -> group.path("rows").forEach(rows::add));
        return rows;
    }

    @Test
    void answersWhatCommandsAnswer() {
        String facts = CommandRun.testdata("facts/facts.jsonl");
        assertThat(get("api/v1/query?hardware=gpu&limit=1000").path("groups"))
                .isEqualTo(
                        tree(CommandRun.of("query", facts, "--hardware=gpu", "--format=json").out())
                                .path("groups"));
        assertThat(get("api/v1/compare?from=lampserve&to=vllm&limit=1000").path("groups"))
                .isEqualTo(
                        tree(CommandRun.of(
                                                "compare",
                                                facts,
                                                "--from=lampserve",
                                                "--to=vllm",
                                                "--format=json")
                                        .out())
                                .path("groups"))
                .isNotEmpty();
        assertThat(get("api/v1/hardware?across=month&limit=1000").path("groups"))
                .isEqualTo(
                        tree(CommandRun.of("hardware", facts, "--across=month", "--format=json")
                                        .out())
                                .path("groups"));
        assertThat(get("api/v1/stats?only=gains").at("/gains/groups"))
                .isEqualTo(
                        tree(CommandRun.of("stats", facts, "--only=gains", "--format=json").out())
                                .path("groups"));
        assertThat(get("api/v1/results?metric=quality").path("total").asInt()).isEqualTo(1);
        assertThat(get("api/v1/results?metric=latency").path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api/v1/nothing | 404 | there is no /api/v1/nothing; /api/v1/openapi.json says what there is",
                "else | 404 | there is no /else; the page is at / and the API below /api/v1/",
                "api/v1/papers/none | 404 | there is no paper 'none'",
                "api/v1/gains?min-ratio=-1 | 400 | min-ratio is -1.0, expected a number above 0, such as 1.5 for half as much again",
                "api/v1/gains?since=soon | 400 | Invalid value for parameter 'since': 'soon' is no date; expected a day, month or year such as 2025-11-04, 2025-11 or 2025",
                "api/v1/gains?limit=0 | 400 | limit is '0', expected a whole number from 1 to 1000",
                "api/v1/gains?offset=-1 | 400 | offset is '-1', expected a whole number from 0 to 2147483647",
                "api/v1/gains?quality=yes | 400 | quality is 'yes', expected true or false",
                "api/v1/gains?sort=size | 400 | sort is 'size', expected one of ratio, date, confidence, subject, baseline, hardware, paper, input",
                "api/v1/gains?sort=date&sort=ratio | 400 | sort is given 2 times, expected once",
                "api/v1/stats?colour=red&only=gains | 400 | there is no parameter 'colour' here, expected one of hardware, vendor, class, role, since, until, text, min-confidence, metric, subject, model, baseline, min-ratio, qualifier, only",
                "api/v1/results?baseline=vllm | 400 | there is no parameter 'baseline' here, expected one of hardware, vendor, class, role, since, until, text, min-confidence, metric, subject, model, benchmark, by, sort, top, limit, offset",
                "api/v1/results?top=0 | 400 | top is '0', expected a whole number from 1 to 2147483647",
                "api/v1/results?benchmark=%2B | 400 | benchmark is '+', expected a name with a letter or digit, such as a100 or gpu",
                "api/v1/results?role=baselin | 400 | Invalid value for parameter 'role': 'baselin' is no role; expected one of target, baseline, context. Did you mean baseline?",
                "api/v1/query | 400 | hardware is missing; add hardware=NAME",
                "api/v1/compare?from=a&to=%2B | 400 | to is '+', expected a name with a letter or digit, such as a100 or vllm"
            })
    void tellsWhatIsWrong(String path, int status, String detail) {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        JsonNode problem = tree(answer.body());
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("schema").asInt()).isEqualTo(1);
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
        assertThat(problem.path("title").asText()).isNotBlank();
    }

    @Test
    void answersThisMachineOnly() throws IOException {
        for (String host :
                List.of("127.0.0.1", "localhost", "LOCALHOST:8017", "127.0.0.1:1", "[::1]:80")) {
            assertThat(raw("GET /api/v1/papers HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .as(host)
                    .startsWith("HTTP/1.1 200");
        }
        for (String host :
                List.of(
                        "example.org",
                        "127.0.0.1.example.org",
                        "localhost.example.org:8017",
                        "10.0.0.1",
                        "0.0.0.0",
                        "user@localhost")) {
            assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                    .as(host)
                    .matches("(?s)HTTP/1.1 4(?:21|00).*problem\\+json.*");
        }
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421");
    }

    @Test
    void refusesPagesOfOthers() {
        String here = server.address().toString().replaceFirst("/$", "");
        assertThat(send(to("api/v1/papers").header("Origin", here)).statusCode()).isEqualTo(200);
        for (String origin :
                List.of("http://example.org", "null", "http://localhost:1", here + "0")) {
            assertThat(send(to("api/v1/papers").header("Origin", origin)).statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site", "anything")) {
            assertThat(send(to("api/v1/papers").header("Sec-Fetch-Site", site)).statusCode())
                    .isEqualTo(403);
        }
        HttpRequest.Builder followed =
                to("").header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "document");
        assertThat(send(followed).statusCode()).as("a link to the page").isEqualTo(200);
        HttpRequest.Builder framed =
                to("").header("Sec-Fetch-Site", "cross-site")
                        .header("Sec-Fetch-Mode", "navigate")
                        .header("Sec-Fetch-Dest", "iframe");
        assertThat(send(framed).statusCode()).as("a frame of the page").isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/papers", "api/v1/nothing", "api/v1/gains?limit=x"})
    void tellsBrowsersToRunNothingElse(String path) {
        var headers = send(to(path)).headers();
        assertThat(headers.firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("cross-origin-resource-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("access-control-allow-origin")).isEmpty();
        assertThat(headers.firstValue("server")).isEmpty();
    }

    @Test
    void packsAndTellsThatNothingHasChanged() throws IOException, InterruptedException {
        HttpResponse<byte[]> packed =
                CLIENT.send(
                        to("").header("Accept-Encoding", "gzip").build(),
                        BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
        HttpResponse<byte[]> plain = CLIENT.send(to("").build(), BodyHandlers.ofByteArray());
        assertThat(
                        new GZIPInputStream(new java.io.ByteArrayInputStream(packed.body()))
                                .readAllBytes())
                .isEqualTo(plain.body());
        String tag = plain.headers().firstValue("etag").orElseThrow();
        assertThat(plain.headers().firstValue("cache-control")).hasValue("no-cache");
        HttpResponse<String> again = send(to("").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(send(to("").header("If-None-Match", "\"other\"")).statusCode()).isEqualTo(200);
        HttpResponse<String> head =
                send(to("api/v1/papers").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0))
                .isEqualTo(send(to("api/v1/papers")).body().length());
    }

    private static HttpResponse<String> put(String key, String body) {
        return send(
                to("api/v1/marks/" + key)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private static String mark(String verdict, int start, int end, String text) {
        return JSON.createObjectNode()
                .put("key", KEY)
                .put("paper", "inv-01")
                .put("kind", "contribution")
                .put("verdict", verdict)
                .put("section", "title")
                .put("start", start)
                .put("end", end)
                .put("text", text)
                .set("fields", JSON.createObjectNode())
                .toString();
    }

    @Test
    void givesMarkedPapersAsAnnotations() throws GoldFormatException {
        String key = "1a00271077d4481c80291f1bf64d";
        assertThat(send(to("api/v1/gold")).body()).isEmpty();
        assertThat(put(key, mark("wrong", 0, 9, "LampServe").replace(KEY, key)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = send(to("api/v1/gold"));
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/jsonl");
        assertThat(answer.body()).startsWith("{\"id\":\"inv-01\",\"contributions\":[],");
        List<GoldPaper> gold = GoldReader.read(answer.body().lines().toList(), "gold.jsonl");
        assertThat(gold).hasSize(1);
        assertThat(send(to("api/v1/gold?whole=true")).body()).isEmpty();
        assertThat(send(to("api/v1/marks/" + key).DELETE()).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsMarksAsLongAsItRuns() {
        assertThat(put(KEY, mark("right", 0, 9, "LampServe")).statusCode()).isEqualTo(200);
        assertThat(put(KEY, mark("wrong", 0, 9, "LampServe")).statusCode()).isEqualTo(200);
        JsonNode marks = get("api/v1/marks");
        assertThat(marks.path("kept").asText()).isEqualTo("memory");
        assertThat(marks.at("/marks/0/verdict").asText()).isEqualTo("wrong");
        assertThat(marks.path("marks")).hasSize(1);
        assertThat(put(KEY, mark("right", 1, 9, "LampServe")).statusCode()).isEqualTo(422);
        assertThat(put(KEY, mark("right", 0, 99_999, "LampServe")).statusCode()).isEqualTo(422);
        HttpRequest.Builder delete = to("api/v1/marks/" + KEY).DELETE();
        assertThat(send(delete).statusCode()).isEqualTo(200);
        assertThat(send(delete).statusCode()).isEqualTo(200);
        assertThat(get("api/v1/marks").path("marks")).isEmpty();
    }

    @Test
    void refusesWhatIsNoMark() {
        String good = mark("right", 0, 9, "LampServe");
        assertThat(put("short", good).statusCode()).isEqualTo(400);
        assertThat(put(KEY.replace('0', '1'), good).statusCode()).isEqualTo(400);
        for (String bad :
                List.of(
                        "",
                        "[]",
                        "7",
                        "{",
                        good + good,
                        good.replace("right", "maybe"),
                        good.replace("\"start\":0", "\"start\":-1"),
                        good.replace("\"start\":0", "\"start\":\"0\""),
                        good.replace("\"start\":0", "\"start\":10"),
                        good.replace("\"fields\":{}", "\"fields\":{\"a\":{}}"),
                        good.replace("\"fields\":{}", "\"fields\":null"),
                        good.replace("\"fields\":{}", "\"fields\":{\"name\":7}"),
                        good.replace("\"fields\":{}", "\"fields\":{},\"added\":true"),
                        good.replace(
                                "\"fields\":{}", "\"fields\":{\"name\":\"a\"},\"added\":\"no\""),
                        good.replace("\"fields\":{}", "\"fields\":{},\"more\":1"),
                        "{\"key\":" + "[".repeat(50_000))) {
            assertThat(put(KEY, bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(put(KEY, good.replace("inv-01", "no paper")).statusCode()).isEqualTo(422);
        assertThat(put(KEY, "x".repeat(2_000_000)).statusCode()).isEqualTo(413);
        HttpRequest.Builder text =
                to("api/v1/marks/" + KEY)
                        .header("Content-Type", "text/plain")
                        .PUT(BodyPublishers.ofString(good));
        assertThat(send(text).statusCode()).isEqualTo(415);
        assertThat(get("api/v1/marks").path("marks")).isEmpty();
    }

    @Test
    void takesNoOtherMethod() {
        HttpResponse<String> post = send(to("api/v1/papers").POST(BodyPublishers.ofString("{}")));
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(post.headers().firstValue("allow")).hasValue("GET, HEAD");
        HttpResponse<String> page = send(to("").POST(BodyPublishers.noBody()));
        assertThat(page.statusCode()).isEqualTo(405);
        HttpResponse<String> mark = send(to("api/v1/marks/" + KEY));
        assertThat(mark.headers().firstValue("allow")).hasValue("PUT, DELETE");
    }

    @Test
    void survivesWhatIsNoRequest() throws IOException {
        for (String request :
                List.of(
                        "",
                        "\r\n\r\n",
                        "GARBAGE\r\n\r\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /api/v1/papers/%C3 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /api/v1/papers?text=%C3%28 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET //api//v1/../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
                        "GET http://example.org/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX: "
                                + "x".repeat(20_000)
                                + "\r\n\r\n",
                        "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "PUT /api/v1/marks/"
                                + KEY
                                + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                        "PUT /api/v1/marks/"
                                + KEY
                                + " HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")) {
            String answer = raw(request);
            assertThat(answer).as(request).doesNotContain("Exception").doesNotContain(" 500 ");
            if (answer.startsWith("HTTP/1.1 4")) {
                assertThat(answer)
                        .contains(
                                "application/problem+json",
                                "default-src 'none'",
                                "nosniff",
                                "DENY");
            }
            assertThat(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 (?:4\\d\\d|505|200).*"))
                    .as(request + " -> " + answer)
                    .isTrue();
        }
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            raw(noise);
        }
        assertThat(get("api/v1/papers").path("total").asInt()).isEqualTo(8);
    }

    @Test
    void describesItself() {
        JsonNode description = get("api/v1/openapi.json");
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        Set<String> paths = new TreeSet<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths)
                .containsExactly(
                        "/compare",
                        "/gains",
                        "/gold",
                        "/hardware",
                        "/marks",
                        "/marks/{key}",
                        "/openapi.json",
                        "/paper",
                        "/papers",
                        "/papers/{id}",
                        "/query",
                        "/results",
                        "/stats");
        Set<String> references = new HashSet<>(description.findValuesAsText("$ref"));
        for (String reference : references) {
            assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    /** Every answer has the form that the description gives it, and every parameter is taken. */
    @ParameterizedTest
    @CsvSource({
        "/papers,",
        "/paper,/paper?id=inv-02",
        "/papers/{id},/papers/inv-02",
        "/gains,",
        "/results,",
        "/hardware,",
        "/query,/query?hardware=gpu",
        "/compare,/compare?from=lampserve&to=vllm",
        "/stats,",
        "/marks,",
        "/openapi.json,"
    })
    void answersInTheFormItDescribes(String path, String asked) {
        JsonNode description = get("api/v1/openapi.json");
        JsonNode operation = description.path("paths").path(path).path("get");
        assertThat(operation.isMissingNode()).as(path).isFalse();
        String address = "api/v1" + (asked == null ? path : asked);
        String reference =
                operation.at("/responses/200/content/application~1json/schema/$ref").asText();
        assertThat(faults(description, reference, send(to(address)).body())).isEmpty();
        assertThat(
                        faults(
                                description,
                                "#/components/schemas/Problem",
                                send(to("api/v1/nothing")).body()))
                .isEmpty();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                String name = parameter.path("name").asText();
                JsonNode choices = parameter.at("/schema/items/enum");
                String value = choices.isEmpty() ? "1" : choices.path(0).asText();
                String more = address + (address.contains("?") ? "&" : "?") + name + "=" + value;
                assertThat(send(to(more)).body())
                        .as(URLDecoder.decode(more, StandardCharsets.UTF_8))
                        .doesNotContain("there is no parameter");
            }
        }
    }

    private static List<String> faults(JsonNode description, String reference, String answer) {
        String schema =
                JSON.createObjectNode()
                        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .put("$ref", reference)
                        .set("components", description.path("components"))
                        .toString();
        Schema checked =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON);
        return checked.validate(answer, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
