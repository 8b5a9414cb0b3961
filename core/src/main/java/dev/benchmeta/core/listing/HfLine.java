package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shapes of a page's lines. Each method takes a line as {@link Blanks#plain} gives it. */
final class HfLine {
    /** No line of a page's frame is longer; longer ones are not looked at. */
    static final int LONGEST = 200;

    private static final Pattern AUTHORS = Pattern.compile("• ?(\\d{1,6}) authors?");

    /** "•", "• 9 aut": what is left where the input ends within the line. */
    private static final Pattern AUTHORS_BEGUN =
            Pattern.compile("•(?: \\d*| (\\d{1,6}) a[uthors]*)?");

    /** "nvidia NVIDIA", "ibm-granite IBM Granite": the account's name and the name it shows. */
    private static final Pattern ORGANIZATION =
            Pattern.compile("(?:[A-Za-z0-9][-\\w.]* )?(\\S.{0,98}[^.!?:;,])");

    private static final Set<String> FRAME = frame();

    private HfLine() {}

    static boolean isDot(String plain) {
        return plain.equals("·");
    }

    static boolean isFrame(String plain) {
        return FRAME.contains(plain);
    }

    static boolean isAuthors(String plain) {
        return AUTHORS.matcher(plain).matches();
    }

    static boolean isAuthorsBegun(String plain) {
        return AUTHORS_BEGUN.matcher(plain).matches();
    }

    /** The count of authors; empty where the line was cut before its end. */
    static OptionalInt authors(String plain) {
        Matcher whole = AUTHORS.matcher(plain);
        Matcher begun = AUTHORS_BEGUN.matcher(plain);
        String count = whole.matches() ? whole.group(1) : begun.matches() ? begun.group(1) : null;
        return count == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count));
    }

    static boolean isOrganization(String plain) {
        return ORGANIZATION.matcher(plain).matches();
    }

    /** The name an organisation shows: "NVIDIA" of "nvidia NVIDIA". */
    static String organization(String plain) {
        Matcher matcher = ORGANIZATION.matcher(plain);
        return matcher.matches() ? matcher.group(1) : plain;
    }

    /**
     * Whether an input that ends here may end within an organisation's line: an account's name, and
     * the name it shows, which begins alike ("nvidia NVI"). A title that is cut seldom looks so.
     */
    static boolean isOrganizationBegun(String plain) {
        int space = plain.indexOf(' ');
        String account = space < 0 ? plain : plain.substring(0, space);
        if (space < 0) {
            return account.matches("[a-z0-9][a-z0-9_.-]*");
        }
        String shown = letters(plain.substring(space));
        return !shown.isEmpty()
                && letters(account).startsWith(shown.substring(0, Math.min(3, shown.length())));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> frame() {
        try (InputStream in = HfLine.class.getResourceAsStream("hf-frame.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource hf-frame.txt is missing; build the project anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("resource hf-frame.txt cannot be read", e);
        }
    }
}
