package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word classes of {@code rules/names-words.tsv} and the common words. Immutable after loading;
 * thread-safe.
 */
public final class NameWords {
    private static final String WORDS = "names-words.tsv";
    private static final String TERMS = "names-terms.tsv";
    private static final String COMMON = "names-common.tsv";

    private static final Set<WordClass> CASED =
            EnumSet.of(
                    WordClass.GENERIC,
                    WordClass.VARIANT,
                    WordClass.NETWORK_PREFIX,
                    WordClass.NETWORK_SUFFIX,
                    WordClass.SIZE_NAME);

    /**
     * The phrases of one class, as they are written, by the word they begin and by the word they
     * end with, and word by word in both directions.
     */
    private static final class Entries {
        final WordSet written = new WordSet();
        final WordSet opening = new WordSet();
        final WordSet closing = new WordSet();
        final WordTrie<Boolean> forward = new WordTrie<>();
        final WordTrie<Boolean> backward = new WordTrie<>();

        /** False if the phrase is there already. */
        boolean add(String phrase) {
            List<String> parts = new ArrayList<>(List.of(phrase.split(" ")));
            opening.add(parts.get(0));
            closing.add(parts.get(parts.size() - 1));
            forward.add(parts, true);
            Collections.reverse(parts);
            backward.add(parts, true);
            return written.add(phrase);
        }
    }

    private final Map<WordClass, Entries> entries = new EnumMap<>(WordClass.class);
    private final Set<String> common = new HashSet<>();
    private final Set<String> terms = new HashSet<>();

    private NameWords() {
        for (WordClass wordClass : WordClass.values()) {
            entries.put(wordClass, new Entries());
        }
    }

    public static NameWords load(Faults faults) {
        NameWords words = new NameWords();
        for (RuleTable.Row row : RuleTable.read(WORDS, 2, faults)) {
            WordClass.of(row.cell(0))
                    .ifPresentOrElse(
                            wordClass -> words.add(wordClass, row, faults),
                            () ->
                                    faults.add(
                                            row.file(),
                                            row.line(),
                                            "unknown class '"
                                                    + row.cell(0)
                                                    + "', expected one of those of WordClass in small letters; correct it"));
        }
        RuleTable.read(TERMS, 1, faults).forEach(row -> words.terms.add(NameKey.of(row.cell(0))));
        RuleTable.read(COMMON, 1, faults)
                .forEach(row -> Collections.addAll(words.common, row.cell(0).split(" ")));
        return words;
    }

    /** The entries of a class; every class has some from the start. */
    private Entries of(WordClass wordClass) {
        return Objects.requireNonNull(entries.get(wordClass));
    }

    private void add(WordClass wordClass, RuleTable.Row row, Faults faults) {
        boolean cased = CASED.contains(wordClass);
        for (String word : row.list(1)) {
            String key = cased ? word : word.toLowerCase(Locale.ROOT);
            if (!of(wordClass).add(key)) {
                faults.add(
                        row.file(),
                        row.line(),
                        "'"
                                + word
                                + "' stands twice in class "
                                + row.cell(0)
                                + ", expected once; remove one");
            }
        }
    }

    /**
     * Whether one word, in small letters unless the class is of cased words, belongs to the class.
     */
    public boolean is(WordClass wordClass, String word) {
        return of(wordClass).written.contains(word);
    }

    public boolean is(WordClass wordClass, Token token) {
        return is(wordClass, token.lower());
    }

    /** Whether the token at {@code at} belongs to the class; false outside the line. */
    public boolean isAt(WordClass wordClass, Line line, int at) {
        return at >= 0 && at < line.tokens().size() && is(wordClass, line.token(at));
    }

    /** Whether {@code name} ends with an entry of the class and something stands before it. */
    public boolean endsWith(WordClass wordClass, String name) {
        return of(wordClass).written.words().stream()
                .anyMatch(end -> name.length() > end.length() + 1 && name.endsWith(end));
    }

    /**
     * How many tokens from {@code at} on name further sizes or versions behind slashes: "LLaMA
     * 7B/13B", "Leaf-V1/V2", "Leaf-S/B".
     */
    int slashed(List<Token> tokens, List<Form> forms, int at) {
        int end = at;
        while (end > 0 && end + 1 < tokens.size() && isGluedSlash(tokens, end)) {
            String before = tokens.get(end - 1).text();
            String next = tokens.get(end + 1).text();
            Form form = forms.get(end + 1);
            boolean sized =
                    Runs.hasDigit(before)
                            && (form == Form.SIZE || form == Form.VERSION || isDigit(next));
            String last = before.substring(before.lastIndexOf('-') + 1);
            boolean lettered =
                    (end > at || last.length() < before.length())
                            && is(WordClass.SIZE_NAME, last)
                            && (is(WordClass.SIZE_NAME, next) || isPatch(next));
            if (!sized && !lettered) {
                break;
            }
            end += 2;
        }
        return end - at;
    }

    /** Whether what follows a number makes it a count: "%", "x", "points". */
    boolean counts(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at);
        String lower = next.lower();
        boolean plural =
                lower.equals(next.text())
                        && lower.endsWith("s")
                        && lower.length() > 2
                        && !is(WordClass.NOUN_MODEL, lower)
                        && !is(WordClass.FUNCTION, lower);
        return is(WordClass.COUNTED, lower) || plural;
    }

    private static boolean isGluedSlash(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("/")
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    /** The patch size of "ViT-B/16". */
    private static boolean isPatch(String text) {
        return text.length() <= 2 && text.chars().allMatch(Character::isDigit);
    }

    /** Whether an entry of the class stands anywhere in {@code text}. */
    boolean holds(WordClass wordClass, String text) {
        return of(wordClass).written.words().stream().anyMatch(text::contains);
    }

    /** Whether {@code name} begins with an entry of the class and something stands behind it. */
    public boolean beginsWith(WordClass wordClass, String name) {
        return of(wordClass).written.words().stream()
                .anyMatch(begin -> name.length() > begin.length() + 1 && name.startsWith(begin));
    }

    /**
     * Whether abstracts often write the word in small letters; {@code word} is in small letters.
     */
    public boolean isCommon(String word) {
        return common.contains(word);
    }

    /** Whether a long form is a term that several papers use. */
    public boolean isTerm(String text) {
        String key = NameKey.of(text);
        return terms.contains(key) || terms.contains(NameKey.singular(key));
    }

    /** How many tokens from {@code from} on are a phrase of the class; 0 if none. */
    public int length(WordClass wordClass, List<Token> tokens, int from) {
        Entries phrases = of(wordClass);
        boolean may =
                from >= 0
                        && from < tokens.size()
                        && phrases.opening.contains(tokens.get(from).lower());
        return may ? length(phrases.forward.longest(tokens, from, 1)) : 0;
    }

    /** How many tokens up to and with {@code end} are a phrase of the class; 0 if none. */
    public int lengthBefore(WordClass wordClass, List<Token> tokens, int end) {
        Entries phrases = of(wordClass);
        boolean may =
                end >= 0
                        && end < tokens.size()
                        && phrases.closing.contains(tokens.get(end).lower());
        return may ? length(phrases.backward.longest(tokens, end, -1)) : 0;
    }

    /**
     * Whether a phrase of the class begins anywhere in the tokens from {@code first} to before
     * {@code last}.
     */
    public boolean hasPhrase(WordClass wordClass, List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            if (length(wordClass, tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int length(WordTrie.@Nullable Match<?> match) {
        return match == null ? 0 : match.length();
    }
}
