package dev.benchmeta.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAutomatonTest {
    private static final Origin NOWHERE =
            new Origin(Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static HardwareEntry entry(String id, List<String> plain, List<String> ambiguous) {
        return new HardwareEntry(
                id,
                id,
                Level.DEVICE,
                HardwareClass.GPU,
                NOWHERE,
                List.of(),
                new Surfaces(plain, ambiguous));
    }

    private static List<String> found(String surface, String text) {
        NameAutomaton automaton =
                new NameAutomaton(List.of(entry(surface, List.of(surface), List.of())));
        return automaton.find(text).stream().map(h -> text.substring(h.start(), h.end())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A100 | 8xA100-40G boards | A100",
                "A100 | two A100s ran | A100",
                "A100 | the A100's memory | A100",
                "A100 | on A-100 boards | A-100",
                "RTX 4090 | an RTX4090 card | RTX4090",
                "RTX 4090 | an RTX-4090 card | RTX-4090",
                "RTX 4090 | an RTX 4090-class card | RTX 4090",
                "Llama 3.1 | Llama-3.1-8B | Llama-3.1",
                "ImageNet | on Image Net | Image Net",
                "Tilus | TILUS wins | TILUS",
                "gpu | many GPUs | GPU",
                "GH200 | 48xGH200 | GH200",
                "CIFAR-10 | on Cifar-10 and more | Cifar-10",
                "CIFAR-10 | on cifar10 and more | cifar10",
            })
    void finds(String surface, String text, String hit) {
        assertThat(found(surface, text)).containsExactly(hit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A100 | a A1000 card",
                "A100 | the TA100 set",
                "A100 | A 100 years' view",
                "A100 | gene a100",
                "Llama 3 | Llama 3.1 is out",
                "SmoothQuant | SmoothQuant+ is out",
                "GPU | a gpu",
                "Orca | orca pods",
                "CIFAR-10 | on cIFAR-10",
                "RTX 4090 | RTX - 4090",
                "TPU | an output TP U",
                "3.1 | version 2.3.1",
            })
    void staysSilent(String surface, String text) {
        assertThat(found(surface, text)).isEmpty();
    }

    @Test
    void aSurfaceMayNameThingsOfTwoLexiconsAndSaysWhetherItIsAmbiguous() {
        var automaton =
                new NameAutomaton(
                        List.of(
                                entry("M3 chip", List.of(), List.of("M3")),
                                entry("M3 set", List.of("M3"), List.of())));
        assertThat(automaton.find("on M3"))
                .extracting(h -> h.entry().id(), LexiconHit::ambiguous)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("M3 chip", true),
                        org.assertj.core.groups.Tuple.tuple("M3 set", false));
    }

    @Test
    void aCanonicalNameIsNoSurfaceUnlessItIsListed() {
        var automaton =
                new NameAutomaton(List.of(entry("Memory", List.of("memory module"), List.of())));
        assertThat(automaton.find("Memory and Memory modules")).hasSize(1);
    }

    @Test
    void anAutomatonOfNothingFindsNothing() {
        assertThat(new NameAutomaton(List.of()).find("GPU")).isEmpty();
    }
}
