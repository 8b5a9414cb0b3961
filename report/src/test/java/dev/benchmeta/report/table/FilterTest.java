package dev.benchmeta.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Gain;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Links;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.names.NameQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
    private static Comparison compare(ClaimFilter filter) {
        return Comparison.of(Testdata.facts().iterator(), filter, Arrangement.by(GroupBy.METRIC));
    }

    private static Optional<NameQuery> name(String name) {
        return Optional.ofNullable(name).map(NameQuery::of);
    }

    private static ClaimFilter papers(String since, String until, String text) {
        PaperFilter papers =
                new PaperFilter(
                        Optional.ofNullable(since).map(LocalDate::parse),
                        Optional.ofNullable(until).map(LocalDate::parse),
                        name(text));
        return new ClaimFilter(
                Set.of(), true, HardwareFilter.ANY, NamesFilter.ANY, FigureFilter.ANY, papers);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-18, 2024-03-18, 5, 'a day; a year may be this day'",
        "2024-03-19, 2024-03-19, 2, 'only the year'",
        "2025-01-31, 2025-01-31, 2, 'a month may be its last day'",
        "2025-02-01, 2025-02-13, 0, 'after the month, before the next'",
        "2026-01-01, , 0, 'nothing so late'"
    })
    void filtersByDate(String since, String until, int atLeast, String why) {
        List<String> ids =
                Testdata.facts().stream()
                        .filter(facts -> papers(since, until, null).test(facts))
                        .map(facts -> facts.paper().id())
                        .toList();
        int claims =
                Testdata.facts().stream()
                        .filter(facts -> ids.contains(facts.paper().id()))
                        .mapToInt(facts -> facts.gains().size())
                        .sum();
        assertThat(compare(papers(since, until, null)).counts().shown())
                .as(why)
                .isEqualTo(claims)
                .isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void countsPapersWithoutADate() {
        assertThat(compare(papers("2000-01-01", null, null)).counts().undated()).isEqualTo(1);
        assertThat(compare(papers(null, null, null)).counts().undated()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Candle light, 1", "power bound, 1", "bound power, 0"})
    void searchesTheText(String words, int papers) {
        assertThat(Testdata.facts().stream().filter(papers(null, null, words)::test))
                .hasSize(papers);
    }

    private static int hardware(String vendor, HardwareClass type, Role role) {
        HardwareFilter hardware =
                new HardwareFilter(
                        Optional.empty(),
                        name(vendor),
                        type == null ? Set.of() : Set.of(type),
                        role == null ? Set.of() : Set.of(role));
        return compare(ClaimFilter.EFFICIENCY.withHardware(hardware)).counts().shown();
    }

    @ParameterizedTest
    @CsvSource({
        "nvidia, , , 6",
        "amd, , , 3",
        ", GPU, , 7",
        ", FPGA, , 2",
        ", NPU, , 2",
        "nvidia, GPU, TARGET, 6",
        "nvidia, GPU, BASELINE, 2",
        ", , CONTEXT, 0"
    })
    void filtersHardware(String vendor, HardwareClass type, Role role, int shown) {
        assertThat(hardware(vendor, type, role)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "LampServe, , , 4",
        "lamp serve, vllm, , 2",
        ", , corvid 7b, 2",
        ", , Corvid, 2",
        "vllm, , , 0"
    })
    void filtersNames(String subject, String baseline, String model, int shown) {
        NamesFilter names = new NamesFilter(name(subject), name(baseline), name(model));
        assertThat(compare(ClaimFilter.EFFICIENCY.withNames(names)).counts().shown())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"NVIDIA A100 GPU, 4", "a100s, 0", "A100-40GB, 2", "nvidia a-100, 4"})
    void findsHardwareAsPeopleTypeIt(String typed, int shown) {
        assertThat(
                        compare(ClaimFilter.EFFICIENCY.withHardware(HardwareFilter.named(typed)))
                                .counts()
                                .shown())
                .isEqualTo(shown);
    }

    /** No lexicon holds the device, so that only the words of the claim name it. */
    @Test
    void findsADeviceOfTheWordsAloneWithItsCount() {
        PaperFacts facts = Testdata.facts("inv-01");
        Gain gain = facts.gains().get(0);
        Links links =
                new Links(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("8xQZ9 boards"),
                        Optional.empty());
        Gain onIt =
                new Gain(
                        gain.amount(),
                        gain.metric(),
                        gain.improves(),
                        gain.ratio(),
                        links,
                        gain.evidence());
        PaperFacts changed =
                new PaperFacts(facts.paper(), facts.names(), List.of(onIt), List.of(), List.of());
        assertThat(HardwareFilter.named("qz9").test(Claim.of(changed).get(0))).isTrue();
        assertThat(HardwareFilter.named("z9").test(Claim.of(changed).get(0))).isFalse();
    }

    @Test
    void suggestsNearNames() {
        NamesFilter names = new NamesFilter(name("LampServ"), name("FlintDekode"), name("qqqqqq"));
        assertThat(compare(ClaimFilter.EFFICIENCY.withNames(names)).hints())
                .containsExactly(
                        "No paper read names 'LampServ' as a subject. Did you mean LampServe?",
                        "No paper read names 'FlintDekode' as a baseline. Did you mean FlintDecode?",
                        "No paper read names 'qqqqqq' as a model.");
    }

    @Test
    void aModelIsNamedThoughNoGainSpeaksOfIt() {
        NamesFilter names = new NamesFilter(Optional.empty(), Optional.empty(), name("Pear 7B"));
        ClaimFilter filter = ClaimFilter.EFFICIENCY.withNames(names);
        Comparison none =
                Comparison.of(
                        Testdata.read("facts/results.jsonl").iterator(),
                        filter,
                        Arrangement.by(GroupBy.METRIC));
        assertThat(none.counts().shown()).isZero();
        assertThat(none.hints()).isEmpty();
    }

    @Test
    void keepsPapersWithAClaimThatIsAskedFor() {
        ClaimFilter vllm =
                ClaimFilter.ALL.withNames(
                        new NamesFilter(Optional.empty(), name("vllm"), Optional.empty()));
        assertThat(Testdata.facts().stream().filter(vllm::test).map(PaperFacts::paper))
                .extracting(paper -> paper.id())
                .containsExactlyInAnyOrder("inv-01", "inv-06", "inv-08");
    }
}
