package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Finds names of small letters, which only the words around them tell: "we propose calm pouring, a
 * method", "a technique called calm pouring".
 */
final class CoinedRuns {
    /** Most small words that go on a name with capitals. */
    private static final int GROWN = 2;

    private static final int LONGEST = 5;
    private static final int LONGEST_CALLED = 4;
    private static final int CLAUSE = 12;

    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final Appositions appositions;

    CoinedRuns(NameWords words, List<Token> tokens, List<Form> forms, Appositions appositions) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
        this.appositions = appositions;
    }

    /** Where a name of small letters that begins at {@code at} ends; {@code at} if none does. */
    int end(int at) {
        if (at < 2 || forms.get(at) != Form.PLAIN) {
            return at;
        }
        boolean presented = isPresented(at);
        if (presented && isCapitalCompound(at) && isCoined(at)) {
            return at + 1;
        }
        if (!presented && !isCalled(at) || !isSmallWord(at)) {
            return at;
        }
        int last = pastSmallWords(at + 1, at + LONGEST + 1);
        boolean word = presented && last == at + 1 && isCoined(at);
        boolean name = presented ? isPresentedName(at, last) : isCalledName(at, last);
        return word || name && last - at > 1 && !isGeneric(at, last) ? last : at;
    }

    private boolean isPresentedName(int at, int last) {
        return last - at <= LONGEST && appositions.isDescribed(last);
    }

    private boolean isCalledName(int at, int last) {
        return last - at <= LONGEST_CALLED && isClosed(last);
    }

    private int pastSmallWords(int from, int limit) {
        int last = from;
        while (last < tokens.size() && last < limit && isSmallWord(last)) {
            last++;
        }
        return last;
    }

    /** "we present <i>pourctl</i>, a tool": one word in small letters that is no word elsewhere. */
    private boolean isCoined(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).text().equals(",")
                && tokens.get(at + 2).isIndefinite()
                && tokens.get(at).text().length() > 3
                && !words.isCommon(tokens.get(at).text())
                && !words.is(WordClass.PLACEHOLDER, tokens.get(at));
    }

    /** "we propose <i>Tea-pour</i>, a scheduler". */
    private boolean isCapitalCompound(int at) {
        Token token = tokens.get(at);
        return token.isCapitalized()
                && token.text().indexOf('-') > 0
                && !words.is(WordClass.GENERIC, token.text());
    }

    /**
     * Where the name from {@code first} to {@code last} ends if small words go on to what it is:
     * "we introduce Calm <i>cup pouring</i>, a method", but not "Calm framework, a".
     */
    int grown(int first, int last) {
        if (first < 2 || !isPresented(first)) {
            return last;
        }
        int end = pastSmallWords(last, last + GROWN);
        boolean name =
                end > last
                        && appositions.isDescribed(end)
                        && !appositions.isThing(end - 1)
                        && !appositions.isPlural(end - 1)
                        && !words.is(WordClass.NOUN_VAGUE, tokens.get(end - 1));
        return name ? end : last;
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
        return naming > 0 && noun > 0 && isObject(noun) && appositions.isThing(noun);
    }

    /**
     * "we introduce <i>a</i> calm method for cups called": what ends at {@code noun} is our own.
     */
    private boolean isObject(int noun) {
        for (int at = noun - 1; at > 1 && at > noun - CLAUSE; at--) {
            Token token = tokens.get(at);
            if (token.isIndefinite()) {
                return isOwnVerb(at - 1);
            }
            boolean inside = token.lower().equals("for") || token.lower().equals("of");
            if (!inside && (!token.isWord() || words.is(WordClass.STOP, token))) {
                return false;
            }
        }
        return false;
    }

    /** "we introduce", "this paper also proposes". */
    private boolean isOwnVerb(int verb) {
        int subject = tokens.get(verb - 1).lower().equals("also") ? verb - 2 : verb - 1;
        return words.is(WordClass.INTRODUCE_STRONG, tokens.get(verb))
                && subject >= 0
                && words.is(WordClass.US, tokens.get(subject))
                && (subject == 0 || !words.is(WordClass.OTHERS, tokens.get(subject - 1)));
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

    /**
     * Plurals are things of the world: "we present balanced wooden arms, a kind of"; and so are
     * "early work" and what we do to a thing: "we propose replacing cups, a".
     */
    private boolean isGeneric(int first, int last) {
        return appositions.isPlural(last - 1)
                || tokens.get(first).lower().endsWith("ing")
                || words.is(WordClass.NOUN_VAGUE, tokens.get(last - 1))
                || words.hasPhrase(WordClass.GENERIC_PHRASE, tokens, first, last);
    }
}
