package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds definitions: "Test-Time Self-Improvement (TT-SI)", "LARS (Low-memory Activation-Rank
 * Subspace)". Long forms may be in small letters; their initials decide.
 */
public final class Acronyms {
    private static final int LONGEST = 14;

    private final NameWords words;

    public Acronyms(NameWords words) {
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
    public record Definition(Line line, Phrase name, int first, int last, boolean before) {
        public int start() {
            return line.token(first).start();
        }

        public int end() {
            return line.token(last - 1).end();
        }

        public String longForm() {
            return line.sentence().source().text().substring(start(), end());
        }
    }

    public List<Definition> find(List<Line> lines) {
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
        if (isSign(tokens, phrase.last(), "(")) {
            return longAfter(line, phrase);
        }
        return isSign(tokens, phrase.last(), ",") || isSign(tokens, phrase.last(), ":")
                ? apposition(line, phrase)
                : Optional.empty();
    }

    /**
     * "SPD: Sparse Pixel Diffusion", "SPD, Sparse Pixel Diffusion", "SPD, a Sparse Pixel Diffusion
     * framework": the long form in capitals as a description.
     */
    private Optional<Definition> apposition(Line line, Phrase phrase) {
        int article = phrase.last() + (line.isArticle(phrase.last() + 1) ? 1 : 0);
        int first = article + 1;
        while (first < line.tokens().size()
                && first < article + 4
                && line.token(first).isWord()
                && words.is(WordClass.NOVELTY, line.token(first))) {
            first++;
        }
        boolean opens =
                phrase.form().distinctive()
                        && phrase.known().isEmpty()
                        && first < line.tokens().size()
                        && !line.isTitle()
                        && line.token(first).isCapitalized();
        if (!opens) {
            return Optional.empty();
        }
        int end = endOfLong(line, phrase, first);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Definition(line, phrase, first, end, false));
    }

    /**
     * Behind the long form that begins at {@code first}, which has a second capital; -1 if none.
     */
    private static int endOfLong(Line line, Phrase phrase, int first) {
        String letters = Initials.letters(phrase.text());
        int capitals = 1;
        int end = -1;
        for (int last = first + 1;
                last < line.tokens().size() && last < first + LONGEST && line.token(last).isWord();
                last++) {
            capitals += line.token(last).isCapitalized() ? 1 : 0;
            if (capitals > 1
                    && line.token(last).isCapitalized()
                    && Initials.matches(letters, line.tokens(), first, last + 1)) {
                end = last + 1;
            }
        }
        return end;
    }

    private Optional<Definition> longBefore(Line line, Phrase phrase, int last) {
        int first = longForm(line.tokens(), phrase.text(), last);
        first = first < 0 ? nameBefore(line, phrase, last) : first;
        first = first < 0 && isOtherName(line, phrase, last) ? last : first;
        return first < 0
                ? Optional.empty()
                : Optional.of(new Definition(line, phrase, first, last + 1, true));
    }

    /**
     * "Coupled Moss Sorting (CPMS)", "Efficient Multicup Pouring (E-MCP)": the name before the
     * bracket begins alike and holds the letters in order; -1 if none does.
     */
    private static int nameBefore(Line line, Phrase phrase, int last) {
        String letters = Initials.letters(phrase.text());
        if (phrase.known().isPresent() || phrase.tokens() > 1 || letters.length() < 3) {
            return -1;
        }
        for (Phrase name : line.phrases()) {
            if (name.last() == last + 1) {
                boolean spells =
                        name.tokens() > 1
                                && name.known().isEmpty()
                                && Initials.holds(name.key(), letters);
                return spells ? name.first() : -1;
            }
        }
        return -1;
    }

    /** "we present Broad-Moss (BrM)": a new name and a shorter one that begins alike. */
    private boolean isOtherName(Line line, Phrase phrase, int last) {
        return last > 0
                && words.is(WordClass.INTRODUCE, line.token(last - 1))
                && phrase.known().isEmpty()
                && line.forms().get(last) == Form.MIXED
                && line.token(last).text().length() > phrase.text().length()
                && line.token(last).text().charAt(0) == phrase.text().charAt(0);
    }

    /**
     * Acronyms of the field that a sentence defines anew: "SPD" in "Sparse Pixel Diffusion (SPD)".
     *
     * @param own takes them
     */
    public void redefined(List<Token> tokens, Set<String> own) {
        for (int at = 2; at + 1 < tokens.size(); at++) {
            String text = tokens.get(at).text();
            boolean bracketed =
                    text.length() > 1 && isSign(tokens, at - 1, "(") && isSign(tokens, at + 1, ")");
            if (bracketed
                    && words.is(WordClass.GENERIC, text)
                    && Character.isUpperCase(text.charAt(0))) {
                int first = longForm(tokens, text, at - 2);
                if (first >= 0
                        && (tokens.get(first).isCapitalized() || isPresented(tokens, first, at - 2))
                        && isNew(tokens, first, at - 1)) {
                    own.add(text);
                }
            }
        }
    }

    /**
     * "We present wide cup sorting (WCS)", without an article: a name in small letters, but not
     * "cup detection (CD)", a task.
     */
    private boolean isPresented(List<Token> tokens, int first, int last) {
        return first > 1
                && ((words.is(WordClass.INTRODUCE_STRONG, tokens.get(first - 1))
                                && words.is(WordClass.US, tokens.get(first - 2))
                                && !words.is(WordClass.NOUN_TASK, tokens.get(last)))
                        || words.lengthBefore(WordClass.NAMING, tokens, first - 1) > 0);
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
        String letters = Initials.letters(acronym);
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
                    && Initials.matches(letters, tokens, first, last + 1)) {
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
        return closed
                        && Initials.matches(
                                Initials.letters(phrase.text()), line.tokens(), first, last)
                ? Optional.of(new Definition(line, phrase, first, last, false))
                : Optional.empty();
    }

    private static boolean isJoint(Token token) {
        return token.text().length() == 1 && ",/&'".contains(token.text());
    }

    private static boolean isSign(List<Token> tokens, int at, String sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).text().equals(sign);
    }
}
