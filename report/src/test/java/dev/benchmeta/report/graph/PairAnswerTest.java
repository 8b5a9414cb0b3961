package dev.benchmeta.report.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.report.Claims;
import dev.benchmeta.report.Testdata;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.ClaimFilter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PairAnswerTest {
    private static PairAnswer ask(List<PaperFacts> papers, String from, String to) {
        return PairAnswer.of(
                papers.iterator(), ClaimFilter.ALL, NameQuery.of(from), NameQuery.of(to));
    }

    private static PairAnswer ask(String from, String to) {
        return ask(Testdata.read("facts/chains.jsonl"), from, to);
    }

    private static PaperFacts throughput(String subject, String baseline, double ratio) {
        return Claims.of(subject, baseline, Metric.THROUGHPUT, ratio);
    }

    @Test
    void multipliesWithinOneMetric() {
        PairAnswer answer =
                ask(
                        List.of(
                                throughput("AlphaX1", "BetaX1", 2),
                                throughput("BetaX1", "TgiX", 3)),
                        "alphax1",
                        "tgix");
        assertThat(answer.chains()).hasSize(1);
        assertThat(answer.chains().get(0).factor()).hasValue(6);
        assertThat(answer.chains().get(0).path()).isEqualTo("AlphaX1 \u2192 BetaX1 \u2192 TgiX");
    }

    @Test
    void doesNotMultiplySeveralMetrics() {
        PairAnswer answer =
                ask(
                        List.of(
                                throughput("AlphaX1", "BetaX1", 2),
                                Claims.of("BetaX1", "TgiX", Metric.LATENCY, 3)),
                        "AlphaX1",
                        "TgiX");
        assertThat(answer.chains()).hasSize(1);
        assertThat(answer.chains().get(0).factor()).isEmpty();
        assertThat(PairTable.of(answer).sections().get(0).groups().get(0).remark())
                .startsWith("metrics differ: not multiplied");
    }

    @Test
    void listsTheBestFigureFirst() {
        PairAnswer answer =
                ask(
                        List.of(
                                throughput("AlphaX1", "BetaX1", 2),
                                throughput("AlphaX1", "BetaX1", 9),
                                throughput("AlphaX1", "BetaX1", 4)),
                        "alphax1",
                        "betax1");
        assertThat(PairTable.of(answer).sections().get(0).groups().get(0).rows())
                .extracting(row -> row.cells().get(0).shown())
                .containsExactly("9.00x", "4.00x", "2.00x");
    }

    @Test
    void tellsWhatDiffersAlongAChain() {
        Chain chain = ask("kestrel", "v100").chains().get(0);
        assertThat(chain.path()).isEqualTo("Kestrel \u2192 HeronServe \u2192 NVIDIA V100");
        assertThat(chain.factor()).hasValue(6);
        assertThat(chain.doubts())
                .containsExactly(
                        "hardware differs (NVIDIA A100; AMD Alveo U280)",
                        "workload differs (not stated; Wren-3B)",
                        "upper end of a range in link 2");
    }

    @Test
    void tellsThatQualifiersDiffer() {
        List<PaperFacts> papers =
                List.of(
                        Claims.of("AlphaX1", "BetaX1", Metric.SPEED, 2, Qualifier.UP_TO),
                        Claims.of("BetaX1", "TgiX", Metric.SPEED, 3));
        assertThat(ask(papers, "AlphaX1", "TgiX").chains().get(0).doubts())
                .contains("qualifier differs (up to; exact)");
    }

    @Test
    void readsClaimsFromTheOtherEnd() {
        List<PaperFacts> papers =
                List.of(throughput("AlphaX1", "TgiX", 6), throughput("BetaX1", "TgiX", 2));
        Chain chain = ask(papers, "AlphaX1", "BetaX1").chains().get(0);
        assertThat(chain.factor().orElseThrow()).isEqualTo(3, within(1e-9));
        assertThat(chain.doubts()).contains("reversed in link 2");
    }

    @Test
    void joinsNoPapersOverWordsThatNameNothing() {
        assertThat(ask("kestrel", "plover").chains())
                .isNotEmpty()
                .noneMatch(chain -> chain.path().contains("original code"));
    }

    @Test
    void reportsContradictions() {
        assertThat(ask("heronserve", "kestrel").contradictions())
                .containsExactly(
                        "Contradiction in throughput: heronserve over kestrel is 1.25x by Plover"
                                + " but 0.50x by Kestrel.");
        assertThat(ask("kestrel", "v100").contradictions())
                .containsExactly(
                        "Contradiction in throughput: Kestrel over HeronServe is 2.00x by Kestrel"
                                + " but 0.80x by Plover.");
    }

    @Test
    void doesNotCallAgreementAContradiction() {
        List<PaperFacts> papers =
                List.of(
                        throughput("AlphaX1", "TgiX", 2),
                        throughput("TgiX", "AlphaX1", 0.5),
                        Claims.of("TgiX", "AlphaX1", Metric.MEMORY, 3));
        assertThat(ask(papers, "AlphaX1", "TgiX").contradictions()).isEmpty();
    }

    @Test
    void findsFourLinksButNotFive() {
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            papers.add(throughput("Sys" + i + "A", "Sys" + (i + 1) + "A", 2));
        }
        assertThat(ask(papers, "sys0a", "sys4a").chains())
                .singleElement()
                .satisfies(chain -> assertThat(chain.factor()).hasValue(16));
        assertThat(ask(papers, "sys0a", "sys5a").chains()).isEmpty();
    }

    /** Start1 leads to a hub with many comparisons, and the long way round to Goal1. */
    @Test
    void findsAChainBesideABusyHub() {
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            papers.add(throughput("Start1", "Leaf" + i + "A", 2));
            papers.add(throughput("Leaf" + i + "A", "Hub1", 2));
        }
        papers.add(throughput("Start1", "Late1", 2));
        papers.add(throughput("Late1", "Mid1", 2));
        papers.add(throughput("Mid1", "Near1", 2));
        papers.add(throughput("Near1", "Goal1", 2));
        PairAnswer answer = ask(papers, "start1", "goal1");
        assertThat(answer.chains())
                .singleElement()
                .satisfies(chain -> assertThat(chain.factor()).hasValue(16));
        assertThat(answer.complete()).isTrue();
    }

    @Test
    void leadsOverNothingThatIsMerelyCalledAlike() {
        List<PaperFacts> papers =
                List.of(
                        Claims.of("Foo", "\u03b2-VAE", Metric.SPEED, 2),
                        Claims.of("VAE", "Bar", Metric.SPEED, 3),
                        Claims.of("Foo", "DARTS+", Metric.SPEED, 2),
                        Claims.of("DARTS", "Bar", Metric.SPEED, 3));
        assertThat(ask(papers, "foo", "bar").chains()).isEmpty();
        assertThat(ask(papers, "foo", "vae").direct()).hasSize(1);
    }

    @Test
    void walksNoCircles() {
        List<PaperFacts> circle =
                List.of(
                        throughput("AlphaX1", "BetaX1", 2),
                        throughput("BetaX1", "GammaX1", 2),
                        throughput("GammaX1", "AlphaX1", 2),
                        throughput("AlphaX1", "AlphaX1", 9));
        PairAnswer answer = ask(circle, "AlphaX1", "GammaX1");
        assertThat(answer.chains()).hasSize(1);
        assertThat(answer.reverse()).hasSize(1);
    }

    @Test
    void endsOnADenseGraph() {
        Random random = new Random(11);
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            papers.add(
                    throughput(
                            "Sys" + random.nextInt(40) + "A",
                            "Sys" + random.nextInt(40) + "A",
                            1 + random.nextDouble()));
        }
        PairAnswer answer =
                Assertions.assertTimeout(
                        Duration.ofSeconds(30), () -> ask(papers, "sys1a", "sys2a"));
        assertThat(answer.chains())
                .hasSize(PairAnswer.SHOWN_CHAINS)
                .allSatisfy(PairAnswerTest::check);
        assertThat(answer.moreChains()).isPositive();
        assertThat(PairTable.of(answer).notes())
                .contains(
                        "The search for chains ended after 200,000 steps and may have missed some.");
    }

    @Test
    void theLeastDoubtfulChainsComeFirst() {
        Random random = new Random(12);
        List<PaperFacts> papers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            papers.add(
                    Claims.of(
                            random.nextBoolean() ? "AlphaX1" : "GammaX1",
                            random.nextBoolean() ? "BetaX1" : "GammaX1",
                            Metric.SPEED,
                            2,
                            random.nextInt(3) > 0 ? Qualifier.EXACT : Qualifier.UP_TO));
        }
        assertThat(ask(papers, "AlphaX1", "BetaX1").chains())
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo(
                        Comparator.<Chain>comparingInt(
                                        chain ->
                                                (int)
                                                        chain.links().stream()
                                                                .filter(Link::turned)
                                                                .count())
                                .thenComparingInt(chain -> chain.doubts().size()));
    }

    private static void check(Chain chain) {
        assertThat(chain.links()).hasSizeBetween(2, ChainSearch.MAX_LINKS);
        Set<Node> nodes = new HashSet<>();
        double product = 1;
        for (Link link : chain.links()) {
            assertThat(nodes.add(link.from())).isTrue();
            double stated = link.claim().gain().ratio().orElseThrow();
            product *= link.turned() ? 1 / stated : stated;
        }
        assertThat(nodes).doesNotContain(chain.links().get(chain.links().size() - 1).to());
        assertThat(chain.factor().orElseThrow()).isEqualTo(product, within(1e-9));
    }

    @Test
    void answersForDevices() {
        assertThat(ask("Alveo U280", "NVIDIA V100 GPU").direct()).hasSize(2);
        assertThat(ask("u280", "a100").direct()).isEmpty();
    }

    @Test
    void suggestsNames() {
        assertThat(ask("kestrell", "v100").hints())
                .containsExactly("No claim is of or over 'kestrell'. Did you mean Kestrel?");
    }

    @Test
    void rejectsABrokenChain() {
        Chain chain = ask("kestrel", "v100").chains().get(0);
        List<Link> swapped = List.of(chain.links().get(1), chain.links().get(0));
        assertThatThrownBy(() -> new Chain(swapped))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link 1 begins elsewhere");
    }
}
