package dev.benchmeta.report.names;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import dev.benchmeta.core.model.Hardware;
import dev.benchmeta.core.model.Model;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A name as a person types it. Case, spaces, hyphens and a plural do not matter: "rtx 4090" finds
 * "NVIDIA GeForce RTX-4090". Whole words do: "h20" does not find "H200". Immutable and thread-safe.
 *
 * @param typed the name as typed
 * @param key its letters and digits, which are compared
 */
public record NameQuery(String typed, String key) {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_PART = 3;

    public NameQuery {
        Objects.requireNonNull(typed, "typed is null");
        Objects.requireNonNull(key, "key is null");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("name has no letter or digit: '" + typed + "'");
        }
    }

    /**
     * A query for a name.
     *
     * @throws IllegalArgumentException if the name has no letter or digit
     */
    public static NameQuery of(String typed) {
        return new NameQuery(typed, key(typed));
    }

    /**
     * The letters and digits of a name, by which a person finds it however it is spelled; may be
     * empty. Whether two names are of one thing is told by {@link NameKey}.
     */
    public static String key(String name) {
        return String.join("", tokens(name));
    }

    /** Whether {@code words} are this name or hold it. */
    public boolean in(String words) {
        return in(key, tokens(words));
    }

    /**
     * Whether the name is at least a part of one of the words: "flash" of "FlashDecoding", and
     * "flash decoding" too. What is shorter than three letters is a part of too much.
     */
    public boolean within(String words) {
        return key.length() >= SHORTEST_PART
                && tokens(words).stream().anyMatch(token -> token.contains(key));
    }

    /** Whether some of {@code tokens} in a row are {@code key}. */
    static boolean in(String key, List<String> tokens) {
        for (int first = 0; first < tokens.size(); first++) {
            if (startsAt(key, tokens, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String key, List<String> tokens, int first) {
        int matched = 0;
        for (int i = first; i < tokens.size() && matched < key.length(); i++) {
            if (!key.startsWith(tokens.get(i), matched)) {
                return false;
            }
            matched += tokens.get(i).length();
        }
        return matched == key.length();
    }

    /**
     * Whether the name is that of the hardware, or of its family, vendor or kind ("amd gpus" is
     * both of the MI300X), or a word the paper uses for it.
     */
    public boolean names(Hardware hardware) {
        return calls(hardware) || Surfaces.of(hardware).anyMatch(this::in);
    }

    /** Whether the name is that of the model or of its family, or a word the paper uses for it. */
    public boolean names(Model model) {
        return Surfaces.of(model).anyMatch(this::in);
    }

    /** "NVIDIA A100 GPU" is what a paper calls "A100": vendor and kind say nothing new. */
    public boolean calls(Hardware hardware) {
        String form = form();
        return !form.isEmpty()
                && Surfaces.called(hardware).anyMatch(name -> form.equals(NameForm.lenient(name)));
    }

    /**
     * What is left of the name if it is one of hardware; may be empty. Nothing is left of "amd
     * gpu", which would be any "GPU" without its maker.
     */
    String form() {
        return NameForm.vendorAtMostWithKind(typed) ? "" : NameForm.lenient(typed);
    }

    /** The words of a name, in the form that is compared; none is empty. */
    static List<String> tokens(String words) {
        return CharMatcher.ascii().matchesAllOf(words) ? asciiTokens(words) : anyTokens(words);
    }

    /** What {@link #anyTokens} gives; almost all names are ASCII, and a table splits millions. */
    private static List<String> asciiTokens(String words) {
        List<String> tokens = new ArrayList<>();
        String plain = Ascii.toLowerCase(words);
        int start = -1;
        boolean digit = false;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            boolean number = c >= '0' && c <= '9';
            if (number || Ascii.isLowerCase(c)) {
                digit = number || start >= 0 && digit;
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                tokens.add(singular(plain.substring(start, i), digit));
                start = -1;
            }
        }
        return tokens;
    }

    private static List<String> anyTokens(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(plain))
                .filter(token -> !token.isEmpty())
                .map(NameQuery::singular)
                .toList();
    }

    static String singular(String token) {
        return singular(token, DIGIT.matcher(token).find());
    }

    /** "GPUs" is "GPU", but the "V100S" is not the "V100". */
    private static String singular(String token, boolean digit) {
        boolean plural =
                !digit
                        && token.length() >= SHORTEST_PLURAL
                        && token.endsWith("s")
                        && !token.endsWith("ss");
        return plural ? token.substring(0, token.length() - 1) : token;
    }
}
