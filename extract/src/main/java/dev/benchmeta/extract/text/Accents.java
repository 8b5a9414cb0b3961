package dev.benchmeta.extract.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** LaTeX's accents. */
final class Accents {
    /** The combining mark of each sign that follows the backslash. */
    private static final Map<Character, Character> MARKS =
            Map.of(
                    '\'', '\u0301', '`', '\u0300', '"', '\u0308', '^', '\u0302', '~', '\u0303', 'c',
                    '\u0327', 'v', '\u030c', 'H', '\u030b', 'k', '\u0328', 'r', '\u030a');

    private Accents() {}

    /**
     * A letter that is written as a command.
     *
     * @param end the position behind the command
     */
    record Letter(char composed, int end) {}

    /** The letter whose sign stands before {@code from}; empty if there is no such letter. */
    static Optional<Letter> at(String raw, char sign, int from) {
        Character mark = MARKS.get(sign);
        boolean braced = from < raw.length() && raw.charAt(from) == '{';
        if (mark == null || Character.isLetter(sign) && !braced) {
            return Optional.empty();
        }
        int at = braced ? from + 1 : from;
        // a dotless letter: \'\i
        at += raw.startsWith("\\i", at) || raw.startsWith("\\j", at) ? 1 : 0;
        if (at >= raw.length() || braced && (at + 1 >= raw.length() || raw.charAt(at + 1) != '}')) {
            return Optional.empty();
        }
        String composed = Normalizer.normalize("" + raw.charAt(at) + mark, Normalizer.Form.NFC);
        return composed.length() == 1
                ? Optional.of(new Letter(composed.charAt(0), braced ? at + 2 : at + 1))
                : Optional.empty();
    }
}
