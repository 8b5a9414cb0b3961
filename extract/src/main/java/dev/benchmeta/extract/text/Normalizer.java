package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Section;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the normalised view in one pass. Each emitted character remembers the raw stretch it stands
 * for; dropped characters (LaTeX braces, dollars, zero-width marks) belong to nothing.
 */
final class Normalizer {
    /** What stands between two dollars that are money: a number and then plain words. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "^\\d[\\d.,]*[KMB]?[ -](?:[a-z]+[ -])+|^\\d[\\d.,]*[KMB]?[ ,;)-]+(?:[a-z]+ )?\\(?$");

    private final Section section;
    private final String raw;
    private final Markup markup;
    private final MappedText out;
    private final CommandReader commands;
    private int at;
    private boolean inFormula;

    Normalizer(Section section, String raw, Markup markup) {
        this.section = section;
        this.raw = raw;
        this.markup = markup;
        this.out = new MappedText(raw.length());
        this.commands = new CommandReader(raw, markup, out);
    }

    NormalText run() {
        while (at < raw.length()) {
            step(raw.charAt(at));
        }
        return out.of(section, raw);
    }

    private void step(char c) {
        if (c < 128) {
            ascii(c);
        } else {
            beyondAscii(c);
        }
    }

    private void ascii(char c) {
        switch (c) {
            case ' ', '\t', '\n', '\r', '\f', 0x0B, 0 -> space();
            case '\\' -> at = commands.read(at, inFormula);
            case '{', '}' -> at++;
            case '$' -> dollar();
            case '*' -> asterisk();
            case '-' -> hyphens();
            case '~' -> tilde();
            case '&' -> entity();
            case 't' -> at = commands.bare(at, "times", 'x');
            case 's' -> at = commands.bare(at, "sim", '~');
            default -> emit(c, 1);
        }
    }

    private void beyondAscii(char c) {
        char plain = Glyphs.plain(c);
        switch (plain) {
            case ' ' -> space();
            case Glyphs.NOTHING -> at++;
            default -> emit(plain, 1);
        }
    }

    private void space() {
        out.space(at, at + 1);
        at++;
    }

    /** A dollar before a number is money unless another one closes a formula soon. */
    private void dollar() {
        int next = at + 1;
        if (inFormula || next >= raw.length() || !Character.isDigit(raw.charAt(next))) {
            inFormula = !inFormula && formulaCloses();
            at++;
            return;
        }
        if (formulaCloses()) {
            inFormula = true;
            at++;
        } else {
            emit('$', 1);
        }
    }

    private boolean formulaCloses() {
        int close = raw.indexOf('$', at + 1);
        if (close < 0 || close - at > 300) {
            return false;
        }
        String inside = raw.substring(at + 1, close);
        return !MONEY.matcher(inside).find();
    }

    private void asterisk() {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '*') {
            end++;
        }
        if (end - at >= 2) {
            at = end;
        } else {
            emit('*', 1);
        }
    }

    /** "--" is an en dash between figures, else a dash between clauses; "---" always is one. */
    private void hyphens() {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '-') {
            end++;
        }
        int count = end - at;
        if (end < raw.length() && raw.charAt(end) == '>') {
            // "0.35 -> 0.88" is no "> 0.88"
            emit('→', count + 1);
            return;
        }
        boolean afterFigure =
                !out.isEmpty()
                        && (Character.isDigit(out.last())
                                || out.last() == '%'
                                || out.last() == 'x');
        emit(count == 1 || (count == 2 && afterFigure) ? '-' : '—', count);
    }

    /** A tilde before a number means "about"; elsewhere it is LaTeX's unbreakable space. */
    private void tilde() {
        int next = at + 1;
        while (next < raw.length()
                && (raw.charAt(next) == '$'
                        || raw.charAt(next) == ' '
                        || raw.charAt(next) == '{')) {
            next++;
        }
        boolean beforeNumber = next < raw.length() && Character.isDigit(raw.charAt(next));
        boolean afterWord = !out.isEmpty() && (Character.isLetter(out.last()) || out.last() == '.');
        if (beforeNumber && (!afterWord || betweenFactors(next))) {
            emit('~', 1);
        } else {
            space();
        }
    }

    /** "1.1X~10.5X", a range, unlike "8x~80 GB" with LaTeX's space. */
    private boolean betweenFactors(int next) {
        int end = next;
        while (end < raw.length()
                && (Character.isDigit(raw.charAt(end)) || raw.charAt(end) == '.')) {
            end++;
        }
        return at > 1 && factor(at - 1) && Character.isDigit(raw.charAt(at - 2)) && factor(end);
    }

    private boolean factor(int index) {
        return index < raw.length() && "xX".indexOf(raw.charAt(index)) >= 0;
    }

    private void entity() {
        int end = at;
        while (end < raw.length() && end - at < 8 && raw.charAt(end) != ';') {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) == ';') {
            Optional<Character> sign = markup.character(raw.substring(at, end + 1));
            if (sign.isPresent()) {
                emit(sign.get(), end + 1 - at);
                return;
            }
        }
        emit('&', 1);
    }

    private void emit(char c, int rawLength) {
        out.put(c, at, at + rawLength);
        at += rawLength;
    }
}
