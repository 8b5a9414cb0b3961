package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.text.Document;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a title names before its colon, where no sure name is found: "foo-bar: …", or "Deep
 * Stacking: …" if the abstract presents deep stacking. "Our method" means it.
 */
final class TitledWork {
    private static final int LONGEST = 3;

    private static final Pattern PLAIN = Pattern.compile("[A-Z]?[a-z]+");

    /** Characters of the abstract that may present what follows. */
    private static final int BEFORE = 60;

    private TitledWork() {}

    /** The title's words; empty if it has no such name. */
    static Optional<String> of(Document document, SubjectWords words) {
        return document.titleSentences().stream()
                .findFirst()
                .map(title -> colon(title.tokens()))
                .filter(colon -> colon > 0)
                .flatMap(colon -> named(document, colon, words))
                .or(() -> owned(document, words))
                .or(() -> ending(document, words));
    }

    /** "Packed LoRA for Serving" if the abstract says "our packed LoRA". */
    private static Optional<String> owned(Document document, SubjectWords words) {
        String body = document.body().text().toLowerCase(Locale.ROOT);
        return titled(document, words, PresentedWording.TITLE_HEAD)
                .filter(head -> body.contains("our " + head.group(1).toLowerCase(Locale.ROOT)))
                .map(head -> document.title().rawText(head.start(1), head.end(1)));
    }

    /** "Fast Serving via Packed Reuse" if the abstract says "we propose packed reuse". */
    private static Optional<String> ending(Document document, SubjectWords words) {
        String body = document.body().text();
        return titled(document, words, PresentedWording.TITLE_END)
                .filter(end -> presented(end.group(1), body, words, PresentedWording.OBJECT))
                .map(end -> document.title().rawText(end.start(1), end.end(1)));
    }

    private static Optional<MatchResult> titled(
            Document document, SubjectWords words, PresentedWording wording) {
        String title = document.title().text();
        return words.find(wording, title, 0, title.length());
    }

    private static int colon(List<Token> tokens) {
        for (int at = 1;
                at < tokens.size() && tokens.get(at).start() - tokens.get(0).start() < BEFORE;
                at++) {
            if (tokens.get(at).text().equals(":")) {
                return at;
            }
        }
        return 0;
    }

    private static Optional<String> named(Document document, int colon, SubjectWords words) {
        Sentence title = document.titleSentences().get(0);
        int start = title.tokens().get(0).start();
        int end = title.tokens().get(colon - 1).end();
        String name = title.source().text().substring(start, end);
        String body = document.body().text();
        long spaces = name.chars().filter(c -> c == ' ').count();
        boolean names =
                spaces == 0
                        ? !PLAIN.matcher(name).matches() || body.contains(name)
                        : spaces < LONGEST && presented(name, body, words, PresentedWording.TITLED);
        return names ? Optional.of(title.source().rawText(start, end)) : Optional.empty();
    }

    private static boolean presented(
            String name, String body, SubjectWords words, PresentedWording wording) {
        String lower = body.toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            // "packed reuse", not "a packed reuse-based chip"
            if (!lower.startsWith("-", at + wanted.length())
                    && words.in(wording, lower.substring(Math.max(0, at - BEFORE), at))) {
                return true;
            }
        }
        return false;
    }
}
