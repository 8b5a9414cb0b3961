package dev.benchmeta.extract.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.extract.rule.Faults;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapesTest {
    private final Forms forms = new Forms(NameWords.load(new Faults()));

    @ParameterizedTest
    @CsvSource({
        "7B,7000000000",
        "1.8B,1800000000",
        "350M,350000000",
        "8x7B,56000000000",
        "1T,1000000000000"
    })
    void readsSizes(String text, long parameters) {
        assertThat(ModelSize.parse(text)).isEqualTo(OptionalLong.of(parameters));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "B",
                "7.B",
                ".7B",
                "7K",
                "0B",
                "7B-Instruct",
                "1.2.3B",
                "x7B",
                "123456789B"
            })
    void readsNoSizes(String text) {
        assertThat(ModelSize.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LLaVA,MIXED", "dInfer,MIXED", "Zebra-Llama,CAPITALIZED", "mllm-NPU,MIXED",
                "3DreamBooth,MIXED", "MMLU,ACRONYM",
        "2SSP,ACRONYM", "World,COMMON", "Vision-Language,PLAIN", "Multi-Task,COMMON",
                "Vicuna,CAPITALIZED", "o1,SMALL",
        "gg-bench,SMALL", "7B,SIZE", "v1.5,VERSION", "3.1,NUMBER", "CLIP-based,ADJECTIVE",
                "text-to-SQL,PLAIN",
        "GPU,PLAIN", "network,PLAIN", "128x128,PLAIN"
    })
    void tellsHowTokensAreWritten(String token, Form form) {
        assertThat(forms.of(token, Set.of())).isEqualTo(form);
    }

    @Test
    void anOwnAcronymIsAName() {
        assertThat(forms.of("SPD", Set.of("SPD"))).isEqualTo(Form.ACRONYM);
    }

    @ParameterizedTest
    @CsvSource({
        "Llama-3.1-8B,LLaMA 3.1 8B",
        "BIG-bench,BIG bench",
        "FlashDecoding++,Flash Decoding++"
    })
    void writingsOfOneNameShareAKey(String a, String b) {
        assertThat(NameKey.of(a)).isEqualTo(NameKey.of(b));
    }
}
