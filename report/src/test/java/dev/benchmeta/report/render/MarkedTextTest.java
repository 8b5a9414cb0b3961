package dev.benchmeta.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.report.Claims;
import dev.benchmeta.report.render.MarkedText.Mark;
import dev.benchmeta.report.render.MarkedText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "It is 2x faster on an A100 than before.";
    private static final TextSettings PLAIN = new TextSettings(40, false);

    @Test
    void marksWithBrackets() {
        List<Mark> marks = List.of(new Mark(6, 15, Style.GAIN), new Mark(22, 26, Style.HARDWARE));
        assertThat(MarkedText.lines(TEXT, marks, PLAIN))
                .containsExactly("It is [2x faster] on an {A100} than", "before.");
    }

    @Test
    void showsTheWeightierOfTwo() {
        List<Mark> marks = List.of(new Mark(6, 26, Style.GAIN), new Mark(22, 26, Style.HARDWARE));
        assertThat(String.join(" ", MarkedText.lines(TEXT, marks, PLAIN)))
                .isEqualTo("It is [2x faster on an A100] than before.");
    }

    @Test
    void closesColoursAtTheEndOfALine() {
        List<Mark> marks = List.of(new Mark(0, 2 * TEXT.length() + 1, Style.GAIN));
        List<String> lines = MarkedText.lines(TEXT + " " + TEXT, marks, new TextSettings(40, true));
        assertThat(lines).hasSizeGreaterThan(1);
        lines.subList(0, 2)
                .forEach(line -> assertThat(line).startsWith("\u001B[1;32m").endsWith("\u001B[0m"));
    }

    @Test
    void losesNoWord() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                int start = random.nextInt(TEXT.length());
                int end = start + random.nextInt(TEXT.length() - start + 1);
                marks.add(new Mark(start, end, Claims.any(random, List.of(Style.values()))));
            }
            String joined = String.join(" ", MarkedText.lines(TEXT, marks, PLAIN));
            assertThat(joined.replaceAll("[\\[\\]{}<>\\s]", "")).isEqualTo(TEXT.replace(" ", ""));
        }
    }

    @Test
    void doesNotLetTextSteerTheTerminal() {
        assertThat(MarkedText.lines("a\u001B[2Jb\uE010c", List.of(), new TextSettings(40, true)))
                .containsExactly("a\uFFFD[2Jb\uFFFDc");
    }

    @Test
    void rejectsAMarkOutsideTheText() {
        assertThatThrownBy(() -> MarkedText.lines("ab", List.of(new Mark(1, 3, Style.NAME)), PLAIN))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
