package dev.benchmeta.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.benchmeta.extract.FuzzText;
import dev.benchmeta.extract.rule.Faults;
import java.util.List;

/** The figures of any string stand in it, in order, and have numbers that can be reckoned with. */
class FigureFuzzTest {
    private static final FigureScanner SCANNER = FigureTables.load(new Faults());

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/dev/benchmeta/extract/fuzz.dict")
    void readsAnything(byte[] bytes) {
        String text = FuzzText.of(bytes);
        List<Figure> figures = SCANNER.scan(text, 0, text.length());
        assertThat(SCANNER.scan(text, 0, text.length())).isEqualTo(figures);
        int before = 0;
        for (Figure figure : figures) {
            assertThat(figure.start()).isGreaterThanOrEqualTo(before).isLessThan(figure.end());
            assertThat(figure.extent().outerStart()).isBetween(0, figure.start());
            assertThat(figure.extent().outerEnd()).isBetween(figure.end(), text.length());
            assertThat(figure.low()).isNotNegative().isFinite().isLessThanOrEqualTo(figure.high());
            assertThat(figure.high()).isFinite();
            before = figure.end();
        }
        assertPart(text);
    }

    /** Of a part nothing outside is read. */
    private static void assertPart(String text) {
        int from = text.length() / 3;
        int to = text.length() - text.length() / 3;
        for (Figure figure : SCANNER.scan(text, from, to)) {
            assertThat(figure.start()).isBetween(from, to);
            assertThat(figure.extent().outerStart()).isGreaterThanOrEqualTo(from);
            assertThat(figure.extent().outerEnd()).isLessThanOrEqualTo(to);
        }
    }
}
