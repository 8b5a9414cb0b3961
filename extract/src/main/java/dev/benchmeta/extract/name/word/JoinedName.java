package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A name around small words that is introduced and stands together again, in the abstract or the
 * title: "we propose Learn to Pour", "Learn to Pour is faster".
 */
final class JoinedName {
    private static final int LONGEST = 6;

    private final NameWords words;
    private final TitlePrefix prefix;

    JoinedName(NameWords words, TitlePrefix prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    /** The words of the name; none if the abstract introduces no such name. */
    List<String> of(Document document) {
        for (Sentence sentence : document.sentences()) {
            List<String> name = introduced(document, sentence.tokens());
            if (!name.isEmpty()) {
                return name;
            }
        }
        return List.of();
    }

    private List<String> introduced(Document document, List<Token> tokens) {
        for (int verb = 1; verb + 2 < tokens.size(); verb++) {
            if (words.is(WordClass.INTRODUCE_STRONG, tokens.get(verb))
                    && words.is(WordClass.US, tokens.get(verb - 1))) {
                int first = tokens.get(verb + 1).lower().equals("the") ? verb + 2 : verb + 1;
                int last = endOfCapitals(tokens, first);
                List<String> name = tokens.subList(first, last).stream().map(Token::text).toList();
                if (last > first + 2
                        && isJoined(tokens, first, last)
                        && prefix.isName(tokens.subList(first, last), last - first)
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
            if (TitlePrefix.hasCapital(tokens.get(at))) {
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
                                        .filter(
                                                at ->
                                                        TitlePrefix.stands(
                                                                sentence.tokens(), at, name))
                                        .boxed())
                .count();
    }
}
