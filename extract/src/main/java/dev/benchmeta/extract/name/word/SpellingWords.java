package dev.benchmeta.extract.name.word;

import java.util.Locale;

/**
 * Tells words of the language whose odd capitals only spell a name beside them: "the Calm LEaf
 * moTion set (CLEFT)". Immutable and thread-safe.
 */
final class SpellingWords {
    private static final int SHORTEST = 5;

    private final NameWords words;

    SpellingWords(NameWords words) {
        this.words = words;
    }

    /** "LEaf", "moTion", but not "SafeGuard", "RelatE", which are names. */
    boolean spells(String token) {
        return token.length() >= SHORTEST
                && token.chars().allMatch(Character::isLetter)
                && isOdd(token)
                && words.isCommon(token.toLowerCase(Locale.ROOT));
    }

    private static boolean isOdd(String token) {
        long capitals = token.chars().filter(Character::isUpperCase).count();
        boolean inside = Character.isLowerCase(token.charAt(0)) && capitals > 0;
        boolean opening =
                Character.isUpperCase(token.charAt(1))
                        && capitals <= token.length() / 2
                        && token.substring((int) capitals).chars().allMatch(Character::isLowerCase);
        return inside || opening;
    }
}
