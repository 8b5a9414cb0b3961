package dev.benchmeta.extract.link.paper;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an abstract presents in so many words, where no sure name is found: "we introduce fast
 * stacking, a method", "a technique named "fast stacking"", "abbreviated as foo-Bar". "Our method"
 * means it. Immutable.
 */
final class IntroducedWork {
    /** "fooBar", not "LLMs", which are a kind of things. */
    private static final Pattern MIXED =
            Pattern.compile("[a-z0-9-][A-Z]|[A-Z]\\d|[A-Z][a-z].*[A-Z]");

    /** Characters around a naming word that tell whose work is named. */
    private static final int NEAR = 150;

    /** The group of the name. */
    private static final int NAME = 1;

    /** The group of its short form, which may be missing. */
    private static final int FORM = 2;

    private final SubjectWords words;

    IntroducedWork(SubjectWords words) {
        this.words = words;
    }

    /** The name, as the abstract writes it; empty if it presents none. */
    Optional<String> of(String abstractText) {
        String text = abstractText.replace('\n', ' ');
        return presented(text).or(() -> named(text));
    }

    private Optional<String> presented(String text) {
        return words.all(PresentedWording.INTRODUCED, text)
                .filter(work -> telling(work.group(NAME)))
                .filter(work -> !words.in(PresentedWording.NO_NAME, work.group(NAME)))
                .map(work -> work.group(FORM) != null ? work.group(FORM) : work.group(NAME))
                .findFirst();
    }

    /** Two words, or one that is none of the language: "introducing latency, a problem". */
    private static boolean telling(String name) {
        return name.indexOf(' ') > 0
                || name.chars().anyMatch(c -> !Character.isLowerCase(c))
                        && !name.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private Optional<String> named(String text) {
        return words.all(PresentedWording.NAMED, text)
                .filter(work -> ours(text, work))
                .filter(work -> quoted(text, work) || MIXED.matcher(name(text, work)).find())
                .map(work -> name(text, work))
                .findFirst();
    }

    private boolean ours(String text, MatchResult work) {
        int from = Math.max(0, work.start(NAME) - NEAR);
        return words.in(PresentedWording.OURS, text.substring(from, work.start(NAME)))
                || text.startsWith(" is introduced", work.end(NAME) + 1);
    }

    private static boolean quoted(String text, MatchResult work) {
        return "\"“`".indexOf(text.charAt(work.start(NAME) - 1)) >= 0;
    }

    private static String name(String text, MatchResult work) {
        return quoted(text, work) ? work.group(NAME) : firstWord(work.group(NAME));
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
