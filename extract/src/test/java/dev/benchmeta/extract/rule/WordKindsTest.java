package dev.benchmeta.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against {@code rules/faulty.tsv} of the test resources. */
class WordKindsTest {
    private enum Kind {
        WHOLE,
        STRAY,
        NOT_THERE
    }

    private final Faults faults = new Faults();
    private final WordKinds<Kind> words = WordKinds.load("faulty.tsv", Kind.class, faults);

    @Test
    void tellsEveryFaultOfAList() {
        assertThatThrownBy(faults::throwIfAny)
                .hasMessage(
                        """
                        rules/faulty.tsv:3: 'in*ner' has a star amid or without letters; put it at an end
                        rules/faulty.tsv:3: '*' has a star amid or without letters; put it at an end
                        rules/faulty.tsv:3: '**' has a star amid or without letters; put it at an end
                        rules/faulty.tsv:3: 'good*' stands twice; remove one
                        rules/faulty.tsv:4: class 'missing' is unknown
                        rules/faulty.tsv:0: class 'not-there' has no words; add a line""");
    }

    @ParameterizedTest
    @CsvSource({
        "chip,true",
        "chips,false",
        "servers,true",
        "preserve,false",
        "stopgap,true",
        "gaps,false"
    })
    void aStarIsTheSameHoweverTheWordsAreAskedFor(String word, boolean is) {
        assertThat(words.is(Kind.WHOLE, word)).isEqualTo(is);
        assertThat(words.startAt(Kind.WHOLE, "a " + word + " b", 2)).isEqualTo(is);
        assertThat(word.matches(words.pattern(Kind.WHOLE))).isEqualTo(is);
        assertThat(("a " + word + " b").matches(".*" + words.search(Kind.WHOLE) + ".*"))
                .isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"a new chip,true", "chip design,false", "'',false"})
    void theLastWordOfATextMayBeOfAKind(String text, boolean is) {
        assertThat(words.ends(Kind.WHOLE, text)).isEqualTo(is);
    }
}
