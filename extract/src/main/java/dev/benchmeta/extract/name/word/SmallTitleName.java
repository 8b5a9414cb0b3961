package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words of a title that the abstract introduces like a name, in small letters: "Calm Cup Sorting
 * for Mills" and "we propose calm cup sorting, a method".
 */
final class SmallTitleName {
    private static final int LONGEST = 6;

    private final NameWords words;

    SmallTitleName(NameWords words) {
        this.words = words;
    }

    /** The words of the name; none if the abstract introduces no words of the title. */
    List<String> of(Document document) {
        for (Sentence title : document.titleSentences().stream().limit(1).toList()) {
            for (Sentence sentence : document.sentences()) {
                List<String> name = introduced(sentence.tokens(), title.tokens());
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return List.of();
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
}
