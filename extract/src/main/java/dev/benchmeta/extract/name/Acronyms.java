package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds definitions: "Test-Time Self-Improvement (TT-SI)", "LARS (Low-memory Activation-Rank
 * Subspace)". Long forms may be in small letters; their initials decide.
 */
final class Acronyms {
    private static final int LONGEST = 14;

    private final NameWords words;

    Acronyms(NameWords words) {
        this.words = words;
    }

    /**
     * A definition in one line.
     *
     * @param line where
     * @param name the short form
     * @param first first token of the long form
     * @param last token after its last
     * @param before whether the long form stands before the short one
     */
    record Definition(Line line, Phrase name, int first, int last, boolean before) {
        int start() {
            return line.token(first).start();
        }

        int end() {
            return line.token(last - 1).end();
        }

        String longForm() {
            return line.sentence().source().text().substring(start(), end());
        }
    }

    List<Definition> find(List<Line> lines) {
        List<Definition> found = new ArrayList<>();
        for (Line line : lines) {
            for (Phrase phrase : line.phrases()) {
                definition(line, phrase).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Definition> definition(Line line, Phrase phrase) {
        List<Token> tokens = line.tokens();
        if (isSign(tokens, phrase.first() - 1, "(") && isSign(tokens, phrase.last(), ")")) {
            return longBefore(line, phrase, phrase.first() - 2);
        }
        return isSign(tokens, phrase.last(), "(") ? longAfter(line, phrase) : Optional.empty();
    }

    private Optional<Definition> longBefore(Line line, Phrase phrase, int last) {
        int first = longForm(line.tokens(), phrase.text(), last);
        return first < 0
                ? Optional.empty()
                : Optional.of(new Definition(line, phrase, first, last + 1, true));
    }

    /**
     * Acronyms of the field that a sentence defines anew: "SPD" in "Sparse Pixel Diffusion (SPD)".
     *
     * @param own takes them
     */
    void redefined(List<Token> tokens, Set<String> own) {
        for (int at = 2; at + 1 < tokens.size(); at++) {
            String text = tokens.get(at).text();
            boolean bracketed =
                    text.length() > 1 && isSign(tokens, at - 1, "(") && isSign(tokens, at + 1, ")");
            if (bracketed
                    && words.is(WordClass.GENERIC, text)
                    && Character.isUpperCase(text.charAt(0))) {
                int first = longForm(tokens, text, at - 2);
                if (first >= 0
                        && tokens.get(first).isCapitalized()
                        && isNew(tokens, first, at - 1)) {
                    own.add(text);
                }
            }
        }
    }

    private boolean isNew(List<Token> tokens, int first, int last) {
        StringBuilder form = new StringBuilder();
        tokens.subList(first, last).forEach(token -> form.append(token.text()).append(' '));
        return !words.isTerm(form.toString())
                && !words.hasPhrase(WordClass.GENERIC_PHRASE, tokens, first, last);
    }

    /**
     * Where the shortest stretch begins that ends at {@code last} and gives the acronym's letters;
     * -1 if none does.
     */
    private int longForm(List<Token> tokens, String acronym, int last) {
        String letters = letters(acronym);
        for (int first = last; first >= 0 && first > last - LONGEST; first--) {
            Token token = tokens.get(first);
            if (!token.isWord() && !isJoint(token)) {
                break;
            }
            boolean begins =
                    token.isWord()
                            && Character.toLowerCase(token.text().charAt(0)) == letters.charAt(0);
            if (begins
                    && !words.is(WordClass.FUNCTION, token)
                    && matches(letters, tokens, first, last + 1)) {
                return first;
            }
        }
        return -1;
    }

    private Optional<Definition> longAfter(Line line, Phrase phrase) {
        int first = phrase.last() + 1;
        int last = first;
        while (last < line.tokens().size()
                && last < first + LONGEST
                && !line.token(last).text().equals(")")
                && (line.token(last).isWord() || isJoint(line.token(last)))) {
            last++;
        }
        boolean closed =
                last < line.tokens().size()
                        && line.token(last).text().equals(")")
                        && last > first + 1;
        return closed && matches(letters(phrase.text()), line.tokens(), first, last)
                ? Optional.of(new Definition(line, phrase, first, last, false))
                : Optional.empty();
    }

    private static boolean isJoint(Token token) {
        return token.text().equals(",")
                || token.text().equals("/")
                || token.text().equals("&")
                || token.text().equals("'");
    }

    private static boolean isSign(List<Token> tokens, int at, String sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(sign);
    }

    /** The acronym's letters in small form, without a plural s. */
    private static String letters(String acronym) {
        String plain =
                acronym.endsWith("s") && acronym.length() > 2
                        ? acronym.substring(0, acronym.length() - 1)
                        : acronym;
        StringBuilder letters = new StringBuilder();
        plain.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.length() == 0 ? acronym : letters.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the words hold the letters in order, each word giving its first letter or more.
     * Greedy from left to right with one step back per word, so linear in the words.
     */
    private boolean matches(String letters, List<Token> tokens, int first, int last) {
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
