package dev.benchmeta.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.names.NameQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static final ClaimFilter ALL = ClaimFilter.ALL;

    private static Comparison compare(ClaimFilter filter, GroupBy by) {
        return Comparison.of(Testdata.facts().iterator(), filter, Arrangement.by(by));
    }

    private static List<Claim> claims(Comparison comparison) {
        return Stream.concat(comparison.typical().stream(), comparison.bestCase().stream())
                .flatMap(group -> group.claims().stream())
                .toList();
    }

    private static List<String> texts(Comparison comparison) {
        return claims(comparison).stream().map(claim -> claim.gain().evidence().text()).toList();
    }

    private static ClaimFilter hardware(String name) {
        return ClaimFilter.EFFICIENCY.withHardware(HardwareFilter.named(name));
    }

    private static ClaimFilter baseline(String name) {
        return ClaimFilter.EFFICIENCY.withNames(
                new NamesFilter(
                        Optional.empty(), Optional.of(NameQuery.of(name)), Optional.empty()));
    }

    private static ClaimFilter of(Set<Metric> metrics, boolean quality, OptionalDouble minRatio) {
        return new ClaimFilter(
                metrics,
                quality,
                HardwareFilter.ANY,
                NamesFilter.ANY,
                new FigureFilter(minRatio, Set.of(), 0),
                PaperFilter.ANY);
    }

    @Test
    void keepsBestCasesApart() {
        Comparison comparison = compare(ALL, GroupBy.METRIC);
        assertThat(comparison.bestCase())
                .flatExtracting(ClaimGroup::claims)
                .extracting(claim -> claim.gain().evidence().text())
                .containsExactly(
                        "up to 6.0times more requests per second",
                        "up to 1.8x",
                        "1.9 to 4.0 times faster");
        assertThat(comparison.typical())
                .flatExtracting(ClaimGroup::claims)
                .noneMatch(claim -> claim.gain().amount().bestCase());
    }

    @Test
    void leavesQualityOutUnlessAsked() {
        assertThat(compare(ClaimFilter.EFFICIENCY, GroupBy.METRIC).counts().quality()).isEqualTo(2);
        assertThat(texts(compare(ClaimFilter.EFFICIENCY, GroupBy.METRIC)))
                .doesNotContain("4.7 points");
        ClaimFilter quality = of(Set.of(Metric.QUALITY), false, OptionalDouble.empty());
        assertThat(texts(compare(quality, GroupBy.METRIC)))
                .containsExactly("4.7 points", "within 0.36\\% of");
    }

    @ParameterizedTest
    @CsvSource({
        "a100, 4",
        "ampere, 5",
        "nvidia, 6",
        "gpu, 7",
        "fpga, 2",
        "alveo u280, 2",
        "npu, 2",
        "quill 1, 3",
        "tpu, 0"
    })
    void filtersByTaxonomy(String name, int shown) {
        assertThat(compare(hardware(name), GroupBy.METRIC).counts().shown()).isEqualTo(shown);
    }

    @Test
    void countsClaimsThatMightBelong() {
        assertThat(compare(hardware("a100"), GroupBy.METRIC).counts().unnamedHardware())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "vllm, 6",
        "VLLM, 6",
        "v100s, 1",
        "nvidia, 2",
        "gpu, 4",
        "flint decode, 1",
        "flintdecode, 1"
    })
    void filtersByBaseline(String name, int shown) {
        assertThat(compare(baseline(name), GroupBy.METRIC).counts().shown()).isEqualTo(shown);
    }

    @Test
    void filtersByRatio() {
        ClaimFilter filter = of(Set.of(), true, OptionalDouble.of(10));
        assertThat(claims(compare(filter, GroupBy.METRIC)))
                .hasSize(5)
                .allMatch(claim -> claim.gain().ratio().orElse(0) >= 10);
    }

    @Test
    void saysWhatRowsDifferOn() {
        List<ClaimGroup> groups = compare(ClaimFilter.EFFICIENCY, GroupBy.METRIC).typical();
        assertThat(groups.get(0).likeness().remark())
                .isEqualTo("differ on baseline (3 kinds) and hardware (3 kinds)");
        assertThat(groups.get(1).likeness().remark())
                .isEqualTo("differ on hardware (not stated in 1)");
        assertThat(groups.get(3).likeness().remark()).isEmpty();
    }

    @Test
    void callsEqualThingsLikeForLike() {
        ClaimGroup group = compare(hardware("quill-1"), GroupBy.METRIC).typical().get(0);
        List<Claim> twice = List.of(group.claims().get(0), group.claims().get(0));
        assertThat(Likeness.of(twice).likeForLike()).isTrue();
        assertThat(Likeness.of(twice).remark()).isEqualTo("like for like");
    }

    @ParameterizedTest
    @EnumSource(names = {"HARDWARE", "CLASS"})
    void doesNotMindInWhichOrderAPaperNamesItsHardware(GroupBy by) {
        Claim claim = claims(compare(hardware("quill-1"), GroupBy.METRIC)).get(0);
        Hardware quill = claim.hardware().get(0);
        Hardware u280 =
                claims(compare(hardware("u280"), GroupBy.METRIC)).get(0).hardware().stream()
                        .filter(one -> one.name().contains("U280"))
                        .findFirst()
                        .orElseThrow();
        Claim one = on(claim, List.of(quill, u280));
        Claim other = on(claim, List.of(u280, quill));
        assertThat(by.title(one)).isNotEqualTo(by.title(other));
        assertThat(by.key(one)).isEqualTo(by.key(other)).isNotEqualTo(by.key(claim));
        assertThat(Likeness.of(List.of(one, other)).remark()).isEqualTo("like for like");
    }

    private static Claim on(Claim claim, List<Hardware> hardware) {
        return new Claim(
                claim.paper(),
                claim.gain(),
                hardware,
                claim.baselineHardware(),
                claim.baselineName(),
                claim.subjectName(),
                claim.models());
    }

    @Test
    void putsTheUnnamedLast() {
        List<ClaimGroup> groups = compare(ClaimFilter.EFFICIENCY, GroupBy.BASELINE).typical();
        assertThat(groups.get(0).titles()).containsExactly(Optional.of("vLLM"));
        assertThat(groups.get(groups.size() - 1).titles()).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(GroupBy.class)
    void showsEveryClaimOnceInOrder(GroupBy by) {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<PaperFacts> papers = new ArrayList<>(Testdata.facts());
            Collections.shuffle(papers, random);
            Comparison comparison = Comparison.of(papers.iterator(), ALL, Arrangement.by(by));
            assertThat(claims(comparison)).hasSize(20).doesNotHaveDuplicates();
            for (List<ClaimGroup> section : List.of(comparison.typical(), comparison.bestCase())) {
                assertThat(section).extracting(ClaimGroup::titles).doesNotHaveDuplicates();
                section.forEach(group -> checkGroup(group, by));
            }
        }
    }

    private static void checkGroup(ClaimGroup group, GroupBy by) {
        List<Double> ratios =
                group.claims().stream().map(claim -> claim.gain().ratio().orElse(0)).toList();
        assertThat(ratios).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(new HashSet<>(group.claims().stream().map(claim -> by.key(claim)).toList()))
                .hasSize(1);
    }

    @Test
    void doesNotDependOnTheOrderOfPapersExceptForTies() {
        List<PaperFacts> papers = new ArrayList<>(Testdata.facts());
        List<String> expected = texts(compare(ClaimFilter.EFFICIENCY, GroupBy.METRIC));
        Collections.reverse(papers);
        assertThat(
                        texts(
                                Comparison.of(
                                        papers.iterator(),
                                        ClaimFilter.EFFICIENCY,
                                        Arrangement.by(GroupBy.METRIC))))
                .isEqualTo(expected);
    }
}
