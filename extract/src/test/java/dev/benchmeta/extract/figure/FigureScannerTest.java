package dev.benchmeta.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.extract.rule.Faults;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the scanner promises; what it reads is in {@code testdata/cases/figure}. */
class FigureScannerTest {
    private static final String[] PIECES = {
        "0",
        "3.9",
        "12,288",
        "1/10",
        "x",
        " times",
        "-fold",
        "%",
        " percent",
        " pp",
        " points",
        " orders of magnitude",
        " to ",
        "-",
        "~",
        " and ",
        "up to ",
        "over ",
        "< ",
        "(",
        ")",
        "half ",
        "twice ",
        "two ",
        "a ",
        "+",
        "$",
        "GB",
        " ms",
        "/",
        ".",
        ",",
        ":",
        "^",
        "_",
        "A",
        "million",
        "k",
        " on average",
        " or more",
        " ",
        "between ",
        "from ",
        "…",
        "..",
        "é",
        "\ud83d\ude80",
        "99999999999999999999999999",
        "x3",
        "th"
    };

    private final FigureScanner scanner = scanner();

    private static FigureScanner scanner() {
        Faults faults = new Faults();
        FigureScanner scanner = FigureTables.load(faults);
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
        return scanner;
    }

    @Test
    void readsOnlyBetweenTheTwoPositions() {
        String text = "5x up to 3.9x on average 7x";
        List<Figure> figures = scanner.scan(text, 9, 13);
        assertThat(figures)
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.extent()).isEqualTo(new Figure.Extent(9, 13, 9, 13));
                            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
                        });
    }

    @Test
    void theOuterExtentHoldsTheQualifyingWords() {
        String text = "It is up to 3.9x on average.";
        Figure figure = scanner.scan(text, 0, text.length()).get(0);
        assertThat(text.substring(figure.start(), figure.end())).isEqualTo("3.9x");
        assertThat(text.substring(figure.extent().outerStart(), figure.extent().outerEnd()))
                .isEqualTo("up to 3.9x on average");
    }

    @ParameterizedTest
    @CsvSource({
        "3x,PLAIN",
        "3 times,TIMES",
        "three times,TIMES",
        "half,FRACTION",
        "1/10,FRACTION",
        "doubles,WORD",
        "twice,WORD",
        "+3%,PLUS",
        "-3%,MINUS",
        "(-3%),MINUS",
        "tenfold,PLAIN"
    })
    void tellsHowItWasWritten(String text, Figure.Form form) {
        assertThat(scanner.scan(text, 0, text.length()))
                .singleElement()
                .extracting(Figure::form)
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "tokens/s,THROUGHPUT",
        "ms,LATENCY",
        "GB,MEMORY",
        "GPU hours,COMPUTE",
        "W,POWER",
        "USD,COST"
    })
    void unitsKnowWhatTheyMeasure(String unit, Metric metric) {
        assertThat(scanner.units().metric(unit)).contains(metric);
    }

    @Test
    void aRatioMeasuresNothingByItself() {
        assertThat(scanner.units().metric("x")).isEmpty();
        assertThat(scanner.units().metric("no such unit")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void figuresLieInOrderInsideTheText(String text) {
        int before = 0;
        for (Figure figure : scanner.scan(text, 0, text.length())) {
            assertThat(figure.start()).isGreaterThanOrEqualTo(before).isLessThan(figure.end());
            assertThat(figure.extent().outerStart()).isBetween(0, figure.start());
            assertThat(figure.extent().outerEnd()).isBetween(figure.end(), text.length());
            assertThat(figure.low()).isNotNegative().isFinite().isLessThanOrEqualTo(figure.high());
            before = figure.end();
        }
    }

    static Stream<String> texts() {
        Random random = new Random(20241102);
        return IntStream.range(0, 500)
                .mapToObj(
                        i -> {
                            StringBuilder text = new StringBuilder();
                            int length = random.nextInt(30);
                            for (int k = 0; k < length; k++) {
                                text.append(PIECES[random.nextInt(PIECES.length)]);
                            }
                            return text.toString();
                        });
    }
}
