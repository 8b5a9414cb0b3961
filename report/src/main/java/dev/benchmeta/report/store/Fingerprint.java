package dev.benchmeta.report.store;

import com.google.common.hash.Hashing;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 64 bits that tell one version of a paper from another. Where it was read does not count. */
final class Fingerprint {
    private static final FactsCodec CODEC = new FactsCodec();

    private Fingerprint() {}

    /** Of what a listing says about a paper. */
    static long of(Paper paper) {
        return of(new PaperFacts(paper, Names.NONE, List.of(), List.of(), List.of()));
    }

    /** Of a paper and its facts. */
    static long of(PaperFacts facts) {
        Paper paper = facts.paper();
        Paper anywhere =
                new Paper(
                        paper.id(),
                        paper.title(),
                        paper.abstractText(),
                        paper.publication(),
                        Source.UNKNOWN);
        String line =
                CODEC.write(
                        new PaperFacts(
                                anywhere,
                                facts.names(),
                                facts.gains(),
                                facts.results(),
                                facts.notes()));
        return Hashing.sha256().hashString(line, StandardCharsets.UTF_8).asLong();
    }
}
