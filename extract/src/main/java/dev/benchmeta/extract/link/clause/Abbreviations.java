package dev.benchmeta.extract.link.clause;

import dev.benchmeta.core.model.Metric;
import dev.benchmeta.extract.text.Token;
import dev.benchmeta.extract.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text's own short forms measure: "time to accuracy (TTA)", "lower TTA". Scores are
 * left out: a short form of one often names a concept, of which any number may be told.
 */
final class Abbreviations {
    /** Two capitals at least, as short forms of measures have. */
    private static final Pattern SHORT =
            Pattern.compile("\\(([A-Z][A-Za-z]{0,3}[A-Z][A-Za-z]{0,3})s?\\)");

    /** Words of measures that also name methods and devices. */
    private static final Set<String> THINGS =
            Set.of("compression", "memory", "recomputation", "search", "routing");

    /** How many characters before the bracket the long form may begin. */
    private static final int REACH = 60;

    private Abbreviations() {}

    /** The measures by short form in lower case. */
    static Map<String, Word> of(String text, Vocabulary vocabulary) {
        Map<String, Word> found = new HashMap<>();
        Matcher matcher = SHORT.matcher(text);
        while (matcher.find()) {
            int from = Math.max(0, matcher.start() - REACH);
            List<Token> tokens = Tokenizer.tokens(text, from, matcher.start());
            Word word = measureAtEnd(tokens, vocabulary);
            if (word != null && !thing(tokens) && stands(matcher.group(1), tokens)) {
                found.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), word);
            }
        }
        return found;
    }

    /** "Steered Compression (SC)", "Shared Memory (SM)": what has the name is no measure. */
    private static boolean thing(List<Token> tokens) {
        return THINGS.contains(tokens.get(tokens.size() - 1).lower());
    }

    /** The measure whose words end the text; null if none does. */
    private static @Nullable Word measureAtEnd(List<Token> tokens, Vocabulary vocabulary) {
        for (int i = Math.max(0, tokens.size() - 4); i < tokens.size(); i++) {
            Vocabulary.Found found = vocabulary.at(tokens, i, Integer.MAX_VALUE);
            if (found != null
                    && found.word().metric().filter(metric -> metric != Metric.QUALITY).isPresent()
                    && i + found.tokens() == tokens.size()
                    && (found.word().type() == WordClass.METRIC
                            || found.word().type() == WordClass.METRIC_DOWN)) {
                return found.word();
            }
        }
        return null;
    }

    /** Whether the letters of a short form stand at the beginnings of the words before it. */
    private static boolean stands(String letters, List<Token> tokens) {
        StringBuilder initials = new StringBuilder();
        for (Token token : tokens) {
            for (String part : token.lower().split("-")) {
                initials.append(part.isEmpty() ? "" : part.charAt(0));
            }
        }
        String upper = letters.replaceAll("[a-z]", "").toLowerCase(Locale.ROOT);
        return initials.toString().endsWith(upper);
    }
}
