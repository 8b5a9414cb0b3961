package dev.benchmeta.report.search;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.report.names.NameQuery;
import dev.benchmeta.report.table.Arrangement;
import dev.benchmeta.report.table.ClaimFilter;
import dev.benchmeta.report.table.FigureFilter;
import dev.benchmeta.report.table.GroupBy;
import dev.benchmeta.report.table.HardwareFilter;
import dev.benchmeta.report.table.NamesFilter;
import dev.benchmeta.report.table.PaperFilter;
import dev.benchmeta.report.table.SortBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any filter and any arrangement, each part of a filter seldom enough that something is left. */
final class RandomFilter {
    private static final int SELDOM = 5;
    private final Random random;

    RandomFilter(Random random) {
        this.random = random;
    }

    ClaimFilter filter() {
        return new ClaimFilter(
                some(Metric.values(), 4),
                random.nextBoolean(),
                hardware(),
                new NamesFilter(name(), name(), name()),
                new FigureFilter(
                        random.nextInt(SELDOM) == 0
                                ? OptionalDouble.of(one(List.of(0.5, 1.0 / 3, 2.0)))
                                : OptionalDouble.empty(),
                        some(Qualifier.values(), 2),
                        random.nextInt(SELDOM) == 0 ? 0.5 : 0),
                new PaperFilter(day(), day(), name()));
    }

    private HardwareFilter hardware() {
        return random.nextBoolean()
                ? HardwareFilter.ANY
                : new HardwareFilter(
                        name(), name(), some(HardwareClass.values(), 4), some(Role.values(), 2));
    }

    /** A filter that asks for hardware by name. */
    ClaimFilter filterOfHardware() {
        HardwareFilter any = hardware();
        return filter().withHardware(
                        new HardwareFilter(
                                Optional.of(query()), any.vendor(), any.classes(), any.roles()));
    }

    Arrangement arrangement() {
        List<GroupBy> by =
                Stream.generate(() -> one(List.of(GroupBy.values())))
                        .distinct()
                        .limit(1 + random.nextInt(2))
                        .toList();
        return new Arrangement(
                by,
                one(List.of(SortBy.values())),
                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty());
    }

    private Optional<NameQuery> name() {
        return random.nextInt(SELDOM) == 0 ? Optional.of(query()) : Optional.empty();
    }

    /** As one of the papers spells it, or with a typing error. */
    NameQuery query() {
        String word = one(WordyFacts.WORDS);
        String typed = random.nextInt(SELDOM) == 0 ? word.replace("L", "K") + "q" : word;
        return NameQuery.key(typed).isEmpty() ? NameQuery.of("gpu") : NameQuery.of(typed);
    }

    private Optional<LocalDate> day() {
        return random.nextInt(SELDOM) == 0
                ? Optional.of(LocalDate.of(2023 + random.nextInt(3), 1 + random.nextInt(12), 15))
                : Optional.empty();
    }

    private <T> Set<T> some(T[] values, int most) {
        return random.nextInt(SELDOM) > 0
                ? Set.of()
                : supplied(() -> one(List.of(values)), 1 + random.nextInt(most));
    }

    private static <T> Set<T> supplied(Supplier<T> value, int count) {
        return Stream.generate(value).limit(count).collect(Collectors.toSet());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
