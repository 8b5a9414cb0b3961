package dev.benchmeta.extract.link.clause;

import dev.benchmeta.extract.text.NormalText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a clause's items.
 *
 * @param clause the clause
 * @param from first item
 * @param to item after the last, greater than {@code from}
 */
public record Phrase(Clause clause, int from, int to) {
    /** What a name leaves of the word it stands in: "-TLS" of "CPU-TLS", "++" of "FooNet++". */
    private static final Pattern REST =
            Pattern.compile("(?:-?[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)?(?:%?\\+{1,2}(?![\\p{L}\\d]))?");

    /** The raw words, the last of them whole: "CPU-TLS", not "CPU". */
    public String raw() {
        NormalText source = clause.source();
        return source.rawText(clause.item(from).start(), end(source.text()));
    }

    private int end(String text) {
        int last = clause.item(to - 1).end();
        Matcher rest = REST.matcher(text).region(last, text.length());
        boolean word = Character.isLetterOrDigit(text.charAt(last - 1));
        return word && rest.lookingAt() ? rest.end() : last;
    }

    public boolean holds(int item) {
        return item >= from && item < to;
    }
}
