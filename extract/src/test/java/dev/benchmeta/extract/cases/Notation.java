package dev.benchmeta.extract.cases;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.core.model.Qualifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One figure, gain or result as cases write it: {@code [up to 2.1times] 2.1 x up-to speed + =2.1 ^
 * FooServe > vLLM @ A100 # LLaMA-7B}. Number and unit come first, the rest may be left out and is
 * then not checked; {@code none} says that a part is empty. A range is written {@code 1.9..4}.
 */
record Notation(Map<Part, String> parts) {
    private static final Pattern LINE =
            Pattern.compile(
                    "(?s)(?:\\[(?<text>.*)\\] )?(?<number>[0-9.]+)(?<words>(?: .*?)?)(?<links>(?: [\\^>@#] .+)?)");

    /** Reads a line; {@code units} are the canonical names that may stand in it. */
    static Notation parse(String line, Set<String> units) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + line + "' cannot be read, expected [text] number unit words links");
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        if (matcher.group("text") != null) {
            parts.put(Part.TEXT, matcher.group("text"));
        }
        parts.put(Part.NUMBER, matcher.group("number"));
        words(parts, matcher.group("words").strip());
        links(parts, matcher.group("links").strip());
        if (!units.contains(parts.getOrDefault(Part.UNIT, ""))) {
            throw new IllegalArgumentException(
                    "unit '" + parts.get(Part.UNIT) + "' of '" + line + "' is unknown");
        }
        return new Notation(parts);
    }

    private static void words(Map<Part, String> parts, String words) {
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            Part part = part(word);
            String value = part == Part.RATIO ? word.substring(1) : word;
            String before = parts.get(part);
            if (before != null && part != Part.UNIT) {
                throw new IllegalArgumentException(
                        "'" + value + "' and '" + before + "' are both a " + part);
            }
            parts.put(part, before == null ? value : before + ' ' + value);
        }
    }

    private static Part part(String word) {
        if (word.equals("+") || word.equals("-")) {
            return Part.DIRECTION;
        }
        if (word.startsWith("=")) {
            return Part.RATIO;
        }
        if (JsonNamed.find(Qualifier.class, word).isPresent()) {
            return Part.QUALIFIER;
        }
        return JsonNamed.find(Metric.class, word).isPresent() ? Part.METRIC : Part.UNIT;
    }

    private static void links(Map<Part, String> parts, String links) {
        if (links.isEmpty()) {
            return;
        }
        for (String link : links.split(" (?=[\\^>@#] )")) {
            parts.put(Part.link(link.charAt(0)), link.substring(2));
        }
    }

    /**
     * Whether every part written here is the same in {@code actual}; articles and the like before a
     * name do not count.
     */
    boolean agrees(Notation actual) {
        return parts.entrySet().stream()
                .allMatch(
                        e ->
                                bare(e.getValue())
                                        .equals(
                                                bare(
                                                        actual.parts.getOrDefault(
                                                                e.getKey(), "none"))));
    }

    private static String bare(String value) {
        return value.replaceFirst("^(?i:the|a|an|its|their|our) ", "");
    }

    /** Whether two lists agree one by one. */
    static boolean agree(List<Notation> expected, List<Notation> actual) {
        boolean agree = expected.size() == actual.size();
        for (int i = 0; agree && i < expected.size(); i++) {
            agree = expected.get(i).agrees(actual.get(i));
        }
        return agree;
    }

    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    static String number(double low, double high) {
        return low == high ? number(low) : number(low) + ".." + number(high);
    }

    static String rounded(double ratio) {
        return new BigDecimal(Double.toString(ratio))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        StringJoiner joiner = new StringJoiner(" ");
        parts.forEach(
                (part, value) ->
                        joiner.add(
                                switch (part) {
                                    case TEXT -> "[" + value + "]";
                                    case RATIO -> "=" + value;
                                    case SUBJECT, BASELINE, HARDWARE, WORKLOAD ->
                                            part.sign() + " " + value;
                                    default -> value;
                                }));
        return joiner.toString().replace("\n", "\\n").replace("\r", "\\r");
    }
}
