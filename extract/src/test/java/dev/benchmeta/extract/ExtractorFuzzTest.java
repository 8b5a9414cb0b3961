package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.benchmeta.core.json.FactsCodec;
import dev.benchmeta.core.json.FactsFormatException;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;

/** The whole extractor takes any string: a line of title, then the abstract. */
class ExtractorFuzzTest {
    private static final FactExtractor EXTRACTOR = OneExtractor.get();
    private static final FactsCodec CODEC = new FactsCodec();

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/dev/benchmeta/extract/fuzz.dict")
    void extractsFromAnything(byte[] bytes) throws FactsFormatException {
        String text = FuzzText.of(bytes);
        int title = text.indexOf('\n');
        Paper paper =
                Paper.of("p", text.substring(0, Math.max(0, title)), text.substring(title + 1));
        PaperFacts facts = EXTRACTOR.extract(paper);
        // reading checks that every span covers the words it claims
        assertThat(CODEC.read(CODEC.write(facts))).isEqualTo(facts);
        assertThat(EXTRACTOR.explain(paper).facts()).isEqualTo(facts);
    }
}
