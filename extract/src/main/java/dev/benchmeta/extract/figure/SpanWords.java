package dev.benchmeta.extract.figure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spans of time whose number is a word: "in four minutes", "in just one second"; not "every four
 * minutes", "in one second", "within two seconds of the truth".
 */
final class SpanWords {
    private static final Set<String> UNITS = Set.of("s", "min", "hours");

    /** What stands before a span of time that something takes. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?:^|[ (])(?:in|within|under|(?:less|more) than|takes?|took|about)"
                            + "(?: (?:just|only|(?:at )?most|roughly|approximately))? $");

    /** How far back {@link #BEFORE} looks. */
    private static final int LONGEST = 25;

    private SpanWords() {}

    /**
     * Whether the number word at {@code at} tells a span of time.
     *
     * @param last position after the number word
     * @param unit the unit behind it
     */
    static boolean told(String text, int at, int last, Units.Found unit) {
        String before = text.substring(Math.max(0, at - LONGEST), at);
        boolean each = text.startsWith("one", at) && before.endsWith(" in ");
        return !each
                && UNITS.contains(unit.unit().name())
                && BEFORE.matcher(before).find()
                && last - at > 2
                && text.charAt(last) == ' '
                && !text.startsWith(" of ", unit.end());
    }
}
