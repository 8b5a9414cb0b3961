package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Flint-Decode, flint decode",
        "CNNs, CNN",
        "A+B, A + B",
        "**FooServe**, FooServe",
        "*A* search, A search",
        "\uff27\uff30\uff35, GPU",
        "vLLM (v0.6), vllm v0 6",
    })
    void isTheSameHoweverANameIsSpelled(String name, String other) {
        assertThat(NameKey.of(name)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "\u03b2-VAE, VAE",
        "DARTS+, DARTS",
        "DARTS, DART",
        "Snapdragon 8+ Gen 1, Snapdragon 8 Gen 1",
        "A*, A",
        "C++, C",
        "\u767e\u5ea6, \u534e\u4e3a",
    })
    void tellsDifferentThingsApart(String name, String other) {
        assertThat(NameKey.of(name)).isNotEqualTo(NameKey.of(other));
        assertThat(NameForm.of(name, false)).isNotEqualTo(NameForm.of(other, false));
        assertThat(NameForm.device(name)).isNotEqualTo(NameForm.device(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "+", " - "})
    void isEmptyWithoutLettersAndDigits(String name) {
        assertThat(NameKey.of(name)).isEmpty();
        assertThat(NameForm.of(name, false)).isEmpty();
    }
}
