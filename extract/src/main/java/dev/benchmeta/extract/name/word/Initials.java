package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether words give an acronym its letters. */
public final class Initials {
    private Initials() {}

    /** The acronym's letters in small form, without a plural s. */
    public static String letters(String acronym) {
        String plain =
                acronym.endsWith("s") && acronym.length() > 2
                        ? acronym.substring(0, acronym.length() - 1)
                        : acronym;
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            int power = power(plain, at + 1);
            if (power > 0) {
                letters.append(String.valueOf(c).repeat(power));
                at += 2;
            } else if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        String lower = letters.toString().toLowerCase(Locale.ROOT);
        return lower.isEmpty() ? acronym : isPower(lower) ? repeated(lower) : lower;
    }

    /** "S^2 PQ", how often a letter stands: the figure of a power at {@code at}, else 0. */
    private static int power(String text, int at) {
        char digit = at + 1 < text.length() && text.charAt(at) == '^' ? text.charAt(at + 1) : '0';
        return digit >= '2' && digit <= '5' ? digit - '0' : 0;
    }

    /** "T3", "E4": a letter and how often it stands. */
    private static boolean isPower(String letters) {
        return letters.length() == 2
                && Character.isLetter(letters.charAt(0))
                && letters.charAt(1) >= '2'
                && letters.charAt(1) <= '5';
    }

    private static String repeated(String power) {
        return power.substring(0, 1).repeat(power.charAt(1) - '0');
    }

    /**
     * Whether the words hold the letters in order, each word giving its first letter or more.
     * Greedy from left to right with one step back per word, so linear in the words.
     */
    static boolean matches(String letters, List<Token> tokens, int first, int last) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i < last; i++) {
            parts(tokens.get(i).text(), parts);
        }
        if (capitals(tokens, first, last).equals(letters)) {
            return parts.size() > 1 && letters.length() > 1;
        }
        int at = 0;
        int giving = 0;
        for (String part : parts) {
            int taken = taken(letters, at, part);
            at += taken;
            giving += taken > 0 ? 1 : 0;
        }
        boolean enough = giving * 2 >= parts.size() || giving >= 3;
        return letters.length() > 1
                && letters.length() - at <= slack(letters, giving)
                && giving >= 2
                && enough;
    }

    /** Whether the letters stand in a key in order, the first of them first. */
    public static boolean holds(String key, String letters) {
        if (key.isEmpty() || key.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < key.length() && at < letters.length(); i++) {
            at += key.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    /** Whether the capitals and figures of a name of several words are the short form's letters. */
    public static boolean spells(String name, String acronym) {
        StringBuilder telling = new StringBuilder();
        name.chars()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .forEach(c -> telling.append((char) c));
        return name.indexOf(' ') > 0
                && telling.length() > 2
                && telling.toString().equals(acronym.toUpperCase(Locale.ROOT));
    }

    /** The capitals of the words in small form: "care" of "Context-AwaRe Encoder". */
    private static String capitals(List<Token> tokens, int first, int last) {
        StringBuilder capitals = new StringBuilder();
        for (int i = first; i < last; i++) {
            tokens.get(i)
                    .text()
                    .chars()
                    .filter(Character::isUpperCase)
                    .forEach(c -> capitals.append((char) Character.toLowerCase(c)));
        }
        return capitals.toString();
    }

    /** The words of a token: "Context-AwarE" has two, "VisualAgentBench" has three. */
    private static void parts(String token, List<String> parts) {
        int from = 0;
        for (int at = 1; at <= token.length(); at++) {
            boolean ends =
                    at == token.length()
                            || !Character.isLetterOrDigit(token.charAt(at))
                            || (Character.isUpperCase(token.charAt(at))
                                    && Character.isLowerCase(token.charAt(at - 1))
                                    && at + 1 < token.length());
            if (ends) {
                String part = token.substring(from, at).toLowerCase(Locale.ROOT);
                boolean word = !part.isEmpty() && Character.isLetterOrDigit(part.charAt(0));
                if (word) {
                    parts.add(part);
                }
                from =
                        at < token.length() && !Character.isLetterOrDigit(token.charAt(at))
                                ? at + 1
                                : at;
            }
        }
    }

    private static int slack(String letters, int giving) {
        return letters.length() >= 4 && giving >= 3 ? 1 : 0;
    }

    /**
     * How many letters from {@code at} on the word gives: its first letter and then those that
     * follow in it.
     */
    private static int taken(String letters, int at, String part) {
        if (at >= letters.length() || letters.charAt(at) != part.charAt(0)) {
            return 0;
        }
        if (part.length() > 3 && letters.startsWith(part, at)) {
            return part.length();
        }
        int taken = 1;
        int in = 1;
        while (at + taken < letters.length() && taken < 4) {
            int next = part.indexOf(letters.charAt(at + taken), in);
            if (next < 0 || (next > taken && next > in)) {
                break;
            }
            in = next + 1;
            taken++;
        }
        return taken;
    }
}
