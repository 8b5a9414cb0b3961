package dev.benchmeta.report.store;

import com.google.common.hash.Hashing;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.model.Names;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What tells one version of a paper from another. Where it was read does not count.
 *
 * @param paper 64 bits made of what a listing says about the paper
 * @param facts 64 bits made of that and of the facts
 * @param exact the whole record where its texts hold half characters, which UTF-8 cannot carry
 */
record Fingerprint(long paper, long facts, Optional<String> exact) {
    private static final FactsCodec CODEC = new FactsCodec();

    /** A quotation mark within a text is escaped, so this stands only behind the paper. */
    private static final String FACTS = ",\"contributions\":[";

    private static final String NO_FACTS = noFacts();

    private static String noFacts() {
        Paper blank = new Paper("none", "", "", Publication.UNKNOWN, Source.UNKNOWN);
        String line = CODEC.write(withoutFacts(blank));
        return line.substring(line.indexOf(FACTS));
    }

    private static PaperFacts withoutFacts(Paper paper) {
        return new PaperFacts(paper, Names.NONE, List.of(), List.of(), List.of());
    }

    /** Of what a listing says about a paper. */
    static long of(Paper paper) {
        return hash(CODEC.write(withoutFacts(anywhere(paper))));
    }

    /** Of a paper and its facts, which are written as JSON only once. */
    static Fingerprint of(PaperFacts facts) {
        String line =
                CODEC.write(
                        new PaperFacts(
                                anywhere(facts.paper()),
                                facts.names(),
                                facts.gains(),
                                facts.results(),
                                facts.notes()));
        String paper = line.substring(0, line.indexOf(FACTS));
        return new Fingerprint(hash(paper + NO_FACTS), hash(line), exact(facts, line));
    }

    private static Optional<String> exact(PaperFacts facts, String line) {
        boolean halves =
                holdsHalves(line)
                        || facts.paper().source().file().chars().anyMatch(Fingerprint::surrogate);
        return halves
                ? Optional.of(CODEC.write(facts)).filter(Fingerprint::holdsHalves)
                : Optional.empty();
    }

    private static boolean holdsHalves(String line) {
        return line.contains("\\uD");
    }

    private static boolean surrogate(int character) {
        return Character.isSurrogate((char) character);
    }

    private static Paper anywhere(Paper paper) {
        return new Paper(
                paper.id(),
                paper.title(),
                paper.abstractText(),
                paper.publication(),
                Source.UNKNOWN);
    }

    private static long hash(String line) {
        // As hashUnencodedChars, which takes twice as long; JSON holds no half characters.
        return Hashing.murmur3_128().hashBytes(line.getBytes(StandardCharsets.UTF_16LE)).asLong();
    }
}
