package dev.benchmeta.extract.text;

import java.util.Optional;

/**
 * Reads LaTeX's commands as the signs that they stand for: "2\times" is "2x". Each reading takes
 * the position where a command begins and returns the one behind it. Works on one text.
 */
final class CommandReader {
    private final String raw;
    private final Markup markup;
    private final MappedText out;

    CommandReader(String raw, Markup markup, MappedText out) {
        this.raw = raw;
        this.markup = markup;
        this.out = out;
    }

    /** A command with its backslash. */
    int read(int at, boolean inFormula) {
        int end = at + 1;
        while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return escaped(at);
        }
        String name = raw.substring(at + 1, end);
        Optional<Accents.Letter> letter =
                name.length() == 1 ? Accents.at(raw, name.charAt(0), end) : Optional.empty();
        if (letter.isPresent()) {
            return accented(at, letter.get());
        }
        Optional<String> sign = markup.sign(name);
        if (sign.isPresent()) {
            return sign(at, end, sign.get(), inFormula);
        }
        return markup.setsType(name) ? pastSpace(end) : unknown(at, end);
    }

    /** A formula shows no space after a sign: "$224\\times 224$" is 224x224. */
    private int sign(int at, int end, String sign, boolean inFormula) {
        for (int i = 0; i < sign.length(); i++) {
            out.put(sign.charAt(i), at, end);
        }
        boolean joins = sign.equals("~") || sign.equals("x") && inFormula && digitFollows(end);
        return joins ? pastSpace(end) : end;
    }

    private int pastSpace(int at) {
        return at < raw.length() && raw.charAt(at) == ' ' ? at + 1 : at;
    }

    /** The name of a command that nobody knows is a word. */
    private int unknown(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            out.put(raw.charAt(i), i, i + 1);
        }
        return end;
    }

    /** A letter with its accent: "caf\'e", "Fran\c{c}ois". */
    private int accented(int at, Accents.Letter letter) {
        out.put(letter.composed(), at, letter.end());
        return letter.end();
    }

    /** A backslash before a sign: "5\%", "caf\'e". */
    private int escaped(int at) {
        if (at + 1 >= raw.length()) {
            return at + 1;
        }
        char next = raw.charAt(at + 1);
        Optional<Accents.Letter> letter = Accents.at(raw, next, at + 2);
        if (letter.isPresent()) {
            return accented(at, letter.get());
        }
        switch (next) {
            case '%', '$', '&', '_', '#' -> out.put(next, at, at + 2);
            case ',', ';', ':', ' ', '\\' -> out.space(at + 1, at + 2);
            case '!', '(', ')', '[', ']', '{', '}', '-', '/' -> {}
            default -> {
                return at + 1;
            }
        }
        return at + 2;
    }

    /** A command whose backslash a listing lost: "6.0times", "1.04sim2.2times", "sim 3". */
    int bare(int at, String name, char sign) {
        int end = at + name.length();
        boolean after = !out.isEmpty() && (Character.isDigit(out.last()) || out.last() == '%');
        boolean start =
                name.equals("sim") && (out.isEmpty() || !Character.isLetterOrDigit(out.last()));
        boolean whole =
                raw.startsWith(name, at)
                        && (end == raw.length() || !isLowerLetter(raw.charAt(end)));
        if (whole && (after || start && digitFollows(end))) {
            out.put(sign, at, end);
            return end;
        }
        out.put(raw.charAt(at), at, at + 1);
        return at + 1;
    }

    private boolean digitFollows(int from) {
        int next = from;
        while (next < raw.length() && raw.charAt(next) == ' ') {
            next++;
        }
        return next < raw.length() && Character.isDigit(raw.charAt(next));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
