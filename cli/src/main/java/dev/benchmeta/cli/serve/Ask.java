package dev.benchmeta.cli.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one request asks.
 *
 * @param path the address without its query, decoded
 * @param rest what the address has in place of the route's variable
 * @param query the values of its parameters
 * @param body what came with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ask(String path, String rest, Map<String, List<String>> query, byte[] body) {
    static final int USUAL_LIMIT = 50;
    static final int MOST = 1000;
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    /** What every list takes. */
    static final List<Parameter> PAGING =
            List.of(
                    Parameter.whole(
                            LIMIT,
                            "How many to give, 1 to " + MOST + "; by default " + USUAL_LIMIT + "."),
                    Parameter.whole(OFFSET, "How many to pass over; by default 0."));

    /** The only value of a parameter. */
    Optional<String> one(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.badRequest(name + " is given " + values.size() + " times, expected once");
        }
        return values.stream().findFirst();
    }

    String needed(String name) {
        return one(name)
                .orElseThrow(() -> Problem.badRequest(name + " is missing; add " + name + "=NAME"));
    }

    boolean flag(String name) {
        String value = one(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw Problem.badRequest(name + " is '" + value + "', expected true or false");
        }
        return value.equals("true");
    }

    /** The constant a parameter names. */
    <E extends Enum<E>> Optional<E> choice(
            String name, Class<E> type, java.util.function.Function<E, String> called) {
        return one(name)
                .map(
                        value ->
                                Arrays.stream(type.getEnumConstants())
                                        .filter(e -> called.apply(e).equalsIgnoreCase(value))
                                        .findFirst()
                                        .orElseThrow(() -> noChoice(name, value, type, called)));
    }

    private static <E extends Enum<E>> Problem noChoice(
            String name,
            String value,
            Class<E> type,
            java.util.function.Function<E, String> called) {
        return Problem.badRequest(
                name
                        + " is '"
                        + value
                        + "', expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(called)
                                .collect(Collectors.joining(", ")));
    }

    int limit() {
        return number(LIMIT, USUAL_LIMIT, 1, MOST);
    }

    int offset() {
        return number(OFFSET, 0, 0, Integer.MAX_VALUE);
    }

    int number(String name, int usual, int least, int most) {
        String value = one(name).orElse(Integer.toString(usual));
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        throw Problem.badRequest(
                name
                        + " is '"
                        + value
                        + "', expected a whole number from "
                        + least
                        + " to "
                        + most);
    }

    /** The address of what follows; empty at the end. */
    Optional<String> next(int total) {
        long offset = (long) offset() + limit();
        if (offset >= total) {
            return Optional.empty();
        }
        Map<String, List<String>> asked = new LinkedHashMap<>(query);
        asked.put(LIMIT, List.of(Integer.toString(limit())));
        asked.put(OFFSET, List.of(Long.toString(offset)));
        return Optional.of(
                asked.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "=" + encoded(v)))
                        .collect(Collectors.joining("&", path + "?", "")));
    }

    /** A text as it may stand in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
