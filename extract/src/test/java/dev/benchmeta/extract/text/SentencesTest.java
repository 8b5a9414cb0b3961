package dev.benchmeta.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts a bar stands where a sentence ends. */
class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is fast.| It is small.",
                "Is it fast?| Yes!| It is.",
                "It is fast.| vLLM is slow.",
                "It is fast.| mllm-NPU is faster.",
                "It is fast.| 3 runs show it.",
                "(It is fast.)| It is small.",
                "He said \"it is fast.\"| It is small.",
                "It needs data centers.|Therefore, we shrink it.",
                "It beats TeaNet-2.|Our cups stay calm.",
                "It pours (as CUPs).|However, cups are small.",
                "It uses Llama 3.1.| It is good.",
                "Code is at https://foo.org/a.b.| We thank all.",
                "It goes on and on...| We stop.",
                "It runs on GPUs, FPGAs, etc.| We present Foo.",
                "It beats the bound of Foo et al.| A proof follows.",
                "It answers in 12 ms.| The rest waits.",
                "It runs for 5 min.| Then it stops.",
                "It gains 3.2 pp.| The loss is small.",
                "It gains 40%.| The loss is small.",
                "It is $2\\times$ faster.| It is small.",
                "It is fast (see below).| It is small."
            })
    void splits(String marked) {
        assertThat(split(marked.replace("|", ""))).containsExactly(trimmed(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It beats models, e.g. GPT-4 and Claude.",
                "It beats models (i.e. Foo) vs. Bar.",
                "It is 3.5 times faster.",
                "Fig. 3 and Sec. 4.2 show it.",
                "J. Smith et al. 2020 found it.",
                "Foo et al. JSAC 2012 found it.",
                "It runs approx. 3 times.",
                "See https://foo.org/Bar.Baz for code.",
                "It needs v1.2.Beta of it",
                "It takes 2.5x.",
                "Foo vs. Bar is No. 5",
                "It is W.r.t. Foo good"
            })
    void keepsTogether(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n ")).isEmpty();
    }

    @Test
    void sentencesKnowTheirPlace() {
        List<Sentence> sentences = Texts.sentences(Texts.normal(" It is fast.\n\nIt is small. "));
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1);
        assertThat(sentences).extracting(Sentence::start).containsExactly(1, 13);
        assertThat(sentences).extracting(Sentence::end).containsExactly(12, 25);
    }

    @Test
    void textWithoutFullStopsIsCutAtSpaces() {
        List<String> sentences = split("2x, ".repeat(1000));
        assertThat(sentences)
                .hasSize(4)
                .allSatisfy(
                        s ->
                                assertThat(s)
                                        .hasSizeBetween(300, 1200)
                                        .startsWith("2x")
                                        .endsWith(","));
    }

    @Test
    void textWithoutSpacesIsCutBetweenCharacters() {
        List<String> sentences = split("a" + "\ud83d\ude80".repeat(2000));
        assertThat(String.join("", sentences)).hasSize(4001);
        assertThat(sentences)
                .hasSizeGreaterThan(2)
                .noneMatch(s -> Character.isLowSurrogate(s.charAt(0)));
    }

    private static String[] trimmed(String marked) {
        return List.of(marked.split("\\|")).stream()
                .map(s -> Texts.normal(s.strip()).text())
                .toArray(String[]::new);
    }

    private static List<String> split(String raw) {
        return Texts.sentences(Texts.normal(raw)).stream().map(Sentence::text).toList();
    }
}
