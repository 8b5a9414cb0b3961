package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words of the vocabulary that play no part where they stand: "16k tokens", "a map". */
final class PlainWords {
    private static final Set<Metric> COUNTABLE =
            Set.of(Metric.TOKENS, Metric.DATA, Metric.MODEL_SIZE, Metric.SCALE, Metric.COMPUTE);

    /** What stands before "memory" where it is what an agent remembers, not storage. */
    private static final Set<String> RECALLED =
            Set.of(
                    "long-term",
                    "short-term",
                    "episodic",
                    "semantic",
                    "working",
                    "agent",
                    "agentic");

    /** What stands behind such a "memory". */
    private static final Set<String> RECALL =
            Set.of(
                    "performance",
                    "baselines",
                    "retrieval",
                    "recall",
                    "systems",
                    "benchmarks",
                    "tasks");

    /** Words that are a score's name in capitals only: "a map", not "mAP". */
    private static final Set<String> PLAIN =
            Set.of("map", "maps", "ap", "em", "spice", "meteor", "pass");

    private static final Set<String> FALLS = Set.of("recall", "detection", "accuracy", "risk");

    private final List<Token> tokens;

    PlainWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether a phrase is plain words.
     *
     * @param items what was read before it
     * @param at its first token
     */
    boolean holds(List<Item> items, int at, Vocabulary.Found found) {
        return counted(items, found.word()) || unmeasured(at, found) || named(items, at, found);
    }

    /** "16k tokens", "341k parameters": a count, not a metric. */
    private static boolean counted(List<Item> items, Word word) {
        boolean afterNumber =
                !items.isEmpty() && items.get(items.size() - 1).shape() == Item.NUMBER;
        return afterNumber
                && word.metric().filter(COUNTABLE::contains).isPresent()
                && word.change() == Change.NONE;
    }

    /** "long-term memory baselines", "fall recall": words that measure nothing here. */
    private boolean unmeasured(int at, Vocabulary.Found found) {
        String word = tokens.get(at).lower();
        if (found.tokens() == 1 && PLAIN.contains(tokens.get(at).text())) {
            return true;
        }
        String next = lower(at + found.tokens());
        if (word.equals("memory") && found.tokens() == 1) {
            String before = lower(at - 1);
            return RECALLED.contains(before) || RECALL.contains(next);
        }
        return word.equals("fall") && found.tokens() == 1 && FALLS.contains(next);
    }

    /** "the top method", "the SET baseline", "than top methods": no verb. */
    private boolean named(List<Item> items, int at, Vocabulary.Found found) {
        if (items.isEmpty() || at == 0) {
            return false;
        }
        char before = items.get(items.size() - 1).shape();
        if (before != WordClass.BASELINE.shape()
                && !PhraseEnd.article(tokens.get(at - 1).lower())) {
            return false;
        }
        String text = tokens.get(at).text();
        boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        return found.tokens() == 1
                && (found.word().type() == WordClass.BEAT
                        || found.word().type() == WordClass.ACHIEVE && capitals);
    }

    private String lower(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).lower() : "";
    }
}
