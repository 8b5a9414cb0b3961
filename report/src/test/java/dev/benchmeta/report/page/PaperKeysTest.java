package dev.benchmeta.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperKeysTest {
    private static PaperFacts paper(String id) {
        return new PaperFacts(
                Paper.of(id, "A title", "A text."), Names.NONE, List.of(), List.of(), List.of());
    }

    @Test
    void laterPapersOfAnIdAreNumbered() {
        List<PaperFacts> papers = Stream.of("x", "x", "y", "x").map(PaperKeysTest::paper).toList();
        assertThat(papers).map(PaperKeys.of(papers)::key).containsExactly("x", "x~2", "y", "x~3");
    }

    @Test
    void whatIsAnIdItselfIsLeftOut() {
        List<PaperFacts> papers = Stream.of("x", "x", "x~2").map(PaperKeysTest::paper).toList();
        assertThat(papers).map(PaperKeys.of(papers)::key).containsExactly("x", "x~3", "x~2");
    }
}
