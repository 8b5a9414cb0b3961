package dev.benchmeta.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.FuzzText;
import java.util.List;

/** Whatever is normalised, every position leads back into the raw text, in order. */
class NormalTextFuzzTest {
    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/dev/benchmeta/extract/fuzz.dict")
    void leadsBackToTheRawText(byte[] bytes) {
        String raw = FuzzText.of(bytes);
        NormalText normal = Texts.normal(raw);
        assertThat(Texts.normal(raw).text()).isEqualTo(normal.text());
        Span before = new Span(Section.ABSTRACT, 0, 0);
        for (int i = 0; i < normal.text().length(); i++) {
            Span span = normal.span(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(before.start());
            assertThat(span.end()).isBetween(before.end(), raw.length());
            assertThat(normal.span(0, i + 1).end()).isEqualTo(span.end());
            before = span;
        }
        assertSentences(normal);
    }

    private static void assertSentences(NormalText normal) {
        List<Sentence> sentences = Texts.sentences(normal);
        int before = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(before);
            assertThat(sentence.end()).isBetween(sentence.start(), normal.text().length());
            before = sentence.end();
        }
    }
}
