package dev.benchmeta.report.page;

import dev.benchmeta.core.model.Amount;
import dev.benchmeta.core.model.Gain;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * The ratio at the lower number of a range. A gain holds the ratio of the upper one alone; the step
 * that leads there is found again and taken with the lower number.
 */
final class LowRatio {
    /** Ratios are rounded to three decimals. */
    private static final double ROUNDING = 0.00051;

    private LowRatio() {}

    /** Empty for a single number and for figures without a ratio. */
    static OptionalDouble of(Gain gain) {
        Amount amount = gain.amount();
        if (!amount.range() || gain.ratio().isEmpty()) {
            return OptionalDouble.empty();
        }
        double ratio = gain.ratio().getAsDouble();
        return steps(amount.unit())
                .filter(step -> Math.abs(step.applyAsDouble(amount.high()) - ratio) < ROUNDING)
                .mapToDouble(step -> step.applyAsDouble(amount.low()))
                .filter(low -> low > 0 && Double.isFinite(low))
                .findFirst();
    }

    private static Stream<DoubleUnaryOperator> steps(String unit) {
        return switch (unit) {
            case "x" -> Stream.of(n -> n, n -> 1 / n);
            case "%" ->
                    Stream.of(
                            n -> 1 + n / 100,
                            n -> 1 / (1 - n / 100),
                            n -> 1 - n / 100,
                            n -> 1 / (1 + n / 100),
                            n -> n / 100,
                            n -> 100 / n);
            case "oom" -> Stream.of(n -> Math.pow(10, n), n -> Math.pow(10, -n));
            default -> Stream.empty();
        };
    }
}
