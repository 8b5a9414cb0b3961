package dev.benchmeta.report.overview;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How ratios are spread; quartiles between two values are interpolated.
 *
 * @param least the smallest
 * @param lower a quarter lies at or below
 * @param median half lies at or below
 * @param upper three quarters lie at or below
 * @param most the largest
 */
public record Spread(double least, double lower, double median, double upper, double most) {
    private static final int QUARTERS = 4;

    /** Finds one of some ratios by its place, 0 for the smallest. */
    public interface Order {
        /** The ratio at a place. */
        double at(int place);
    }

    /**
     * The spread of at least one ratio.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(Collection<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        return of(sorted.size(), sorted::get);
    }

    /**
     * The spread of some ratios, of which only those at {@link #places} are asked for.
     *
     * @param count how many there are
     * @throws IllegalArgumentException if there is none
     */
    public static Spread of(int count, Order order) {
        if (count < 1) {
            throw new IllegalArgumentException("no ratio");
        }
        return new Spread(
                quartile(0, count, order),
                quartile(1, count, order),
                quartile(2, count, order),
                quartile(QUARTERS - 1, count, order),
                quartile(QUARTERS, count, order));
    }

    private static double quartile(int quarters, int count, Order order) {
        long scaled = (long) quarters * (count - 1);
        int place = (int) (scaled / QUARTERS);
        int rest = (int) (scaled % QUARTERS);
        double lower = order.at(place);
        return rest == 0 ? lower : lower + (order.at(place + 1) - lower) * rest / QUARTERS;
    }

    /** The places of the ratios that tell the spread, each once or more. */
    public static IntStream places(int count) {
        return IntStream.rangeClosed(0, QUARTERS)
                .map(quarters -> (int) ((long) quarters * (count - 1) / QUARTERS))
                .flatMap(place -> IntStream.of(place, Math.min(place + 1, count - 1)));
    }
}
