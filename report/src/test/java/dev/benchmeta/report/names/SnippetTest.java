package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnippetTest {
    private static final String TEXT =
            "First one. It runs on two A100 GPUs and is 2.4times faster than before. Last one.";

    private static Span span(String words) {
        return new Span(
                Section.ABSTRACT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    @Test
    void takesTheSentenceAround() {
        Snippet snippet = Snippet.sentence(TEXT, span("A100"));
        assertThat(snippet.text())
                .isEqualTo("It runs on two A100 GPUs and is 2.4times faster than before.");
        assertThat(snippet.text().substring(snippet.start(), snippet.end())).isEqualTo("A100");
    }

    @Test
    void takesTheFirstAndTheLastSentence() {
        assertThat(Snippet.sentence(TEXT, span("First")).text()).isEqualTo("First one.");
        assertThat(Snippet.sentence(TEXT, span("Last one.")).text()).isEqualTo("Last one.");
    }

    @Test
    void cutsAtWords() {
        Snippet snippet = Snippet.around(TEXT, span("GPUs"), 24);
        assertThat(snippet.text()).isEqualTo("\u2026two A100 GPUs and is\u2026");
    }

    @Test
    void alwaysShowsTheSpan() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            Span span = new Span(Section.ABSTRACT, start, end);
            String words = text.substring(start, end).replace('\n', ' ');
            Snippet whole = Snippet.sentence(text, span);
            assertThat(whole.text().substring(whole.start(), whole.end())).isEqualTo(words);
            Snippet cut = Snippet.around(text, span, random.nextInt(30));
            assertThat(cut.text().substring(cut.start(), cut.end())).isEqualTo(words);
        }
    }

    private static String text(Random random) {
        String alphabet = "ab C. \n?\u7A7F3,\uD83E\uDD94";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
