package dev.benchmeta.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llama-3.1-8B",
                "SmoothQuant+",
                "FlashDecoding++",
                "C++",
                "W2A8KV4",
                "vLLM",
                "Recall@50",
                "12,288",
                "1,000,000",
                "3.5",
                "AT&T",
                "state-of-the-art",
                "don't",
                "R^2",
                "L_2",
                "mode\u0300le",
                "10x",
                "gpt-oss-120b",
                "Phi-3.5-mini"
            })
    void keepsWhole(String word) {
        assertThat(texts("a " + word + " b")).containsExactly("a", word, "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPU/WSE|GPU / WSE",
                "vLLM's|vLLM ' s",
                "(GPT-4).|( GPT-4 ) .",
                "fast, small|fast , small",
                "1,2|1 , 2",
                "2.5x.|2.5x .",
                "a+b|a + b",
                "40%|40 %",
                "12,28|12 , 28",
                "the 'best'|the ' best '",
                "well-|well -",
                "a—b|a — b"
            })
    void splits(String text, String tokens) {
        assertThat(String.join(" ", texts(text))).isEqualTo(tokens);
    }

    @Test
    void tokensKnowTheirPlace() {
        assertThat(Tokenizer.tokens("It is Fast.", 3, 11))
                .containsExactly(
                        new Token(3, 5, "is", "is"),
                        new Token(6, 10, "Fast", "fast"),
                        new Token(10, 11, ".", "."));
    }

    @Test
    void aRunOfPlusesCostsNoMoreThanItsLength() {
        String text = "a" + "+".repeat(100_000) + "b";
        assertThat(texts(text)).hasSize(100_002);
    }

    private static List<String> texts(String text) {
        return Tokenizer.tokens(text, 0, text.length()).stream().map(Token::text).toList();
    }
}
