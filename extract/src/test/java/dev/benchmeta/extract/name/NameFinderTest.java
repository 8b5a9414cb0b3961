package dev.benchmeta.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.benchmeta.core.model.Note;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.lexicon.Lexicons;
import dev.benchmeta.extract.name.context.NameRules;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.text.Document;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {
    private static final NameFinder FINDER =
            NameFinder.load(Lexicons.load(new Faults()), new Faults());

    @Test
    void theRulesHaveNoFaults() {
        Faults faults = new Faults();
        NameRules.load(faults);
        faults.throwIfAny();
    }

    @Test
    void everySpanBearsTheNameOfARecord() {
        Paper paper =
                Paper.of(
                        "p",
                        "TurtleLM: Slow and Steady",
                        "We present TurtleLM, a language model, and test it on MMLU.");
        FoundNames found = FINDER.find(NameCasesTest.document(paper), List.of(), List.of());
        assertThat(found.spans())
                .extracting(NameSpan::name)
                .containsExactly("TurtleLM", "TurtleLM", "TurtleLM", "TurtleLM", "MMLU");
    }

    @Test
    void explainsEveryPhrase() {
        Document document =
                NameCasesTest.document(
                        Paper.of("p", "", "We present TurtleServe, a serving system."));
        assertThat(FINDER.explain(document))
                .singleElement()
                .satisfies(
                        reason -> {
                            assertThat(reason.name()).isEqualTo("TurtleServe");
                            assertThat(reason.kinds()).containsExactly(NameKind.CONTRIBUTION);
                            assertThat(reason.reasons())
                                    .contains("contribution+3:introduces", "other+3:apposition");
                        });
    }

    @Test
    void anAmbiguousNameThatIsNotTakenIsNoted() {
        Document document =
                NameCasesTest.document(Paper.of("p", "", "We watched Orca in the cold sea."));
        assertThat(FINDER.find(document, List.of(), List.of()).notes())
                .extracting(Note::reason)
                .containsExactly("'Orca' may name Orca, but nothing beside it says so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "(",
                ")",
                "A-1-",
                "Aa ",
                "GPT-4 ",
                "GPT-4, ",
                "We propose XaY, ",
                "Long Form (LF) and ",
                "X (a ",
                "on A1b, ",
                "models such as QaZ, ",
                "we term it as ",
                "http://a.b/",
                "A: ",
                "A100 GPT-4 ",
                "a novel ",
                "\"",
                "1",
                "𝔸",
                "-"
            })
    void longInputsTakeLinearTime(String part) {
        String text = part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        FINDER.find(
                                NameCasesTest.document(Paper.of("p", "", text)),
                                List.of(),
                                List.of()));
    }
}
