package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.word.Initials;
import dev.benchmeta.extract.name.word.Line;
import dev.benchmeta.extract.name.word.NameKey;
import dev.benchmeta.extract.name.word.Phrase;
import dev.benchmeta.extract.text.Token;
import java.util.Optional;

/**
 * Finds the short form behind a long one that a name-like phrase only begins: "we propose Wide
 * Counting via Small Cups (WCSC)" presents WCSC and no "Wide Counting".
 */
final class ShortForms {
    private static final int LONGEST = 10;

    private ShortForms() {}

    /** The name in brackets, or set off, whose letters the words from {@code phrase} on hold. */
    static Optional<Phrase> of(Line line, Phrase phrase) {
        int open = phrase.form().distinctive() ? -1 : bracket(line, phrase.last());
        if (open <= phrase.last()) {
            return Optional.empty();
        }
        String words =
                line.sentence()
                        .source()
                        .text()
                        .substring(phrase.start(), line.token(open - 1).end());
        return line.phrases().stream()
                .filter(p -> p.first() == open + 1 && closes(line, open, p))
                .filter(p -> p.form().distinctive() && Initials.letters(p.text()).length() > 2)
                .filter(p -> Initials.holds(NameKey.of(words), Initials.letters(p.text())))
                .findFirst();
    }

    /** "(WCSC)", ", WCSC,". */
    private static boolean closes(Line line, int open, Phrase phrase) {
        return line.reads(phrase.last(), line.reads(open, "(") ? ")" : ",");
    }

    /** The opening bracket or the comma that only words lead to; -1 if none. */
    private static int bracket(Line line, int from) {
        for (int at = from; at < Math.min(line.tokens().size(), from + LONGEST); at++) {
            Token token = line.token(at);
            if (token.text().equals("(") || token.text().equals(",")) {
                return at;
            }
            if (!token.isWord() && !(token.text().equals(".") && line.reads(at - 1, "vs"))) {
                return -1;
            }
        }
        return -1;
    }
}
