package dev.benchmeta.extract.link.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.extract.rule.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicWordsTest {
    private final TopicWords words = TopicWords.load(new Faults());

    @ParameterizedTest
    @CsvSource({
        "it runs in the cloud,true",
        "it segments a point cloud,false",
        "a cheaper way,true",
        "a computationally cheaper way,false",
        "it spends $3 a day,true"
    })
    void tellsMoneyFromWhatOnlyLooksLikeIt(String text, boolean money) {
        assertThat(words.money(text)).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({
        "jailbreaking by adversarial image patches,true",
        "adversarial image patches,true",
        "heart attacks in adversarial times,false",
        "robustness to jailbreaks,false"
    })
    void tellsAttacksFromDefenses(String title, boolean attack) {
        assertThat(words.attack(title)).isEqualTo(attack);
    }

    @ParameterizedTest
    @CsvSource({
        "an eFPGA,true",
        "Chiplets,true",
        "at 7 nm,true",
        "a Network-NoCx,false",
        "Quantum hardware,false",
        "quantum hardware on a chip,true"
    })
    void tellsChips(String text, boolean chips) {
        assertThat(words.chips(text)).isEqualTo(chips);
    }

    @Test
    void countsDifferentWordsOnce() {
        assertThat(words.systems("a gpu, a gpu and gpus of a gpuserver")).isEqualTo(2);
    }
}
