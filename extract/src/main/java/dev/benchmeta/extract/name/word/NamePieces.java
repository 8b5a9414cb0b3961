package dev.benchmeta.extract.name.word;

import dev.benchmeta.extract.lexicon.BenchmarkEntry;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.text.Sentence;
import dev.benchmeta.extract.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The grammar of what may follow a known name inside one name: versions, sizes and variants, after
 * a hyphen or a space – "Llama" in "Llama-3.1-8B-Instruct", "GPT-4" in "GPT-4 Turbo".
 */
final class NamePieces {
    private static final Pattern YEAR = Pattern.compile("20[0-3][0-9]");

    private final NameWords words;

    NamePieces(NameWords words) {
        this.words = words;
    }

    /**
     * How far a name reaches.
     *
     * @param first first token
     * @param last token after the last
     * @param start first normalised position
     * @param end position after the last
     * @param partial whether the name ends inside a token
     */
    record Extent(int first, int last, int start, int end, boolean partial) {
        static Extent of(List<Token> tokens, int first, int last) {
            return new Extent(
                    first, last, tokens.get(first).start(), tokens.get(last - 1).end(), false);
        }
    }

    /**
     * The whole name that begins with {@code hit}; empty if the hit is part of another word
     * ("CLIP-Adapter").
     */
    Optional<Extent> extend(Sentence sentence, List<Form> forms, int first, LexiconHit hit) {
        List<Token> tokens = sentence.tokens();
        int last = first;
        while (last < tokens.size() && tokens.get(last).end() < hit.end()) {
            last++;
        }
        if (last >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(last);
        String rest = sentence.source().text().substring(hit.end(), token.end());
        if (isWhole(rest)) {
            return Optional.of(Extent.of(tokens, first, grow(tokens, forms, first, last + 1, hit)));
        }
        int kept = rest.lastIndexOf('-');
        boolean adjective =
                forms.get(last) == Form.ADJECTIVE && kept >= 0 && isWhole(rest.substring(0, kept));
        return adjective
                ? Optional.of(new Extent(first, last + 1, hit.start(), hit.end() + kept, true))
                : Optional.empty();
    }

    /**
     * Whether a run that goes on after the hit's name belongs to the name: "SWE-bench Live Lite".
     */
    boolean mayWiden(LexiconHit hit) {
        return hit.entry() instanceof BenchmarkEntry || hit.ambiguous();
    }

    /**
     * Whether {@code rest}, which follows a name inside a token, holds only a plural s, versions,
     * sizes and variants.
     */
    private boolean isWhole(String rest) {
        if (rest.isEmpty() || rest.equals("s")) {
            return true;
        }
        char first = rest.charAt(0);
        if (first != '-' && first != '_' && first != '.') {
            return isNumber(rest) && Character.isDigit(rest.charAt(0));
        }
        for (String piece : rest.substring(1).split("[-_]")) {
            if (!isPiece(piece)) {
                return false;
            }
        }
        return true;
    }

    boolean isPiece(String piece) {
        return !piece.isEmpty()
                && (ModelSize.parse(piece).isPresent()
                        || words.is(WordClass.VARIANT, piece)
                        || isNumber(piece));
    }

    /** "3.1", "v2", "2024", "0613", "4o". */
    private static boolean isNumber(String piece) {
        if (piece.length() > 6) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean digit = Character.isDigit(c);
            digits += digit ? 1 : 0;
            boolean edge = i == 0 || i == piece.length() - 1;
            if (!digit && c != '.' && c != '/' && !(edge && Character.isLetter(c))) {
                return false;
            }
        }
        return digits > 0;
    }

    private int grow(List<Token> tokens, List<Form> forms, int first, int from, LexiconHit hit) {
        int last = from;
        while (last < tokens.size()
                && tokens.get(last).start() == tokens.get(last - 1).end() + 1
                && follows(tokens, forms, first, last)) {
            last++;
        }
        boolean dated = hit.entry() instanceof BenchmarkEntry && isYear(tokens, first, last);
        last += dated ? 1 : 0;
        last += tagged(tokens, forms, last);
        return last + words.slashed(tokens, forms, last);
    }

    /** "Cup Competition 2024": the year of a contest or a collection, but "2000 cups". */
    private boolean isYear(List<Token> tokens, int first, int at) {
        return at < tokens.size()
                && at > first + 1
                && tokens.get(at).start() == tokens.get(at - 1).end() + 1
                && YEAR.matcher(tokens.get(at).text()).matches()
                && !words.counts(tokens, at + 1);
    }

    /** "lama3:1b": the two tokens of a size behind a colon, else 0. */
    private static int tagged(List<Token> tokens, List<Form> forms, int at) {
        boolean tag =
                at + 1 < tokens.size()
                        && tokens.get(at).text().equals(":")
                        && tokens.get(at).start() == tokens.get(at - 1).end()
                        && tokens.get(at + 1).start() == tokens.get(at).end()
                        && forms.get(at + 1) == Form.SIZE;
        return tag ? 2 : 0;
    }

    private boolean follows(List<Token> tokens, List<Form> forms, int first, int at) {
        return switch (forms.get(at)) {
            case SIZE, VERSION -> true;
            case NUMBER -> isVersionNumber(tokens, first, at);
            default -> isVariant(tokens.get(at).text()) || isSized(tokens.get(at).text());
        };
    }

    /** "1.5-10B", "3-VL-8B", "2.1-VL": a version and a size or a variant in one token. */
    private boolean isSized(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0 || !Character.isDigit(word.charAt(0))) {
            return false;
        }
        String end = word.substring(hyphen + 1);
        return (ModelSize.parse(end).isPresent() || words.is(WordClass.VARIANT, end))
                && isWhole('-' + word.substring(0, hyphen));
    }

    /** Words such as "pro" and "code" follow a name as variants only with a capital. */
    private boolean isVariant(String word) {
        boolean marked = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
        return (marked || words.is(WordClass.SMALL_VARIANT, word))
                && words.is(WordClass.VARIANT, word);
    }

    private static boolean isVersionNumber(List<Token> tokens, int first, int at) {
        String number = tokens.get(at).text();
        boolean small = number.length() == 1 || (number.length() <= 4 && number.indexOf('.') > 0);
        boolean digitBefore = false;
        for (int i = first; i < at; i++) {
            digitBefore |= Runs.hasDigit(tokens.get(i).text());
        }
        boolean counts =
                at + 1 < tokens.size()
                        && (tokens.get(at + 1).text().equals("%")
                                || tokens.get(at + 1).text().equals("x"));
        return small && !digitBefore && !counts;
    }
}
