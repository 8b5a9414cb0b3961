package dev.benchmeta.extract.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.extract.FactExtractor;
import dev.benchmeta.extract.OneExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences of the cases, cut and joined at random: what no rule was written for, in words that
 * rules know.
 */
class SplicedTextsTest {
    private static final int TEXTS = 300;
    private static final int SENTENCES = 3;
    private static final FactExtractor EXTRACTOR = OneExtractor.get();
    private static final FactsCodec CODEC = new FactsCodec();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void giveFactsThatCoverTheirWords(long seed) {
        List<String> texts =
                Stream.of("gain", "result")
                        .flatMap(kind -> CaseFiles.of(kind).stream())
                        .map(c -> c.paper().abstractText())
                        .toList();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder body = new StringBuilder();
            for (int j = 0; j < SENTENCES; j++) {
                body.append(sentence(texts, random)).append(". ");
            }
            Paper paper = Paper.of("p", sentence(texts, random), body.toString());
            assertThatCode(() -> check(paper))
                    .as("%s | %s", paper.title(), paper.abstractText())
                    .doesNotThrowAnyException();
        }
    }

    /** Reading checks every span. */
    private static void check(Paper paper) throws FactsFormatException {
        PaperFacts facts = EXTRACTOR.extract(paper);
        assertThat(CODEC.read(CODEC.write(facts))).isEqualTo(facts);
    }

    /**
     * The end of a text, the beginning of one and the end of another, or one with words left out.
     */
    private static String sentence(List<String> texts, Random random) {
        List<String> words = words(texts, random);
        int at = random.nextInt(words.size());
        List<String> made = new ArrayList<>(words);
        switch (random.nextInt(3)) {
            case 0 -> made.subList(0, at).clear();
            case 1 -> {
                List<String> others = words(texts, random);
                made.subList(at, made.size()).clear();
                made.addAll(others.subList(random.nextInt(others.size()), others.size()));
            }
            default -> made.remove(at);
        }
        String text = String.join(" ", made);
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> words(List<String> texts, Random random) {
        return List.of(texts.get(random.nextInt(texts.size())).split(" "));
    }
}
