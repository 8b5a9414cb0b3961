package dev.benchmeta.extract.link.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an abstract presents in so many words, where no sure name is found: "we introduce fast
 * stacking, a method", "a technique named "fast stacking"", "abbreviated as foo-Bar". "Our method"
 * means it.
 */
final class IntroducedWork {
    /** A name of a few words, with the command that sets it in another type. */
    private static final String NAME =
            "(?:\\\\(?:texttt|textbf|textsc|textit|emph)\\{)?(?<name>[A-Za-z](?:[\\w.+-]*\\w)?(?: [A-Za-z](?:[\\w.+-]*\\w)?){0,3})\\}?";

    /** "introduce the Tensor Unit (TU), a" */
    private static final Pattern PRESENTED =
            Pattern.compile(
                    "(?<!the )\\b(?:introduc|present|propos|develop)(?:es?|s|ing)?\\s+(?:the\\s+)?"
                            + NAME
                            + "(?:\\s\\((?<form>[A-Za-z][\\w-]{1,14})\\))?(?: ?,| ?--?-?)\\s?(?:an?|the)\\s");

    /** "named "fast stacking"", "abbreviated as foo-Bar" */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!so-)\\b(?:called|named|dubbed|termed|abbreviated)\\s+(?:as )?(?:[\"“]|``)?"
                            + NAME);

    /** "fooBar", not "LLMs", which are a kind of things. */
    private static final Pattern MIXED =
            Pattern.compile("[a-z0-9-][A-Z]|[A-Z]\\d|[A-Z][a-z].*[A-Z]");

    /** What stands first or last in no name. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)(?:an?|this|these|our|its|two|three|in|and|to|novel|new)\\s.*"
                            + "|.*\\s(?:method|approach|scheme|algorithm|framework|paper|model|measurements|results)"
                            + "|.*\\b(?:for|of|in|that|which|using|to|with|by)\\b.*");

    /** What tells that a sentence presents the paper's own. */
    private static final Pattern OURS =
            Pattern.compile("(?i)\\b(?:we|our|this paper|introduc\\w+|propos\\w+|present\\w*)\\b");

    /** Characters around a naming word that tell whose work is named. */
    private static final int NEAR = 150;

    private IntroducedWork() {}

    /** The name, as the abstract writes it; empty if it presents none. */
    static Optional<String> of(String abstractText) {
        String text = abstractText.replace('\n', ' ');
        return presented(text).or(() -> named(text));
    }

    private static Optional<String> presented(String text) {
        Matcher matcher = PRESENTED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name");
            if (telling(name) && !NO_NAME.matcher(name).matches()) {
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

    private static Optional<String> named(String text) {
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            int start = matcher.start("name");
            int end = matcher.end("name");
            boolean quoted = "\"“`".indexOf(text.charAt(start - 1)) >= 0;
            String name = quoted ? matcher.group("name") : firstWord(matcher.group("name"));
            boolean around =
                    OURS.matcher(text.substring(Math.max(0, start - NEAR), start)).find()
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
