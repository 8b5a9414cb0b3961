package dev.benchmeta.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.PaperFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final int PAPERS = 1000;

    @Test
    void aPaperIsTheSameWithItsFactsAndWithout() {
        for (int seed = 0; seed < PAPERS; seed++) {
            PaperFacts facts = OddFacts.withItsOwnTitle(seed);
            assertThat(Fingerprint.of(facts).paper())
                    .as("paper %s", seed)
                    .isEqualTo(Fingerprint.of(facts.paper()))
                    .isEqualTo(Fingerprint.of(withoutFacts(facts)).facts());
        }
    }

    @Test
    void keepsTheRecordOfTextsThatUtf8CannotCarry() {
        FactsCodec codec = new FactsCodec();
        int kept = 0;
        for (int seed = 0; seed < PAPERS; seed++) {
            PaperFacts facts = OddFacts.withItsOwnTitle(seed);
            String line = codec.write(facts);
            boolean halves = line.contains("\\uD");
            kept += halves ? 1 : 0;
            assertThat(Fingerprint.of(facts).exact().isPresent()).isEqualTo(halves);
            Fingerprint.of(facts).exact().ifPresent(record -> assertThat(record).isEqualTo(line));
        }
        assertThat(kept).isBetween(1, PAPERS - 1);
    }

    private static PaperFacts withoutFacts(PaperFacts facts) {
        return new PaperFacts(facts.paper(), Names.NONE, List.of(), List.of(), List.of());
    }
}
