package dev.benchmeta.report.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBookTest {
    private static NameBook book() {
        NameBook book = new NameBook();
        Stream.of("vLLM", "vLLM", "VLLM", "TensorRT-LLM", "the TGI server", "SGLang", "NVIDIA A100")
                .forEach(book::add);
        return book;
    }

    @ParameterizedTest
    @CsvSource({
        "vlllm, ' Did you mean vLLM?'",
        "sg lnag, ' Did you mean SGLang?'",
        "sgalgn, ''",
        "sg langg, ' Did you mean SGLang?'",
        "tensorrtllm, ' Did you mean TensorRT-LLM?'",
        "tensorrt, ' Did you mean TensorRT-LLM?'",
        "a10o, ' Did you mean NVIDIA A100?'",
        "tgi, ''",
        "zzzzzzzz, ''"
    })
    void asksForNearNames(String typed, String question) {
        assertThat(book().question(NameQuery.of(typed))).isEqualTo(question);
    }

    /** Most names of four letters are one letter from another; the first is seldom mistyped. */
    @Test
    void asksForNoOtherShortName() {
        NameBook book = new NameBook();
        Stream.of("Control LLM", "mllm-NPU", "vLLM-X").forEach(book::add);
        assertThat(book.near(NameQuery.of("vllm"))).containsExactly("vLLM-X");
        assertThat(book.near(NameQuery.of("mlml"))).containsExactly("mllm-NPU");
    }

    @Test
    void asksForAWholeNameFirst() {
        NameBook book = new NameBook();
        Stream.of("Otter Serve Large", "Otter Serve Large", "OtterServe").forEach(book::add);
        assertThat(book.near(NameQuery.of("oterserve")))
                .containsExactly("OtterServe", "Otter Serve Large");
    }
}
