package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.figure.Figure;
import dev.benchmeta.extract.rule.WordKinds;
import dev.benchmeta.extract.text.NormalText;
import dev.benchmeta.extract.text.Sentence;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as link rules see it: its items, and their shape as a string with one character an
 * item, so that a rule is a regular expression over shapes.
 *
 * @param sentence the sentence
 * @param items its items in order
 * @param shape one character an item
 * @param rivals the words by which rivals are told
 * @param changes the words by which it is told whether a change is good
 */
public record Clause(
        Sentence sentence,
        List<Item> items,
        String shape,
        RivalWords rivals,
        WordKinds<ChangeWord> changes) {
    public Clause {
        items = List.copyOf(items);
    }

    public NormalText source() {
        return sentence.source();
    }

    public Item item(int index) {
        return items.get(index);
    }

    public int size() {
        return items.size();
    }

    /**
     * The normalised words of the items from {@code from} up to but not including {@code to}, as
     * far as they lie in the clause.
     */
    public String text(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(size(), to) - 1;
        return first > last ? "" : source().text().substring(item(first).start(), item(last).end());
    }

    /** The raw words of the items from {@code from} up to but not including {@code to}. */
    public String raw(int from, int to) {
        return source().rawText(item(from).start(), item(to - 1).end());
    }

    /**
     * Whether any item from {@code from} up to but not including {@code to} reads as {@code test}
     * asks, in lower case; what lies before the sentence is passed over.
     */
    public boolean anyWord(int from, int to, Predicate<String> test) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (test.test(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The vocabulary's word at an item; null if there is none or no such item. */
    public @Nullable Word word(int item) {
        return item < 0 || item >= size() ? null : item(item).word();
    }

    /** Whether an item names or implies a metric. */
    public boolean measures(int item, Metric metric) {
        Word word = word(item);
        return word != null && word.metric().filter(m -> m == metric).isPresent();
    }

    /** Whether an item tells a change. */
    public boolean tells(int item, Change change) {
        Word word = word(item);
        return word != null && word.change() == change;
    }

    /** The normalised words of a figure. */
    public String text(Figure figure) {
        return source().text().substring(figure.start(), figure.end());
    }

    /** Whether "within" stands before a figure: "within 3% of". */
    public boolean within(Figure figure) {
        return source().text().startsWith("within ", figure.extent().outerStart());
    }

    /** The words of one item in lower case; empty outside the clause. */
    public String lower(int index) {
        if (index < 0 || index >= size()) {
            return "";
        }
        return source().text()
                .substring(item(index).start(), item(index).end())
                .toLowerCase(java.util.Locale.ROOT);
    }
}
