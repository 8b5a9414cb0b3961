package dev.benchmeta.extract.name;

import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds names that only the words around them tell: small letters, as in "we propose calm pouring,
 * a method" and "a technique called calm pouring", and capitals with a small word between, as in
 * "we introduce Pour with Calm Cups, a".
 */
final class CoinedRuns {
    private static final int LONGEST = 5;
    private static final int LONGEST_CALLED = 4;
    private static final Set<String> JOINTS = Set.of("and", "with", "via", "of");

    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;

    CoinedRuns(NameWords words, List<Token> tokens, List<Form> forms) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
    }

    /** Where a name of small letters that begins at {@code at} ends; {@code at} if none does. */
    int end(int at) {
        if (at < 2 || !isSmallWord(at)) {
            return at;
        }
        boolean presented = isPresented(at);
        if (!presented && !isCalled(at)) {
            return at;
        }
        int last = at + 1;
        while (last < tokens.size() && last <= at + LONGEST && isSmallWord(last)) {
            last++;
        }
        boolean name =
                presented
                        ? last - at <= LONGEST && isDescribed(last)
                        : last - at <= LONGEST_CALLED && isClosed(last);
        return name && last - at > 1 && !isGeneric(at, last) ? last : at;
    }

    /** Whether a verb of introduction, or a word that names, stands right before. */
    boolean follows(int at) {
        return at > 1
                && (words.is(WordClass.INTRODUCE_STRONG, tokens.get(at - 1))
                        || words.lengthBefore(WordClass.NAMING, tokens, at - 1) > 0);
    }

    /** "Trust <i>The</i> Typical": a small word with a capital inside a sentence. */
    boolean isCapitalJoint(int at) {
        return tokens.get(at).isCapitalized()
                && tokens.get(at).text().length() > 1
                && words.is(WordClass.FUNCTION, tokens.get(at))
                && isCapitalWord(at - 1)
                && isCapitalWord(at + 1);
    }

    /** "the <i>Scaling</i> Plane": a word that else opens sentences, with a capital inside one. */
    boolean isGerund(int at) {
        boolean inside =
                at > 0
                        && (tokens.get(at - 1).lower().equals("the")
                                || tokens.get(at - 1).lower().equals("a")
                                || follows(at));
        return inside
                && tokens.get(at).isCapitalized()
                && tokens.get(at).lower().endsWith("ing")
                && words.is(WordClass.FUNCTION, tokens.get(at))
                && isCapitalWord(at + 1);
    }

    /**
     * "Pick <i>and</i> Spin, a", "Pour <i>with</i> Calm Cups, which", but not "Pick and Spin, two":
     * a small word inside one name that was introduced at {@code first}. A short form in brackets
     * tells by its letters where the name begins.
     */
    boolean isSmallJoint(int first, int at) {
        String word = tokens.get(at).lower();
        boolean joint = JOINTS.contains(word);
        if (!joint || !isCapitalWord(at - 1) || !isCapitalWord(at + 1) || !isIntroduced(first)) {
            return false;
        }
        int last = at + 2;
        while (last < tokens.size() && isCapitalWord(last)) {
            last++;
        }
        if (!word.equals("and")) {
            return last >= tokens.size()
                    || (!tokens.get(last).isWord() && !tokens.get(last).text().equals("("))
                    || words.is(WordClass.STOP, tokens.get(last));
        }
        return at - first == 1
                && last - at == 2
                && forms.get(first) == Form.COMMON
                && forms.get(at + 1) == Form.COMMON
                && isDescribed(last);
    }

    /** "we introduce X", "we propose a novel X". */
    private boolean isIntroduced(int first) {
        int at = first;
        while (at > 1
                && at > first - 3
                && (words.is(WordClass.NOVELTY, tokens.get(at - 1))
                        || tokens.get(at - 1).isIndefinite())) {
            at--;
        }
        return follows(at);
    }

    private boolean isCapitalWord(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isCapitalized()
                && (forms.get(at) == Form.COMMON || forms.get(at) == Form.CAPITALIZED);
    }

    /** "we propose", "this paper presents". */
    private boolean isPresented(int at) {
        return words.is(WordClass.INTRODUCE_STRONG, tokens.get(at - 1))
                && words.is(WordClass.US, tokens.get(at - 2));
    }

    /** "a method called", "a technique, termed". */
    private boolean isCalled(int at) {
        int naming = words.lengthBefore(WordClass.NAMING, tokens, at - 1);
        int noun = at - 1 - naming;
        noun -= noun > 0 && tokens.get(noun).text().equals(",") ? 1 : 0;
        return naming > 0
                && noun > 0
                && (words.lengthBefore(WordClass.NOUN_OTHER, tokens, noun) > 0
                        || words.lengthBefore(WordClass.NOUN_MODEL, tokens, noun) > 0
                        || words.is(WordClass.NOUN_MODULE, tokens.get(noun)));
    }

    /** ", a": what is named is one thing. */
    private boolean isDescribed(int last) {
        boolean article =
                last + 2 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).isIndefinite();
        return article && !words.is(WordClass.OF_NOUN, tokens.get(last + 2));
    }

    private boolean isClosed(int last) {
        if (last >= tokens.size()) {
            return true;
        }
        String next = tokens.get(last).lower();
        return next.equals(",") || next.equals(".") || next.equals("that") || next.equals("which");
    }

    private boolean isSmallWord(int at) {
        Token token = tokens.get(at);
        return forms.get(at) == Form.PLAIN
                && token.isWord()
                && token.text().equals(token.lower())
                && token.text().length() > 1
                && !words.is(WordClass.STOP, token)
                && !words.is(WordClass.FUNCTION, token);
    }

    /** Plurals are things of the world: "we present balanced wooden arms, a kind of". */
    private boolean isGeneric(int first, int last) {
        String end = tokens.get(last - 1).lower();
        return (end.endsWith("s") && !end.endsWith("ss") && !end.endsWith("sis"))
                || words.hasPhrase(WordClass.GENERIC_PHRASE, tokens, first, last);
    }
}
