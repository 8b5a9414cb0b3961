package dev.benchmeta.core.listing;

import static dev.benchmeta.core.listing.HfPages.ABSTRACT;
import static dev.benchmeta.core.listing.HfPages.FRAME;
import static dev.benchmeta.core.listing.HfPages.by;
import static dev.benchmeta.core.listing.HfPages.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HfTextTest {
    @Test
    void readsTextsCountsAndDate() {
        Paper paper =
                Reading.of(FRAME + paper("Foo: Fast", "  • 10 authors\n·\nSep 17, 2024 2")).only();
        assertThat(paper.id()).isEqualTo("foo-fast");
        assertThat(paper.title()).isEqualTo("Foo: Fast");
        assertThat(paper.abstractText()).isEqualTo(ABSTRACT);
        assertThat(paper.source()).hasToString("in:13");
        Publication publication = paper.publication();
        assertThat(publication.authors()).hasValue(10);
        assertThat(publication.comments()).hasValue(2);
        assertThat(publication.organization()).isEmpty();
        assertThat(publication.published().orElseThrow().iso()).isEqualTo("2024-09-17");
        assertThat(publication.published().orElseThrow().yearInferred()).isFalse();
    }

    @Test
    void showsAnOrganizationByTheNameItShows() {
        Reading reading =
                Reading.of(
                        FRAME
                                + paper("Foo: Fast", "nvidia NVIDIA\n·\nSep 29 2")
                                + paper("Bar: Fast", "ibm-granite IBM Granite\n·\nSep 3, 2024"));
        assertThat(reading.papers())
                .extracting(paper -> paper.publication().organization())
                .containsExactly(Optional.of("NVIDIA"), Optional.of("IBM Granite"));
        assertThat(reading.papers()).allMatch(paper -> paper.publication().authors().isEmpty());
        assertThat(reading.dates()).containsExactly("2025-09-29?", "2024-09-03");
    }

    @Test
    void findsThePapersThatHaveNothingBelowThem() {
        String text =
                FRAME
                        + paper("Foo: Fast", "")
                        + paper("Bar: Are We Fast?", "")
                        + paper("Baz: Fast", by("Jan 2, 2024"))
                        + paper("Last: Fast", "");
        Reading reading = Reading.of(text);
        assertThat(reading.titles())
                .containsExactly("Foo: Fast", "Bar: Are We Fast?", "Baz: Fast", "Last: Fast");
        assertThat(reading.papers()).allMatch(paper -> paper.abstractText().equals(ABSTRACT));
        assertThat(reading.dates()).containsExactly("-", "-", "2024-01-02", "-");
    }

    @Test
    void keepsAllParagraphsOfAnAbstract() {
        String abstractText =
                ABSTRACT
                        + "\n\nSecond paragraph, with a formula:\n\n- and an item of a list\n\n"
                        + ABSTRACT;
        Reading reading =
                Reading.of(
                        FRAME
                                + "Foo: Fast\n\n"
                                + abstractText
                                + "\n\n"
                                + by("Jan 2, 2024")
                                + "\n\n"
                                + paper("Bar: Fast", ""));
        assertThat(reading.titles()).containsExactly("Foo: Fast", "Bar: Fast");
        assertThat(reading.papers().get(0).abstractText()).isEqualTo(abstractText);
    }

    @Test
    void keepsTheLineBreaksOfAWrappedAbstractWhateverTheirKind() {
        String text =
                FRAME
                        + "Foo: Fast\n\nWrapped\n  by hand,\nas mail is.\n\n"
                        + by("Jan 2, 2024")
                        + "\n";
        String expected = "Wrapped\n  by hand,\nas mail is.";
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            Paper paper = Reading.of(text.replace("\n", lineBreak)).only();
            assertThat(paper.abstractText()).isEqualTo(expected);
            assertThat(paper.source().line()).isEqualTo(13);
        }
    }

    @Test
    void readsAPageThatLostItsBlankLines() {
        String text =
                (FRAME
                                + paper("Foo: Fast", "nvidia NVIDIA\n·\nSep 29 2")
                                + paper("Bar: Fast", by("Jan 2, 2024")))
                        .replaceAll("\n+", "\n");
        Reading reading = Reading.of(text);
        assertThat(reading.titles()).containsExactly("Foo: Fast", "Bar: Fast");
        assertThat(reading.papers()).allMatch(paper -> paper.abstractText().equals(ABSTRACT));
        assertThat(reading.dates()).containsExactly("2025-09-29?", "2024-01-02");
    }

    @Test
    void passesOverAFrameItDoesNotKnow() {
        String text =
                "Spring edition\n\nMenu\n\nSort by: date\n\n"
                        + FRAME
                        + paper("Foo: Fast", by("Jan 2, 2024"))
                        + "Company\n\nTOS\n";
        assertThat(Reading.of(text).titles()).containsExactly("Foo: Fast");
    }

    @Test
    void needsNoFrame() {
        assertThat(Reading.of(paper("Foo: Fast", by("Jan 2, 2024"))).titles())
                .containsExactly("Foo: Fast");
    }

    @Test
    void keepsTitlesAsTheyAre() {
        String title = "**Foo**: Align^2 in {-1, 0} of LLM times DATA \\alpha";
        assertThat(Reading.of(FRAME + paper(title, by("Jan 2, 2024"))).titles())
                .containsExactly(title);
    }

    @Test
    void seesThroughInvisibleCharacters() {
        String text =
                "\ufeff"
                        + FRAME
                        + "\u200b\u00a0Foo:\u00a0Fast\u200b \n\u00a0\n"
                        + ABSTRACT
                        + "\0\n\u200b\n\u00a0\u00a0•\u00a03 authors\u200b\n·\u00a0\nJan\u00a02,\u00a02024\u00a05\n";
        Paper paper = Reading.of(text).only();
        assertThat(paper.title()).isEqualTo("Foo:\u00a0Fast");
        assertThat(paper.abstractText()).isEqualTo(ABSTRACT);
        assertThat(paper.publication().authors()).hasValue(3);
        assertThat(paper.publication().comments()).hasValue(5);
    }

    @Test
    void givesPapersOfOneTitleTheirOwnIds() {
        String text =
                FRAME
                        + paper("Foo: Fast", by("Jan 2, 2024"))
                        + paper("Foo fast!", by("Jan 2, 2024"))
                        + paper("FOO – Fast 2", by("Jan 2, 2024"))
                        + paper("Foo: Fást", by("Jan 2, 2024"));
        assertThat(Reading.of(text).papers())
                .extracting(Paper::id)
                .containsExactly("foo-fast", "foo-fast-2", "foo-fast-2-2", "foo-fast-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "•",
                "• 1",
                "• 10 aut",
                "• 10 authors",
                "• 10 authors\n·",
                "• 10 authors\n·\nSe",
                "• 10 authors\n·\nSep 17, 20"
            })
    void readsAPaperCutInItsLastLines(String rest) {
        Reading reading =
                Reading.of(
                        FRAME
                                + paper("Bar: Fast", by("Jan 2, 2024"))
                                + paper("Foo: Fast", "  " + rest).stripTrailing());
        assertThat(reading.titles()).containsExactly("Bar: Fast", "Foo: Fast");
        assertThat(reading.papers().get(1).abstractText()).isEqualTo(ABSTRACT);
        assertThat(reading.dates()).containsExactly("2024-01-02", "-");
        assertThat(reading.papers().get(1).publication().authors())
                .isEqualTo(rest.contains("aut") ? OptionalInt.of(10) : OptionalInt.empty());
    }

    /**
     * The numbers were counted in the file with grep; 25 papers, three of them with nothing below.
     */
    @Test
    void readsTheProjectsListing() {
        Reading reading = Reading.of(Reading.testdata("listings/hf-papers.txt"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.papers()).hasSize(25);
        assertThat(
                        reading.papers().stream()
                                .mapToInt(p -> p.publication().authors().orElse(0))
                                .sum())
                .isEqualTo(186);
        assertThat(reading.dates()).filteredOn("-"::equals).hasSize(3);
        assertThat(reading.dates())
                .filteredOn(date -> date.endsWith("?"))
                .hasSize(14)
                .allMatch(date -> date.startsWith("2025-"));
        assertThat(reading.papers())
                .filteredOn(paper -> paper.publication().organization().isPresent())
                .extracting(Paper::title, paper -> paper.publication().organization().orElseThrow())
                .containsExactly(
                        tuple(
                                "TideServe: Disaggregating Prefill and Decode without Idle Accelerators",
                                "Nimbus Laboratory"),
                        tuple("Quill-VL: A Fast Eye for Small Models", "Quillworks AI"));
        assertThat(reading.titles())
                .contains(
                        "A Survey of LLM times Spreadsheets",
                        "TernaryForge: **Native** Training with Weights in {-1, 0, 1}",
                        "Nai\u0308ve No More: Teaching Models to Doubt Their Premises",
                        "Align^3Bridge: Cascaded Preference Alignment for Multi-Modal Curation");
        assertThat(reading.papers().get(24).abstractText()).endsWith("are known 0.8 s in adva");
    }

    @Test
    void readsNothingFromAFrameAlone() {
        assertThat(Reading.of(FRAME).items()).isEmpty();
    }
}
