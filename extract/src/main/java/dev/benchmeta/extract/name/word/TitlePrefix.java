package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words before a title's colon, where the abstract writes them inside a sentence with the same
 * capitals: "Hide The Key: A …" and "we introduce Hide The Key". Capitals that a sentence does not
 * ask for tell a name. Without capitals, words of the title do that an abstract introduces like a
 * name: "Calm Cup Sorting for Mills" and "we propose calm cup sorting, a method".
 */
public final class TitlePrefix {
    private static final int LONGEST = 6;

    private final NameWords words;

    public TitlePrefix(NameWords words) {
        this.words = words;
    }

    /** The words of the name; none if the title has no such prefix. */
    public List<String> of(Document document) {
        for (Sentence title : document.titleSentences().stream().limit(1).toList()) {
            List<Token> tokens = title.tokens();
            int colon = colon(tokens);
            if (colon > 1 && isName(tokens, colon)) {
                List<String> name = tokens.subList(0, colon).stream().map(Token::text).toList();
                if (document.sentences().stream().anyMatch(s -> holds(s.tokens(), name))) {
                    return name;
                }
            }
            for (Sentence sentence : document.sentences()) {
                List<String> small = introduced(sentence.tokens(), tokens);
                List<String> joined = small.isEmpty() ? joined(document, sentence) : small;
                if (!joined.isEmpty()) {
                    return joined;
                }
            }
        }
        return List.of();
    }

    /**
     * "we propose <i>Learn to Pour</i>": capitals around small words that stand together again,
     * here or in the title.
     */
    private List<String> joined(Document document, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int verb = 1; verb + 2 < tokens.size(); verb++) {
            if (words.is(WordClass.INTRODUCE_STRONG, tokens.get(verb))
                    && words.is(WordClass.US, tokens.get(verb - 1))) {
                int first = tokens.get(verb + 1).lower().equals("the") ? verb + 2 : verb + 1;
                int last = endOfCapitals(tokens, first);
                List<String> name = tokens.subList(first, last).stream().map(Token::text).toList();
                if (last > first + 2
                        && isJoined(tokens, first, last)
                        && isName(tokens.subList(first, last), last - first)
                        && times(document, name) > 1) {
                    return name;
                }
            }
        }
        return List.of();
    }

    /** Where capitals from {@code first} on end, small words between them taken in. */
    private int endOfCapitals(List<Token> tokens, int first) {
        int last = first;
        for (int at = first; at < tokens.size() && at <= first + LONGEST; at++) {
            if (hasCapital(tokens.get(at))) {
                last = at + 1;
            } else if (!words.is(WordClass.FUNCTION, tokens.get(at)) || at == first) {
                break;
            }
        }
        return last;
    }

    /** With a small word inside and no bracket behind, which tells by its letters; "A and B, a". */
    private static boolean isJoined(List<Token> tokens, int first, int last) {
        List<Token> name = tokens.subList(first, last);
        boolean pair = name.stream().anyMatch(token -> token.lower().equals("and"));
        boolean told =
                last + 1 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).isIndefinite();
        boolean bracket = last < tokens.size() && tokens.get(last).text().equals("(");
        return !bracket
                && (!pair || told)
                && name.stream().anyMatch(token -> token.text().equals(token.lower()));
    }

    private static long times(Document document, List<String> name) {
        return document.allSentences()
                .flatMap(
                        sentence ->
                                IntStream.rangeClosed(0, sentence.tokens().size() - name.size())
                                        .filter(at -> stands(sentence.tokens(), at, name))
                                        .boxed())
                .count();
    }

    /** "we propose <i>calm cup sorting</i>, a method", in words of the title. */
    private List<String> introduced(List<Token> tokens, List<Token> title) {
        for (int verb = 1; verb + 2 < tokens.size(); verb++) {
            if (words.is(WordClass.INTRODUCE_STRONG, tokens.get(verb))
                    && words.is(WordClass.US, tokens.get(verb - 1))) {
                int first = verb + 1;
                int last = first;
                while (last < tokens.size() && last <= first + LONGEST && isSmall(tokens, last)) {
                    last++;
                }
                if (last > first + 1 && last <= first + LONGEST && isTold(tokens, last)) {
                    List<String> name =
                            tokens.subList(first, last).stream().map(Token::text).toList();
                    if (isIn(title, name)) {
                        return name;
                    }
                }
            }
        }
        return List.of();
    }

    private boolean isSmall(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && token.text().equals(token.lower())
                && Character.isLetter(token.text().charAt(0))
                && token.text().length() > 2
                && !words.is(WordClass.STOP, token)
                && !words.is(WordClass.FUNCTION, token)
                && !words.is(WordClass.COUNT, token)
                && !words.is(WordClass.NOVELTY, token);
    }

    /** ", a", ", which", ":": what the one thing is follows, "a new task" apart. */
    private boolean isTold(List<Token> tokens, int sign) {
        if (sign + 1 >= tokens.size() || tokens.get(sign - 1).text().endsWith("s")) {
            return false;
        }
        Token next = tokens.get(sign + 1);
        boolean comma = tokens.get(sign).text().equals(",");
        int limit = Math.min(tokens.size(), sign + LONGEST);
        boolean task =
                tokens.subList(sign, limit).stream().anyMatch(t -> words.is(WordClass.TASK, t));
        return !task
                && !words.is(WordClass.NOUN_FINDING, tokens.get(sign - 1))
                && ((comma && (next.isIndefinite() || next.lower().equals("which")))
                        || tokens.get(sign).text().equals(":"));
    }

    private static boolean isIn(List<Token> title, List<String> name) {
        for (int at = 0; at + name.size() <= title.size(); at++) {
            int from = at;
            if (IntStream.range(0, name.size())
                    .allMatch(i -> title.get(from + i).lower().equals(name.get(i)))) {
                return true;
            }
        }
        return false;
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

    private boolean isName(List<Token> tokens, int last) {
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
    private static boolean hasCapital(Token token) {
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
