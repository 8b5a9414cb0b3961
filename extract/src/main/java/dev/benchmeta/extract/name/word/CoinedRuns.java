package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.List;

/**
 * Finds names that only the words around them tell: small letters, as in "we propose calm pouring,
 * a method" and "a technique called calm pouring", and capitals with a small word between, as in
 * "we introduce Pour with Calm Cups, a".
 */
final class CoinedRuns {
    /** Most small words that go on a name with capitals. */
    private static final int GROWN = 2;

    private static final int LONGEST = 5;
    private static final int LONGEST_CALLED = 4;
    private static final int CLAUSE = 12;
    private static final int PHRASE = 12;

    private final NameWords words;
    private final List<Token> tokens;
    private final List<Form> forms;
    private final IntroducedRuns introduced;

    CoinedRuns(NameWords words, List<Token> tokens, List<Form> forms, IntroducedRuns introduced) {
        this.words = words;
        this.tokens = tokens;
        this.forms = forms;
        this.introduced = introduced;
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
        int last = at + 1;
        while (last < tokens.size() && last <= at + LONGEST && isSmallWord(last)) {
            last++;
        }
        boolean name =
                presented
                        ? last - at <= LONGEST && isDescribed(last)
                        : last - at <= LONGEST_CALLED && isClosed(last);
        boolean word = presented && last == at + 1 && isCoined(at);
        return word || (name && last - at > 1 && !isGeneric(at, last)) ? last : at;
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
        int end = last;
        while (end < tokens.size() && end < last + GROWN && isSmallWord(end)) {
            end++;
        }
        boolean name =
                end > last
                        && isDescribed(end)
                        && !isThing(end - 1)
                        && !isPlural(end - 1)
                        && !words.is(WordClass.NOUN_VAGUE, tokens.get(end - 1));
        return name ? end : last;
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
        boolean gerund =
                tokens.get(at).isCapitalized()
                        && tokens.get(at).lower().endsWith("ing")
                        && words.is(WordClass.FUNCTION, tokens.get(at))
                        && isCapitalWord(at + 1)
                        && !isSet(at + 1);
        boolean article =
                at > 0
                        && (tokens.get(at - 1).lower().equals("the")
                                || tokens.get(at - 1).lower().equals("a"));
        return gerund && introduced.follows(article ? at - 1 : at);
    }

    /** "the Training <i>Set</i>": a word that makes no name of what stands before it. */
    private boolean isSet(int at) {
        return words.is(WordClass.NOUN_BENCHMARK, tokens.get(at))
                || words.is(WordClass.NOUN_BENCHMARK_WEAK, tokens.get(at));
    }

    /**
     * "Pick <i>and</i> Spin, a", "Pour <i>with</i> Calm Cups, which", but not "Pick and Spin, two":
     * a small word inside one name that was introduced at {@code first}. A short form in brackets
     * tells by its letters where the name begins.
     */
    boolean isSmallJoint(int first, int at) {
        String word = tokens.get(at).lower();
        boolean joint = words.is(WordClass.NAME_JOINT, word);
        if (!joint
                || !isCapitalWord(at - 1)
                || !isCapitalWord(at + 1)
                || !introduced.isIntroduced(first)) {
            return false;
        }
        int last = at + 2;
        while (last < tokens.size() && isCapitalWord(last)) {
            last++;
        }
        if (!word.equals("and")) {
            return !isPlural(at - 1) && !isPlural(last - 1) && isToldOf(word, last);
        }
        return at - first == 1
                && last - at == 2
                && forms.get(first) == Form.COMMON
                && forms.get(at + 1) == Form.COMMON
                && isDescribed(last);
    }

    /** "Pour with Calm Cups, which", "Pour via Calm Cups and". */
    private boolean isToldOf(String joint, int last) {
        if (joint.equals("via") && last < tokens.size()) {
            return !tokens.get(last).isWord() && !tokens.get(last).text().equals("(")
                    || words.is(WordClass.STOP, tokens.get(last));
        }
        boolean which =
                last + 1 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).lower().equals("which");
        return which || isDescribed(last);
    }

    /** "the Training Set", "the Testing Set": capitals that name nothing. */
    boolean isPlainSet(int first, int last) {
        int length =
                Math.max(
                        words.lengthBefore(WordClass.NOUN_TRAINING, tokens, last - 1),
                        words.lengthBefore(WordClass.NOUN_BENCHMARK, tokens, last - 1));
        return length > 1 && length >= last - first;
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
        return naming > 0 && noun > 0 && isObject(noun) && isThing(noun);
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

    /** ", a light framework for": what is named is one thing that somebody made. */
    private boolean isDescribed(int last) {
        boolean article =
                last + 2 < tokens.size()
                        && tokens.get(last).text().equals(",")
                        && tokens.get(last + 1).isIndefinite();
        if (!article) {
            return false;
        }
        int limit = Math.min(tokens.size(), last + PHRASE);
        int end = last + 2;
        int next = end;
        while (next < limit && isInside(next)) {
            end = next + 1;
            next = Brackets.past(i -> tokens.get(i).text(), end, limit);
        }
        return !words.is(WordClass.OF_NOUN, tokens.get(last + 2)) && isThing(end - 1);
    }

    /** "a calm <i>and</i> quick <i>method</i>": a word of one noun phrase. */
    private boolean isInside(int at) {
        Token token = tokens.get(at);
        return token.lower().equals("and")
                || (token.isWord() && !token.isArticle() && !words.is(WordClass.STOP, token));
    }

    /** "framework", "model", "module". */
    private boolean isThing(int noun) {
        return words.lengthBefore(WordClass.NOUN_OTHER, tokens, noun) > 0
                || words.lengthBefore(WordClass.NOUN_MODEL, tokens, noun) > 0
                || words.is(WordClass.NOUN_MODULE, tokens.get(noun));
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
        return isPlural(last - 1)
                || tokens.get(first).lower().endsWith("ing")
                || words.is(WordClass.NOUN_VAGUE, tokens.get(last - 1))
                || words.hasPhrase(WordClass.GENERIC_PHRASE, tokens, first, last);
    }

    private boolean isPlural(int at) {
        String word = tokens.get(at).lower();
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("sis");
    }
}
