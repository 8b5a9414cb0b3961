package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.JsonNamed;
import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import dev.benchmeta.extract.rule.RuleTable.Row;
import dev.benchmeta.extract.text.Token;
import dev.benchmeta.extract.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code rules/words.tsv}, found at a token by the longest phrase that begins there.
 * Immutable.
 */
public final class Vocabulary {
    /** A phrase found: how many tokens it takes. */
    record Found(Word word, int tokens) {}

    /** Metrics whose words also name things. */
    private static final Set<Metric> COUNTED =
            Set.of(Metric.DATA, Metric.TOKENS, Metric.MODEL_SIZE, Metric.SCALE);

    /** Words whose plural is formed with "s" alone. */
    private static final Pattern PLURAL = Pattern.compile("[a-z]{3,}[a-rt-xz]");

    private record Phrase(List<String> words, Word word) {}

    private static final Pattern OF = Pattern.compile("-(?:of|per)-");

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Faults faults;

    private Vocabulary(Faults faults) {
        this.faults = faults;
    }

    /** The vocabulary; what is wrong with the table is added to {@code faults}. */
    public static Vocabulary load(Faults faults) {
        Vocabulary vocabulary = new Vocabulary(faults);
        Map<String, Row> seen = new HashMap<>();
        for (Row row : RuleTable.read("words.tsv", 4, faults)) {
            Optional<Word> word = vocabulary.word(row);
            word.ifPresent(
                    w -> row.list(3).forEach(surface -> vocabulary.add(row, surface, w, seen)));
        }
        vocabulary.addPlurals(seen.keySet());
        vocabulary
                .byFirst
                .values()
                .forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
        return vocabulary;
    }

    /** "request rates" measures what "request rate" does. */
    private void addPlurals(Set<String> told) {
        for (List<Phrase> phrases : List.copyOf(byFirst.values())) {
            for (Phrase phrase : List.copyOf(phrases)) {
                List<String> plural = new ArrayList<>(phrase.words);
                String last = plural.get(plural.size() - 1);
                boolean noun =
                        phrase.word.type() == WordClass.METRIC
                                || phrase.word.type() == WordClass.METRIC_DOWN;
                plural.set(plural.size() - 1, last + "s");
                if (noun
                        && PLURAL.matcher(last).matches()
                        && !told.contains(String.join(" ", plural))) {
                    byFirst.computeIfAbsent(plural.get(0), w -> new ArrayList<>())
                            .add(new Phrase(plural, phrase.word));
                }
            }
        }
    }

    private Optional<Word> word(Row row) {
        Optional<WordClass> type = WordClass.find(row.cell(0));
        if (type.isEmpty()) {
            faults.add(row.file(), row.line(), "class '" + row.cell(0) + "' is unknown");
            return Optional.empty();
        }
        Optional<Metric> metric = JsonNamed.find(Metric.class, row.cell(2));
        if (metric.isEmpty() && !row.cell(2).isEmpty()) {
            faults.add(row.file(), row.line(), "metric '" + row.cell(2) + "' is unknown");
        }
        return Optional.of(new Word(type.get(), change(row), metric));
    }

    private Change change(Row row) {
        String name = row.cell(1).isEmpty() ? "NONE" : row.cell(1).toUpperCase(Locale.ROOT);
        for (Change change : Change.values()) {
            if (change.name().equals(name)) {
                return change;
            }
        }
        return row.cell(0).equals("noun") && row.cell(1).equals("cost")
                ? Change.COST
                : unknownChange(row);
    }

    private Change unknownChange(Row row) {
        faults.add(
                row.file(),
                row.line(),
                "change '" + row.cell(1) + "' is unknown, expected up, down, good, bad or cost");
        return Change.NONE;
    }

    private void add(Row row, String surface, Word word, Map<String, Row> seen) {
        List<String> words =
                Tokenizer.tokens(surface, 0, surface.length()).stream().map(Token::lower).toList();
        Row before = seen.putIfAbsent(String.join(" ", words), row);
        if (before != null) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'"
                            + surface
                            + "' stands twice, first in line "
                            + before.line()
                            + "; remove one");
            return;
        }
        byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Phrase(words, word));
    }

    /**
     * The longest phrase that begins at token {@code at} and ends by position {@code limit}; null
     * if none does.
     */
    @Nullable Found at(List<Token> tokens, int at, int limit) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (matches(phrase.words, tokens, at)
                    && tokens.get(at + phrase.words.size() - 1).end() <= limit) {
                return new Found(phrase.word, phrase.words.size());
            }
        }
        return compound(tokens.get(at));
    }

    /**
     * "I-AUROC" is an AUROC, "Recall@50" a recall, "cost-of-pass" a cost; "fixed-parameter" names
     * no measure.
     */
    @Nullable
    private Found compound(Token token) {
        String lower = token.lower();
        int sign = lower.indexOf('@');
        Matcher of = OF.matcher(lower);
        int behind = sign > 1 ? sign : of.find() ? of.start() : -1;
        String head =
                behind > 0
                        ? lower.substring(0, behind)
                        : lower.substring(lower.lastIndexOf('-') + 1);
        if (head.length() == lower.length()) {
            return null;
        }
        return byFirst.getOrDefault(head, List.of()).stream()
                .filter(phrase -> phrase.words.size() == 1 && phrase.word.metric().isPresent())
                .filter(
                        phrase ->
                                phrase.word.type() == WordClass.METRIC
                                        || phrase.word.type() == WordClass.METRIC_DOWN)
                .filter(
                        phrase ->
                                sign > 1
                                        || !phrase.word
                                                .metric()
                                                .filter(COUNTED::contains)
                                                .isPresent())
                .map(phrase -> new Found(phrase.word, 1))
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(at + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
