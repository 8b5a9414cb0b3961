package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.page.ReportPage;
import dev.benchmeta.report.store.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldLinesTest {
    private static Mark wrong(String paper, MarkedFact fact) {
        Mark.Words words = new Mark.Words("title", 0, 9, "LampServe");
        return new Mark(MarkKey.of(paper, fact), paper, fact.kind(), "wrong", words, false, "{}");
    }

    @Test
    void aMarkIsOfOnePaperEvenIfAnotherOfItsIdSaysTheSame()
            throws IOException, FactsFormatException {
        Path file = Path.of(System.getProperty("benchmeta.testdata"), "facts/facts.jsonl");
        String line = Files.readAllLines(file).get(0);
        FactsCodec codec = new FactsCodec();
        PaperFacts first = codec.read(line);
        PaperFacts second = codec.read(line.replace("Candle Light\"", "Candle Light, Anew\""));
        Snapshot now =
                new Snapshot(
                        List.of(first, second), new ReportPage(new PageSettings("", "0", true)));
        MarkedFact presented = MarkedFact.of(second).get(0);
        assertThat(presented.kind()).isEqualTo("contribution");

        Mark mark = wrong("inv-01~2", presented);
        assertThat(now.named(mark.paperId())).containsSame(second);
        assertThat(new GoldLines(List.of(mark), now).lines(false))
                .startsWith("{\"id\":\"inv-01\",\"contributions\":[],")
                .containsOnlyOnce("\n");

        Mark other = wrong("inv-01", presented);
        assertThat(other.key()).isNotEqualTo(mark.key());
        assertThat(new GoldLines(List.of(mark, other), now).lines(false).lines()).hasSize(2);
    }
}
