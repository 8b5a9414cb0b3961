package dev.benchmeta.report.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Evidence;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Result;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperFactsTableTest {
    @Test
    void writesLargeNumbersOut() {
        Span span = new Span(Section.ABSTRACT, 0, 14);
        Result result =
                new Result(
                        12_000_000,
                        "tokens/s",
                        Metric.THROUGHPUT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Evidence(span, "12 M tokens/s.", "result/unit", 0.9));
        assertThat(PaperFactsTable.describe(result)).isEqualTo("throughput, 12000000 tokens/s");
    }
}
