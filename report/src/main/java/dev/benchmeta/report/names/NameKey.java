package dev.benchmeta.report.names;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells things apart by their names: the letters and digits of every script, and a "+" or "*"
 * at the end of a word. "Flint-Decode" is "flint decode", but "DARTS+" is not "DARTS", which is no
 * plural of "DART", and "β-VAE" is not "VAE". What a person types is compared more leniently, by
 * {@link NameQuery}.
 */
public final class NameKey {
    /** "*Foo*" is Foo in Markdown, "A*" is a name. */
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\p{L}\\p{N}])\\*+([^*]*)\\*+");

    private static final CharMatcher MARKS = CharMatcher.anyOf("+*");

    private NameKey() {}

    /** The same for names of the same thing; empty for a name without a letter or digit. */
    public static String of(String name) {
        return String.join("", words(name));
    }

    /** The words of a name, in the form that is compared; none is empty. */
    static List<String> words(String name) {
        String plain = withoutEmphasis(name);
        if (!CharMatcher.ascii().matchesAllOf(plain)) {
            plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = afterWord(plain, start);
            int next = end;
            while (next < plain.length() && MARKS.matches(plain.charAt(next))) {
                next++;
            }
            if (end > start) {
                // "A+B" is "A + B".
                boolean inside = afterWord(plain, next) > next;
                String marks = inside ? "" : plain.substring(end, next);
                words.add(singular(plain.substring(start, end)) + marks);
            }
            start = Math.max(next, plain.offsetByCodePoints(start, 1));
        }
        return words;
    }

    static String withoutEmphasis(String name) {
        return name.indexOf('*') < 0 ? name : EMPHASIS.matcher(name).replaceAll("$1");
    }

    private static int afterWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** "CNNs" are a "CNN"; the capital of "DARTS" belongs to the name. */
    private static String singular(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? NameQuery.singular(small) : small;
    }
}
