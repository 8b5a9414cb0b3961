package dev.benchmeta.extract.name.word;

import java.util.Arrays;
import java.util.Locale;

/**
 * Tells how a token of letters and hyphens is written: "Zebra-Llama" is a name, "Vision-Language"
 * and "Pre-training" are words. Immutable.
 */
final class CompoundForms {
    private final NameWords words;

    CompoundForms(NameWords words) {
        this.words = words;
    }

    Form of(String token) {
        if (token.contains("-to-") || isDescribed(token)) {
            return Form.PLAIN;
        }
        String[] parts = token.split("-");
        boolean capital = Character.isUpperCase(token.charAt(0));
        if (!Arrays.stream(parts).allMatch(this::isPlain)) {
            boolean simple = capital && Arrays.stream(parts).allMatch(CompoundForms::isSimple);
            return simple ? Form.CAPITALIZED : Form.MIXED;
        }
        if (capital) {
            return Form.COMMON;
        }
        return isNamed(token) ? Form.MIXED : Form.PLAIN;
    }

    /** "Zebra-like": a name, and a word that makes an adjective of it. */
    private boolean isDescribed(String token) {
        int hyphen = token.lastIndexOf('-');
        String begin = token.substring(0, hyphen);
        String lower = begin.toLowerCase(Locale.ROOT);
        return words.isCommon(token.substring(hyphen + 1))
                && Character.isUpperCase(token.charAt(0))
                && begin.substring(1).equals(lower.substring(1))
                && !words.isCommon(lower);
    }

    private boolean isPlain(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return words.isCommon(lower)
                || words.is(WordClass.FUNCTION, lower)
                || words.is(WordClass.GENERIC, part)
                || (part.equals(lower) && part.length() < 4);
    }

    /** No capitals but the first. */
    private static boolean isSimple(String part) {
        return part.length() > 1
                && part.substring(1).equals(part.toLowerCase(Locale.ROOT).substring(1));
    }

    private static boolean isNamed(String token) {
        String end = token.substring(token.lastIndexOf('-') + 1);
        return token.chars().filter(Character::isUpperCase).count() > 2
                && !end.isEmpty()
                && Character.isUpperCase(end.charAt(0))
                && Character.isUpperCase(token.charAt(1));
    }
}
