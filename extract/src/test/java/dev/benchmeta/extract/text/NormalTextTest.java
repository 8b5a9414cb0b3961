package dev.benchmeta.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Mention;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NormalTextTest {
    private static final String[] NASTY = {
        "\\",
        "$",
        "{",
        "}",
        "~",
        "-",
        "--",
        "---",
        "*",
        "**",
        "&",
        "&gt;",
        "&lt",
        ";",
        "times",
        "sim",
        "\\times",
        "\\sim ",
        "\\%",
        "\\text",
        "\\textbf{",
        "\\gibi",
        "\\",
        "0",
        "7",
        "3.9",
        "%",
        "x",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u00a0",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u0301",
        "\ud83d\ude80",
        "\ud83d",
        "\ude80",
        "×",
        "–",
        "％",
        "２",
        "“",
        "a",
        "B",
        ".",
        ",",
        "(",
        ")",
        "é",
        "中",
        "\uffff",
        "^",
        "_"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "6.0times faster|6.0x faster",
                "1.04sim2.2times|1.04~2.2x",
                "sim 3times|~ 3x",
                "8times H800|8x H800",
                "1152times1152|1152x1152",
                "$6.0\\times$ faster|6.0x faster",
                "$6.0$\\times faster|6.0x faster",
                "\\(3.9\\)\\times|3.9x",
                "$2.3{\\times}$|2.3x",
                "${\\sim}2\\times$|~2x",
                "$\\sim$2x|~2x",
                "$\\approx 2\\times$|~2x",
                "0.36\\%|0.36%",
                "costs \\$5|costs $5",
                "costs $5 and $10 a day|costs $5 and $10 a day",
                "\\textbf{Foo} and \\emph{bar}|Foo and bar",
                "**Foo** bar|Foo bar",
                "&gt; 3 &amp; &lt;4|> 3 & <4",
                "10–20 and 10--20|10-20 and 10-20",
                "fast---and small|fast—and small",
                "R&D &c.|R&D &c.",
                "Fig.~5 and Table~3|Fig. 5 and Table 3",
                "takes ~5 s|takes ~5 s",
                "caf\\'e and G\\\"odel|café and Gödel",
                "Fran\\c{c}ois is na\\\"{\\i}ve|François is naïve",
                "Erd{\\H{o}}s and {\\bf Foo}|Erdős and Foo",
                "a\u00a0b\u200bc|a bc",
                "２.５×|2.5x",
                "40 %|40 %",
                "it’s “so”|it's \"so\""
            })
    void smoothsArtefactsAway(String raw, String normal) {
        assertThat(of(raw).text()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "three times a day",
        "10 timestamps",
        "5simulations",
        "similar 3 ones",
        "a*b",
        "x_i and y^2",
        "a - b",
        "<b>"
    })
    void leavesOrdinaryTextAlone(String raw) {
        assertThat(of(raw).text()).isEqualTo(raw);
    }

    @Test
    void whiteSpaceBecomesOneSpaceAndKeepsItsSpan() {
        NormalText text = of("two \r\n\t times");
        assertThat(text.text()).isEqualTo("two times");
        assertThat(text.span(3, 4)).isEqualTo(new Span(Section.ABSTRACT, 3, 8));
        assertThat(text.rawText(0, 9)).isEqualTo("two \r\n\t times");
    }

    @Test
    void spansAreThoseOfTheRawCharacters() {
        NormalText text = of("🚀 is $6.0\\times$ faster");
        int start = text.text().indexOf("6.0x");
        Mention mention = text.mention(start, start + 4);
        assertThat(mention.text()).isEqualTo("6.0\\times");
        assertThat(mention.span()).isEqualTo(new Span(Section.ABSTRACT, 7, 16));
    }

    @Test
    void aSignOfSeveralLettersIsOneRawStretch() {
        NormalText text = of("40\\gibi");
        assertThat(text.text()).isEqualTo("40Gi");
        assertThat(text.rawText(2, 3)).isEqualTo("\\gibi");
        assertThat(text.rawText(2, 4)).isEqualTo("\\gibi");
    }

    @Test
    void nothingIsFine() {
        assertThat(of("").text()).isEmpty();
        assertThat(of("${}$\u200b**").text()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void everyPositionMapsIntoTheRawTextInOrder(String raw) {
        NormalText text = of(raw);
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            Span span = text.span(i, i + 1);
            assertThat(span.start()).as("start of %s", i).isBetween(before, raw.length() - 1);
            assertThat(span.end()).as("end of %s", i).isBetween(span.start() + 1, raw.length());
            assertThat(text.rawText(i, i + 1)).isEqualTo(raw.substring(span.start(), span.end()));
            before = span.start();
        }
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void mentionsOfTokensAreTheRawTextAndSplitNoSurrogatePair(String raw) {
        NormalText text = of(raw);
        for (Sentence sentence : Texts.sentences(text)) {
            for (Token token : sentence.tokens()) {
                Span span = text.span(token.start(), token.end());
                assertThat(text.mention(token.start(), token.end()).text())
                        .isEqualTo(raw.substring(span.start(), span.end()));
                assertThat(splitsPair(raw, span.start()) || splitsPair(raw, span.end()))
                        .as("'%s'", token.text())
                        .isFalse();
            }
        }
    }

    private static boolean splitsPair(String raw, int at) {
        return at > 0
                && at < raw.length()
                && Character.isSurrogatePair(raw.charAt(at - 1), raw.charAt(at));
    }

    static Stream<String> nastyTexts() {
        Random random = new Random(20241101);
        return IntStream.range(0, 400)
                .mapToObj(
                        i -> {
                            StringBuilder text = new StringBuilder();
                            int length = random.nextInt(40);
                            for (int k = 0; k < length; k++) {
                                text.append(NASTY[random.nextInt(NASTY.length)]);
                            }
                            return text.toString();
                        });
    }

    private static NormalText of(String raw) {
        return Texts.normal(raw);
    }
}
