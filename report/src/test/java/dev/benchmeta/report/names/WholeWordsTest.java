package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas and brackets are shown whole. */
class WholeWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "achieves 2.60-3.38$\\times$ and more | 2.60-3.38$\\times | 2.60-3.38$\\times$",
                "6\\,MB (${\\sim}$15$\\times$ less) | \\sim}$15$\\times | ${\\sim}$15$\\times$",
                "of $3.3$--$3.4\\times$ over | 3.3$--$3.4\\times | $3.3$--$3.4\\times$",
                "up to a $1{,}002\\times$ gain | up to a $1{,}002\\times | up to a $1{,}002\\times$",
                "over $\\text{vLLM}_{v2}$, | vLLM}_{v2} | $\\text{vLLM}_{v2}$",
                "costs $5 and is 3.2$\\times$ faster than the rest | 3.2$\\times$ | 3.2$\\times$",
                "images (e.g., ImageNet/COCO) here | images (e.g., ImageNet/COCO | images (e.g., ImageNet/COCO)",
                "images (e.g., ImageNet and COCO, and many others) | images (e.g., ImageNet | images",
                "than vLLM on a $249 board. | a $249 board | a $249 board",
                "a $249 board than a $1,999 GPU | a $249 board than a $1,999 GPU | a $249 board than a $1,999 GPU",
                "on Foo 64$\\times$64, FooNet attains 2.5$\\times$ more | 2.5$\\times | 2.5$\\times$",
                "cut it to $0.05, or $5.6M a year | $0.05 | $0.05",
                "two A100 GPUs | A100 GPUs | A100 GPUs",
                "an NVIDIA A100 | not there ( | not there ("
            })
    void makesWordsWhole(String text, String words, String shown) {
        assertThat(WholeWords.of(text, 0, words)).isEqualTo(shown);
    }
}
