package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @Test
    void countsCellsNotCharacters() {
        assertThat(Lines.width("abc")).isEqualTo(3);
        assertThat(Lines.width("\u7A7F\u5C71")).isEqualTo(4);
        assertThat(Lines.width("e\u0301")).isEqualTo(1);
        assertThat(Lines.width("\uD83E\uDD94")).isEqualTo(2);
    }

    @Test
    void breaksAtSpacesAndHyphens() {
        assertThat(Lines.wrap("one two three", 7, 5)).containsExactly("one two", "three");
        assertThat(Lines.wrap("energy-efficiency", 10, 5)).containsExactly("energy-", "efficiency");
        assertThat(Lines.wrap("abcdefgh", 3, 5)).containsExactly("abc", "def", "gh");
    }

    @Test
    void endsInAnEllipsis() {
        assertThat(Lines.wrap("one two three four", 7, 2))
                .containsExactly("one two", "three\u2026");
        assertThat(Lines.shortened("abcdef", 4)).isEqualTo("abc\u2026");
        assertThat(Lines.shortened("\u7A7F\u5C71\u7532", 4)).isEqualTo("\u7A7F\u2026");
    }

    @Test
    void keepsEmptyTextAsOneLine() {
        assertThat(Lines.wrap("", 5, 3)).isEqualTo(List.of(""));
    }

    /** A record may have 8 MB; were every line as dear as the text, 1 MB would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"word ", "x", "\u7A7F", "a\u0301"})
    void breaksALongTextInStepWithItsLength(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        assertThat(Lines.wrap(text, 80, Integer.MAX_VALUE))
                                .hasSizeGreaterThan(6_000)
                                .allMatch(line -> Lines.width(line) <= 80));
    }

    @Test
    void neverExceedsTheWidth() {
        Random random = new Random(11);
        String alphabet = "ab -\u7A7F\uFF21e\u0301";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int width = 3 + random.nextInt(12);
            int maxLines = 1 + random.nextInt(4);
            List<String> lines = Lines.wrap(text.toString(), width, maxLines);
            assertThat(lines)
                    .hasSizeBetween(1, maxLines)
                    .allMatch(line -> Lines.width(line) <= width);
        }
    }
}
