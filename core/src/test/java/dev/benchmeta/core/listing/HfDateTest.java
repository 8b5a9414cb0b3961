package dev.benchmeta.core.listing;

import static dev.benchmeta.core.listing.HfPages.FRAME;
import static dev.benchmeta.core.listing.HfPages.by;
import static dev.benchmeta.core.listing.HfPages.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the papers of a page appeared: years that are not printed. */
class HfDateTest {
    /** The number behind a date is the count of comments, never a year or a day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar 28 | 2025-03-28? | -1",
                "Sep 29 2 | 2025-09-29? | 2",
                "Sep 17, 2024 | 2024-09-17 | -1",
                "Sep 17, 2024 12 | 2024-09-17 | 12",
                "May 4 | 2025-05-04? | -1",
                "Nov 4 | 2025-11-04? | -1",
                "Nov 5 | 2024-11-05? | -1",
                "Dec 31 7 | 2024-12-31? | 7",
                "Feb 30 | - | -1",
                "Feb 29 | - | -1",
            })
    void readsTheDateLine(String line, String date, int comments) {
        Reading reading =
                Reading.of(
                        FRAME
                                + paper("Foo: Fast", by(line))
                                + paper("Bar: Old", by("Jan 2, 2024")));
        assertThat(reading.dates()).containsExactly(date, "2024-01-02");
        assertThat(reading.papers().get(0).publication().comments())
                .isEqualTo(comments < 0 ? OptionalInt.empty() : OptionalInt.of(comments));
    }

    @Test
    void infersTheYearFromTheLatestPrintedAnywhereBelow() {
        String papers =
                paper("A New One", by("Mar 1"))
                        + paper("B Old", by("Jan 2, 2019"))
                        + paper("C Newer", by("Dec 30, 2022"));
        assertThat(Reading.of(FRAME + papers).dates())
                .containsExactly("2023-03-01?", "2019-01-02", "2022-12-30");
    }

    @Test
    void takesNoYearFromTheTexts() {
        String abstractText =
                "We study the year 2031.\n·\nSep 17, 2033 is a date in an abstract, and nobody knows why.";
        Reading reading =
                Reading.of(
                        FRAME
                                + "Foo: Far\n\n"
                                + abstractText
                                + "\n\n"
                                + by("Mar 1")
                                + "\n\n"
                                + paper("B Old", by("Jan 2, 2020")));
        assertThat(reading.dates()).contains("2021-03-01?", "2020-01-02");
    }

    @Test
    void leavesTheDateOutWhereNothingTellsTheYear() {
        assertThat(Reading.of(FRAME + paper("Foo: Fast", by("Mar 28"))).dates())
                .containsExactly("-");
    }

    @Test
    void believesTheListingDateOfTheUser() {
        String text =
                FRAME
                        + paper("A New One", by("Mar 1"))
                        + paper("B Late", by("Aug 9"))
                        + paper("C Old", by("Dec 30, 2022"));
        assertThat(Reading.on(LocalDate.of(2026, 6, 1), text).dates())
                .containsExactly("2026-03-01?", "2025-08-09?", "2022-12-30");
    }

    @Test
    void believesAListingDateThatPrintsItsYear() {
        String text = FRAME.replace("Nov 4", "Nov 4, 2023") + paper("A New One", by("Mar 1"));
        assertThat(Reading.of(text).dates()).containsExactly("2023-03-01?");
    }

    @Test
    void readsPagesPastedTogetherEachWithItsOwnDate() {
        String text =
                FRAME
                        + paper("Foo: Fast", by("Oct 30"))
                        + FRAME.replace("Nov 4", "Jun 1")
                        + paper("Bar: Fast", by("Oct 30"))
                        + paper("Baz: Fast", by("Jan 2, 2024"));
        assertThat(Reading.of(text).dates())
                .containsExactly("2025-10-30?", "2024-10-30?", "2024-01-02");
    }
}
