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
import org.junit.jupiter.params.provider.ValueSource;

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
                            assertThat(figure.extent())
                                    .isEqualTo(new Figure.Extent(9, 13, 9, 13, 9));
                            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
                        });
    }

    /** "10 million" in a seed of the fuzz test, of which the scanner is given the half. */
    @Test
    void aMagnitudeDoesNotReachBehindTheEnd() {
        assertThat(scanner.scan("It costs $10 million.", 0, 15))
                .singleElement()
                .satisfies(figure -> assertThat(figure.end()).isEqualTo(12));
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
        "by -3%,MINUS",
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
    @CsvSource({"x,true", "orders of magnitude,true", "%,false", "GB,false"})
    void ratiosAndOrdersCompareTwoThings(String unit, boolean compares) {
        assertThat(only("3 " + unit).ratio()).isEqualTo(compares);
    }

    @ParameterizedTest
    @CsvSource({
        "It is far up the hill at 2.4x On Average",
        "It is far up the hill at 2.4x (ON AVERAGE)",
        "It is far up the hill at 2.4x in geomean"
    })
    void theWordsBehindMayBeWrittenInAnyCase(String text) {
        Figure figure = only(text);
        assertThat(figure.qualifier()).isEqualTo(Qualifier.AVERAGE);
        assertThat(text.substring(figure.end(), figure.extent().outerEnd()))
                .isEqualTo(text.substring(figure.end()));
    }

    /** A sentence that is cut off, wherever, is read like any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1) It is 10^3x, 2-~3x and 4 x 4 times",
                "between 2 and +5x, 1/2.5 or 1/3rd, 3 times 4",
                "$3 million, 12,345.6 ms ± 1.5 ms at 2:4",
                "up to two to three orders of magnitude or more",
                "one third of a two-fold Double Ramp, 3 % (on average)",
                "pass@10 of A100-40GB with m^{-1/2} and n^(1/3) at 5x.",
                "from +2% to +5%, 38% up to 89% and 12-15 kB"
            })
    void aTextMayEndAnywhere(String text) {
        for (int i = 0; i <= text.length(); i++) {
            assertFigures(text.substring(0, i));
            assertFigures(text.substring(i));
        }
    }

    @Test
    void aNumberOfAnyLengthIsRead() {
        String text = "1" + ",000".repeat(10) + " and " + "9".repeat(30) + " and 12,345.678901";
        assertThat(scanner.scan(text, 0, text.length()))
                .extracting(Figure::low)
                .containsExactly(Double.MAX_VALUE, Double.MAX_VALUE, 12345.678901);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$3 million",
                "$3 billion",
                "$3 trillion",
                "$3 thousand",
                "$450K",
                "$450k",
                "$2M",
                "$2B",
                "$2T",
                "$2G",
                "1.2 million tokens/s",
                "4K tokens/s"
            })
    void theWordsHoldTheMagnitude(String text) {
        Figure figure = only("It is " + text + " a day");
        assertThat(figure.kind()).isEqualTo(UnitKind.ABSOLUTE);
        assertThat(figure.end()).isEqualTo("It is ".length() + text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$3 millions", "$3 Mbit"})
    void otherWordsAreNoMagnitude(String text) {
        assertThat(only(text).end()).isEqualTo(2);
    }

    private Figure only(String text) {
        List<Figure> figures = scanner.scan(text, 0, text.length());
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @Test
    void figuresLieInOrderInsideTheText() {
        texts().forEach(this::assertFigures);
    }

    private void assertFigures(String text) {
        int before = 0;
        for (Figure figure : scanner.scan(text, 0, text.length())) {
            assertThat(figure.start()).as(text).isBetween(before, figure.end() - 1);
            assertThat(figure.extent().outerStart()).as(text).isBetween(0, figure.start());
            assertThat(figure.extent().outerEnd()).as(text).isBetween(figure.end(), text.length());
            assertThat(figure.low()).as(text).isBetween(0.0, figure.high()).isFinite();
            before = figure.end();
        }
    }

    private static Stream<String> texts() {
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
