package dev.benchmeta.extract.link.paper;

import java.util.Optional;
import java.util.regex.Matcher;
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
        Matcher matcher = words.of(PresentedWording.INTRODUCED).matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name");
            if (telling(name) && !words.in(PresentedWording.NO_NAME, name)) {
                String form = matcher.group("form");
                return Optional.of(form != null ? form : name);
            }
        }
        return Optional.empty();
    }

    /** Two words, or one that is none of the language: "introducing latency, a problem". */
    private static boolean telling(String name) {
        return name.indexOf(' ') > 0
                || name.chars().anyMatch(c -> !Character.isLowerCase(c))
                        && !name.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private Optional<String> named(String text) {
        Matcher matcher = words.of(PresentedWording.NAMED).matcher(text);
        while (matcher.find()) {
            int start = matcher.start("name");
            int end = matcher.end("name");
            boolean quoted = "\"“`".indexOf(text.charAt(start - 1)) >= 0;
            String name = quoted ? matcher.group("name") : firstWord(matcher.group("name"));
            boolean around =
                    words.in(
                                    PresentedWording.OURS,
                                    text.substring(Math.max(0, start - NEAR), start))
                            || text.startsWith(" is introduced", end + 1);
            if (around && (quoted || MIXED.matcher(name).find())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
