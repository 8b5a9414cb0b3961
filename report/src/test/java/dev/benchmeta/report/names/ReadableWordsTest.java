package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas are shown as they are printed. */
class ReadableWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.38$\\times$ | 3.38×",
                "4.3$\\times | 4.3×",
                "$36\\times$ to $105\\times$ | 36× to 105×",
                "ImageNet 64$\\times$64 | ImageNet 64×64",
                "${\\sim}$15$\\times$ | ~15×",
                "\\sim 75\\% | ~ 75%",
                "up to $\\mathbf{1.7}\\times$ | up to 1.7×",
                "$1{,}002 \\times$ | 1,002 ×",
                "15--45% | 15–45%",
                "$1.5\\times$--$62\\times$ | 1.5×–62×",
                "1.04~2.2$\\times$ | 1.04~2.2×",
                "~half of 3\\% | ~half of 3%",
                "$0.15/M tokens at 2\\% | $0.15/M tokens at 2%",
                "$5-10 a run | $5-10 a run",
                "$1.7-1.9$\\times | 1.7-1.9×",
                "foo --bar 3 | foo --bar 3",
                "11\\,MB at $\\geq 2\\%$ | 11 MB at ≥2%",
                "A$^2$Foo | A²Foo",
                "x$^{-1}$ | x^-1",
                "Table~2 of $x$ | Table 2 of x",
                "$<$0.29\\% | <0.29%",
                "a $249 board | a $249 board",
                "a $249 board with $2\\times$ the speed | a $249 board with 2× the speed",
                "A100~GPUs and ~2$\\times$ | A100 GPUs and ~2×",
                "\\textsf{Foo} at $\\mathtt{2}\\times$ | Foo at 2×",
                "\\SI{5}{\\giga\\byte} | 5GB",
                "$\\dmodel$ of 3 | $\\dmodel$ of 3",
                "plain_words {kept} | plain_words {kept}"
            })
    void showsFormulasAsPrinted(String words, String shown) {
        assertThat(ReadableWords.of(words)).isEqualTo(shown);
    }
}
