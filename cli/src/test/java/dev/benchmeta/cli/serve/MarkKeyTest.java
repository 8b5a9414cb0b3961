package dev.benchmeta.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the page's script makes of the same texts and numbers. */
class MarkKeyTest {
    @Test
    void textsHaveTheKeysOfThePage() {
        assertThat(MarkKey.fingerprint("")).isEqualTo("1cc3771d023fff034bb4930abb31");
        assertThat(MarkKey.fingerprint("LampServe")).isEqualTo("1679a501e678ca08c90e4e9dd469");
        assertThat(MarkKey.fingerprint("\ud83d\ude80 caf\u00e9 \ud83d"))
                .isEqualTo("06213e60e6b0fe08f4371f8fc583");
    }

    @Test
    void numbersAreSpelledAsOnThePage() {
        double[] numbers = {
            0,
            -0.0,
            3,
            1.5,
            0.1,
            1e21,
            1.5e21,
            123456789012345680000.0,
            1e-6,
            1e-7,
            1.25e-9,
            2e-3,
            1.0 / 3,
            -2.5
        };
        StringBuilder spelled = new StringBuilder();
        for (double number : numbers) {
            spelled.append(MarkKey.number(number)).append(' ');
        }
        assertThat(spelled.toString().strip())
                .isEqualTo(
                        "0 0 3 1.5 0.1 1e+21 1.5e+21 123456789012345680000 0.000001 1e-7 1.25e-9"
                                + " 0.002 0.3333333333333333 -2.5");
    }
}
