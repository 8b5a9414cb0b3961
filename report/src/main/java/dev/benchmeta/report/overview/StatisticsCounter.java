package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameKey;
import dev.benchmeta.report.names.NameOrder;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what papers state, one after the other. */
final class StatisticsCounter {
    private final ClaimFilter filter;
    private final List<Numbered> claims = new ArrayList<>();
    private final SortedMap<String, Period> periods = new TreeMap<>();
    private int papers;
    private int withHardware;
    private int withTarget;

    /** A claim and the number of its paper. */
    private record Numbered(int paper, Claim claim) {}

    StatisticsCounter(ClaimFilter filter) {
        this.filter = filter;
    }

    void add(PaperFacts facts) {
        if (!filter.test(facts)) {
            return;
        }
        papers++;
        Claim.of(facts).stream()
                .filter(filter::test)
                .forEach(claim -> claims.add(new Numbered(papers, claim)));
        List<Hardware> found =
                facts.names().hardware().stream().filter(filter.hardware()::test).toList();
        if (!found.isEmpty()) {
            withHardware++;
            withTarget += found.stream().anyMatch(h -> h.role() == Role.TARGET) ? 1 : 0;
            String name = Period.name(facts.paper().publication().published());
            periods.merge(name, period(name, found), (before, more) -> before.with(more, name));
        }
    }

    private static Period period(String name, List<Hardware> found) {
        Map<HardwareClass, Integer> classes = new EnumMap<>(HardwareClass.class);
        found.forEach(hardware -> classes.put(hardware.device().type(), 1));
        return new Period(name, 1, classes);
    }

    Statistics statistics() {
        return new Statistics(
                paperRates(), gainRates(), gains(), baselines(), List.copyOf(periods.values()));
    }

    private PaperRates paperRates() {
        return new PaperRates(
                papers,
                withHardware,
                withTarget,
                papersWith(claim -> true),
                papersWith(StatisticsCounter::over),
                papersWith(StatisticsCounter::on),
                papersWith(claim -> over(claim) && on(claim)));
    }

    private GainRates gainRates() {
        Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
        claims.forEach(
                one -> qualifiers.merge(one.claim.gain().amount().qualifier(), 1, Integer::sum));
        return new GainRates(
                claims.size(),
                count(claim -> claim.gain().ratio().isPresent()),
                count(claim -> claim.subjectName().isPresent()),
                count(StatisticsCounter::over),
                count(StatisticsCounter::on),
                count(claim -> claim.gain().links().workload().isPresent()),
                qualifiers);
    }

    private static boolean over(Claim claim) {
        return claim.baselineName().isPresent();
    }

    private static boolean on(Claim claim) {
        return claim.hardwareName().isPresent();
    }

    private int count(Predicate<Claim> wanted) {
        return (int) claims.stream().filter(one -> wanted.test(one.claim)).count();
    }

    private int papersWith(Predicate<Claim> wanted) {
        return papers(claims.stream().filter(one -> wanted.test(one.claim)).toList());
    }

    private static int papers(List<Numbered> claims) {
        return (int) claims.stream().map(Numbered::paper).distinct().count();
    }

    private List<MetricGains> gains() {
        return Stream.of(false, true)
                .flatMap(
                        bestCase ->
                                Stream.of(Metric.values()).map(metric -> gains(metric, bestCase)))
                .filter(gains -> gains.gains() > 0)
                .toList();
    }

    private MetricGains gains(Metric metric, boolean bestCase) {
        List<Numbered> some =
                claims.stream()
                        .filter(one -> one.claim.gain().metric() == metric)
                        .filter(one -> one.claim.gain().amount().bestCase() == bestCase)
                        .toList();
        List<Double> ratios =
                some.stream().flatMap(one -> one.claim.gain().ratio().stream().boxed()).toList();
        return new MetricGains(
                metric,
                bestCase,
                some.size(),
                papers(some),
                ratios.size(),
                ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios)));
    }

    private Baselines baselines() {
        SortedMap<String, List<Numbered>> byName = new TreeMap<>(NameOrder.BY_CHARACTER);
        List<Numbered> unstated = new ArrayList<>();
        for (Numbered one : claims) {
            one.claim
                    .baselineName()
                    .map(NameKey::of)
                    .map(key -> byName.computeIfAbsent(key, k -> new ArrayList<>()))
                    .orElse(unstated)
                    .add(one);
        }
        List<BaselineUse> most =
                byName.values().stream()
                        .map(StatisticsCounter::use)
                        .sorted(
                                Comparator.comparingInt(BaselineUse::papers)
                                        .thenComparingInt(BaselineUse::gains)
                                        .reversed())
                        .limit(Baselines.SHOWN)
                        .toList();
        return new Baselines(
                most,
                byName.size() - most.size(),
                unstated.isEmpty() ? Optional.empty() : Optional.of(use(unstated)));
    }

    private static BaselineUse use(List<Numbered> claims) {
        return new BaselineUse(
                claims.get(0).claim.baselineName(),
                papers(claims),
                claims.size(),
                claims.stream()
                        .map(one -> one.claim.gain().metric())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()));
    }
}
