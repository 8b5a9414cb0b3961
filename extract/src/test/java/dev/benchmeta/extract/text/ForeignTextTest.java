package dev.benchmeta.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.core.model.Span;
import dev.benchmeta.extract.rule.Faults;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {
    private static final ForeignText FOREIGN = ForeignText.load(new Faults());

    private static boolean foreign(String text) {
        return FOREIGN.note(Paper.of("p", "", text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir stellen FooServe vor, ein System, das große Sprachmodelle auf einer A100 bedient und"
                        + " mit dem die Latenz um 38% sinkt. Es ist 2.1x schneller als vLLM und wird durch"
                        + " eine neue Planung der Anfragen möglich.",
                "Nous présentons FooServe, un système qui sert les grands modèles de langue sur une carte"
                        + " A100 et qui est 2.1x plus rapide que vLLM. Il réduit la latence de 38% pour les"
                        + " requêtes longues avec des lots.",
                "Presentamos FooServe, un sistema que sirve los grandes modelos de lenguaje en una A100 y"
                        + " es 2.1x más rápido que vLLM. Reduce la latencia en un 38% para las consultas"
                        + " largas.",
                "Apresentamos o FooServe, um sistema que serve os grandes modelos de linguagem em uma A100"
                        + " e é 2.1x mais rápido que o vLLM. A latência cai em 38% para as consultas"
                        + " longas, e não são precisas mais GPUs.",
                "Presentiamo FooServe, un sistema che serve i grandi modelli linguistici su una A100 ed è"
                        + " 2.1x più veloce di vLLM. La latenza delle richieste lunghe scende del 38% per"
                        + " una nuova pianificazione, che sono di più."
            })
    void marksOtherLanguagesOfLatinScript(String text) {
        assertThat(foreign(text)).isTrue();
        assertThat(foreign(text.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FooServe: 2.1x.",
                "We serve large models on an A100 and it is 2.1x faster than vLLM.",
                "The van der Waals force and de novo design of the La Plata data are used by die makers.",
                "El Niño y La Niña: we forecast the sea from los datos of the buoys, and this is 2x better.",
                "Le nom de la rose est un livre. We classify the titles of books in French, which is hard for"
                        + " models that are trained on English, and show that our model is better than these."
            })
    void leavesEnglishAlone(String text) {
        assertThat(foreign(text)).isFalse();
    }

    @Test
    void theNoteIsOnTheWholeAbstract() {
        assertThat(FOREIGN.note(Paper.of("p", "Titre", "这是一篇关于模型的文章。")))
                .contains(new Note("not in English", new Span(Section.ABSTRACT, 0, 12)));
    }
}
