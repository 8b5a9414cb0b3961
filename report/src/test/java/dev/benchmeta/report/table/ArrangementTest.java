package dev.benchmeta.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.Claims;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.render.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {
    private static final int ROUNDS = 40;

    private static List<ClaimGroup> groups(Comparison comparison) {
        return Stream.concat(comparison.typical().stream(), comparison.bestCase().stream())
                .toList();
    }

    private static Comparison compare(List<PaperFacts> papers, Arrangement arrangement) {
        return Comparison.of(papers.iterator(), ClaimFilter.ALL, arrangement);
    }

    @ParameterizedTest
    @EnumSource(GroupBy.class)
    void groupsHoldEveryClaimOnce(GroupBy second) {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            List<PaperFacts> papers = Claims.random(random, 20);
            GroupBy first = second == GroupBy.BASELINE ? GroupBy.METRIC : GroupBy.BASELINE;
            Comparison comparison =
                    compare(
                            papers,
                            new Arrangement(
                                    List.of(first, second), SortBy.RATIO, OptionalInt.empty()));
            List<Claim> shown =
                    groups(comparison).stream().flatMap(g -> g.claims().stream()).toList();
            assertThat(shown)
                    .containsExactlyInAnyOrderElementsOf(
                            papers.stream().flatMap(p -> Claim.of(p).stream()).toList());
            checkSection(comparison.typical(), first, second);
            checkSection(comparison.bestCase(), first, second);
        }
    }

    private static void checkSection(List<ClaimGroup> groups, GroupBy first, GroupBy second) {
        Set<List<Optional<String>>> titles = new HashSet<>();
        List<Optional<String>> outer = new ArrayList<>();
        for (ClaimGroup group : groups) {
            assertThat(titles.add(group.titles())).isTrue();
            assertThat(group.claims())
                    .allSatisfy(
                            claim ->
                                    assertThat(List.of(first.title(claim), second.title(claim)))
                                            .isEqualTo(group.titles()));
            if (outer.isEmpty() || !outer.get(outer.size() - 1).equals(group.titles().get(0))) {
                outer.add(group.titles().get(0));
            }
        }
        assertThat(outer).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(SortBy.class)
    void sortsTheRowsOfEachGroup(SortBy sort) {
        Random random = new Random(8);
        for (int round = 0; round < ROUNDS; round++) {
            Comparison comparison =
                    compare(
                            Claims.random(random, 20),
                            new Arrangement(List.of(GroupBy.METRIC), sort, OptionalInt.empty()));
            for (ClaimGroup group : groups(comparison)) {
                assertThat(group.claims()).isSortedAccordingTo(order(sort));
            }
        }
    }

    private static Comparator<Claim> order(SortBy sort) {
        return switch (sort) {
            case RATIO -> Comparator.comparingDouble(claim -> -claim.gain().ratio().orElse(0));
            case DATE ->
                    Comparator.comparing(
                            claim ->
                                    claim.paper()
                                            .publication()
                                            .published()
                                            .map(date -> -date.first().toEpochDay())
                                            .orElse(Long.MAX_VALUE));
            case CONFIDENCE ->
                    Comparator.comparingDouble(claim -> -claim.gain().evidence().confidence());
            case SUBJECT -> byName(Claim::subjectName);
            case BASELINE -> byName(Claim::baselineName);
            case HARDWARE -> byName(Claim::hardwareName);
            case PAPER -> byName(claim -> Optional.of(claim.title()));
            case INPUT -> (unused, unusedToo) -> 0;
        };
    }

    private static Comparator<Claim> byName(Function<Claim, Optional<String>> name) {
        Comparator<Claim> unnamedLast = Comparator.comparing(claim -> name.apply(claim).isEmpty());
        return unnamedLast.thenComparing(claim -> name.apply(claim).map(NameQuery::key).orElse(""));
    }

    @Test
    void neverRanksBestCasesWithTypicalFigures() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            Comparison comparison =
                    compare(Claims.random(random, 20), Arrangement.by(GroupBy.METRIC));
            assertThat(comparison.typical())
                    .allMatch(g -> g.claims().stream().noneMatch(ArrangementTest::bestCase));
            assertThat(comparison.bestCase())
                    .allMatch(g -> g.claims().stream().allMatch(ArrangementTest::bestCase));
        }
    }

    private static boolean bestCase(Claim claim) {
        Amount amount = claim.gain().amount();
        return amount.qualifier() == Qualifier.UP_TO || amount.low() != amount.high();
    }

    @Test
    void cutsGroupsAndSaysSo() {
        Random random = new Random(21);
        List<PaperFacts> papers = Claims.random(random, 30);
        Arrangement two = new Arrangement(List.of(GroupBy.METRIC), SortBy.RATIO, OptionalInt.of(2));
        List<ClaimGroup> cut = groups(compare(papers, two));
        List<ClaimGroup> whole = groups(compare(papers, Arrangement.by(GroupBy.METRIC)));
        assertThat(cut).hasSameSizeAs(whole);
        for (int i = 0; i < cut.size(); i++) {
            List<Claim> all = whole.get(i).claims();
            assertThat(cut.get(i).claims()).isEqualTo(all.subList(0, Math.min(2, all.size())));
            assertThat(cut.get(i).left()).isEqualTo(Math.max(0, all.size() - 2));
        }
        Table table = ComparisonTable.of(compare(papers, two));
        assertThat(table.sections().get(0).groups().get(0).remark())
                .endsWith("; " + cut.get(0).left() + " more not shown");
    }

    @Test
    void aSubsetPassesAFilter() {
        Random random = new Random(34);
        for (int round = 0; round < ROUNDS; round++) {
            List<PaperFacts> papers = Claims.random(random, 20);
            double least = 0.5 + random.nextDouble();
            Qualifier qualifier = Claims.any(random, List.of(Qualifier.values()));
            ClaimFilter filter =
                    new ClaimFilter(
                            Set.of(),
                            true,
                            HardwareFilter.ANY,
                            NamesFilter.ANY,
                            new FigureFilter(OptionalDouble.of(least), Set.of(qualifier), 0.5),
                            PaperFilter.ANY);
            List<Claim> wanted =
                    papers.stream()
                            .flatMap(p -> Claim.of(p).stream())
                            .filter(c -> c.gain().ratio().orElse(0) >= least)
                            .filter(c -> c.gain().amount().qualifier() == qualifier)
                            .toList();
            Comparison comparison =
                    Comparison.of(papers.iterator(), filter, Arrangement.by(GroupBy.METRIC));
            assertThat(comparison.counts().shown()).isEqualTo(wanted.size());
            assertThat(groups(comparison).stream().flatMap(g -> g.claims().stream()))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void takesOneOrTwoKeys() {
        List<GroupBy> same = List.of(GroupBy.METRIC, GroupBy.METRIC);
        assertThatThrownBy(() -> new Arrangement(same, SortBy.RATIO, OptionalInt.empty()))
                .hasMessage("by is [METRIC, METRIC], expected one or two keys");
        assertThatThrownBy(
                        () ->
                                new Arrangement(
                                        List.of(GroupBy.METRIC), SortBy.RATIO, OptionalInt.of(0)))
                .hasMessage("top is 0, expected 1 or more");
    }
}
