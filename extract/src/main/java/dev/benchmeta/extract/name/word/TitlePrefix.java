package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * The words before a title's colon, where the abstract writes them inside a sentence with the same
 * capitals: "Hide The Key: A …" and "we introduce Hide The Key". Capitals that a sentence does not
 * ask for tell a name.
 */
final class TitlePrefix {
    private static final int LONGEST = 6;

    private final NameWords words;

    TitlePrefix(NameWords words) {
        this.words = words;
    }

    /** The words of the name; none if the title has no such prefix. */
    List<String> of(Document document) {
        for (Sentence title : document.titleSentences().stream().limit(1).toList()) {
            List<Token> tokens = title.tokens();
            int colon = colon(tokens);
            if (colon > 1 && isName(tokens, colon)) {
                List<String> name = tokens.subList(0, colon).stream().map(Token::text).toList();
                if (document.sentences().stream().anyMatch(s -> holds(s.tokens(), name))) {
                    return name;
                }
            }
        }
        return List.of();
    }

    private static int colon(List<Token> tokens) {
        for (int at = 0; at < tokens.size() && at <= LONGEST; at++) {
            String text = tokens.get(at).text();
            if (text.equals(":")) {
                return at;
            }
            if (!tokens.get(at).isWord()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the first {@code last} words are written like a name. */
    boolean isName(List<Token> tokens, int last) {
        long capitals = tokens.subList(0, last).stream().filter(TitlePrefix::hasCapital).count();
        StringBuilder text = new StringBuilder();
        tokens.subList(0, last).forEach(token -> text.append(token.text()).append(' '));
        boolean variant = words.is(WordClass.VARIANT, tokens.get(last - 1).text());
        return (capitals > 1 || variant)
                && hasCapital(tokens.get(0))
                && (tokens.get(last - 1).isCapitalized() || variant)
                && !isPair(tokens, last)
                && !words.isTerm(text.toString())
                && !words.hasPhrase(WordClass.GENERIC_PHRASE, tokens, 0, last);
    }

    /** "LeafNet-S and CupNet-S": two names, while "Pots and Pans" is one. */
    private static boolean isPair(List<Token> tokens, int last) {
        for (int at = 1; at < last - 1; at++) {
            if (tokens.get(at).lower().equals("and")) {
                return isCoined(tokens.get(at - 1)) && isCoined(tokens.get(at + 1));
            }
        }
        return false;
    }

    private static boolean isCoined(Token token) {
        return token.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    /** "Cal", "3D". */
    static boolean hasCapital(Token token) {
        return token.isCapitalized()
                || (Character.isDigit(token.text().charAt(0))
                        && !token.text().equals(token.lower()));
    }

    /** Inside a sentence; a name around small words has capitals of its own everywhere. */
    private static boolean holds(List<Token> tokens, List<String> name) {
        boolean joined = name.stream().anyMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)));
        for (int at = joined ? 0 : 1; at + name.size() <= tokens.size(); at++) {
            if ((joined || tokens.get(at - 1).isWord()) && stands(tokens, at, name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand at {@code at}, with no more of a name behind them. */
    static boolean stands(List<Token> tokens, int at, List<String> name) {
        int end = at + name.size();
        if (name.isEmpty()
                || end > tokens.size()
                || (end < tokens.size() && tokens.get(end).isCapitalized())) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!tokens.get(at + i).text().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
