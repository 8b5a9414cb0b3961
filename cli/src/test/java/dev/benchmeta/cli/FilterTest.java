package dev.benchmeta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the filters of the command line leave; {@link FilterBrowserTest} asks the page the same. */
class FilterTest {
    @ParameterizedTest
    @MethodSource("dev.benchmeta.cli.FilterCase#all")
    void theCommandLineFinds(FilterCase filter) throws IOException {
        CommandRun run =
                CommandRun.of(
                        "table",
                        FilterCase.facts(),
                        "--" + filter.option(),
                        filter.asked(),
                        "--format",
                        "json");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> papers =
                new ObjectMapper()
                        .readTree(run.out()).findValues("paperId").stream()
                                .map(JsonNode::asText)
                                .toList();
        assertThat(papers).containsExactlyInAnyOrderElementsOf(filter.papers());
    }
}
