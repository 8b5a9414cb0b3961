package dev.benchmeta.extract.text;

import dev.benchmeta.core.model.Section;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the normalised view in one pass. Each emitted character remembers the raw stretch it stands
 * for; dropped characters (LaTeX braces, dollars, zero-width marks) belong to nothing.
 */
final class Normalizer {
    /** LaTeX commands that stand for a sign. */
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("times", "x"),
                    Map.entry("sim", "~"),
                    Map.entry("approx", "~"),
                    Map.entry("simeq", "~"),
                    Map.entry("thicksim", "~"),
                    Map.entry("geq", "≥"),
                    Map.entry("ge", "≥"),
                    Map.entry("geqslant", "≥"),
                    Map.entry("leq", "≤"),
                    Map.entry("le", "≤"),
                    Map.entry("leqslant", "≤"),
                    Map.entry("pm", "±"),
                    Map.entry("to", "→"),
                    Map.entry("rightarrow", "→"),
                    Map.entry("gt", ">"),
                    Map.entry("lt", "<"),
                    Map.entry("ldots", "…"),
                    Map.entry("dots", "…"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textgreater", ">"),
                    Map.entry("textless", "<"),
                    Map.entry("percent", "%"),
                    Map.entry("gibi", "Gi"),
                    Map.entry("mebi", "Mi"),
                    Map.entry("giga", "G"),
                    Map.entry("mega", "M"),
                    Map.entry("milli", "m"),
                    Map.entry("byte", "B"));

    /** LaTeX commands that only set type; their argument stays. */
    private static final Set<String> FONTS =
            Set.of(
                    "text",
                    "textbf",
                    "textit",
                    "textsc",
                    "texttt",
                    "textrm",
                    "textsf",
                    "emph",
                    "mathrm",
                    "mathbf",
                    "mathsf",
                    "mathtt",
                    "mathit",
                    "mathcal",
                    "mathbb",
                    "boldsymbol",
                    "ensuremath",
                    "mbox",
                    "bf",
                    "it",
                    "em",
                    "tt",
                    "rm",
                    "sc",
                    "bm",
                    "operatorname",
                    "underline",
                    "xspace",
                    "left",
                    "right",
                    "SI",
                    "si",
                    "num",
                    "qty",
                    "ac",
                    "acp");

    private static final Map<String, String> ENTITIES =
            Map.of(
                    "&gt;", ">", "&lt;", "<", "&amp;", "&", "&quot;", "\"", "&#39;", "'", "&nbsp;",
                    " ", "&times;", "x");

    /** What stands between two dollars that are money: a number and then plain words. */
    private static final Pattern MONEY =
            Pattern.compile(
                    "^\\d[\\d.,]*[KMB]?[ -](?:[a-z]+[ -])+|^\\d[\\d.,]*[KMB]?[ ,;)-]+(?:[a-z]+ )?\\(?$");

    private final Section section;
    private final String raw;
    private final StringBuilder out;
    private int[] rawStart;
    private int[] rawEnd;
    private int at;
    private boolean inFormula;

    Normalizer(Section section, String raw) {
        this.section = section;
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
        this.rawStart = new int[raw.length() + 16];
        this.rawEnd = new int[raw.length() + 16];
    }

    NormalText run() {
        while (at < raw.length()) {
            step(raw.charAt(at));
        }
        return new NormalText(section, raw, out.toString(), rawStart, rawEnd);
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
            case '\\' -> command();
            case '{', '}' -> at++;
            case '$' -> dollar();
            case '*' -> asterisk();
            case '-' -> hyphens();
            case '~' -> tilde();
            case '&' -> entity();
            case 't' -> bareCommand(c, "times", "x");
            case 's' -> bareCommand(c, "sim", "~");
            default -> emit(c, 1);
        }
    }

    private void beyondAscii(char c) {
        switch (c) {
            case '\u00A0',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200A',
                    '\u202F',
                    '\u205F',
                    '\u3000',
                    '\u2028',
                    '\u2029' ->
                    space();
            case '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u2060',
                    '\uFEFF',
                    '\u00AD',
                    '\u200E',
                    '\u200F',
                    '\u202A',
                    '\u202B',
                    '\u202C',
                    '\u202D',
                    '\u202E',
                    '\u2066',
                    '\u2067',
                    '\u2068',
                    '\u2069' ->
                    at++;
            case '×', '✕', '⨉', '╳', '✖' -> emit('x', 1);
            case '‐', '‑', '‒', '–', '−' -> emit('-', 1);
            case '―' -> emit('—', 1);
            case '’', '‘', 'ʼ' -> emit('\'', 1);
            case '“', '”', '„' -> emit('"', 1);
            case '∼', '≈', '≃', '～', '˜', '≅' -> emit('~', 1);
            case '％' -> emit('%', 1);
            case '⩾', '≧' -> emit('≥', 1);
            case '⩽', '≦' -> emit('≤', 1);
            default -> emit(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c, 1);
        }
    }

    private void space() {
        int start = at;
        at++;
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == ' ') {
            rawEnd[length - 1] = at;
        } else {
            put(' ', start, at);
        }
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
                out.length() > 0 && (Character.isDigit(last()) || last() == '%' || last() == 'x');
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
        boolean afterWord = out.length() > 0 && (Character.isLetter(last()) || last() == '.');
        if (beforeNumber && !afterWord) {
            emit('~', 1);
        } else {
            space();
        }
    }

    private void entity() {
        int end = at;
        while (end < raw.length() && end - at < 8 && raw.charAt(end) != ';') {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) == ';') {
            String sign = ENTITIES.get(raw.substring(at, end + 1));
            if (sign != null) {
                emit(sign.charAt(0), end + 1 - at);
                return;
            }
        }
        emit('&', 1);
    }

    /** A command whose backslash a listing lost: "6.0times", "1.04sim2.2times", "sim 3". */
    private void bareCommand(char c, String name, String sign) {
        int end = at + name.length();
        boolean after = out.length() > 0 && (Character.isDigit(last()) || last() == '%');
        boolean start =
                name.equals("sim") && (out.length() == 0 || !Character.isLetterOrDigit(last()));
        boolean whole =
                raw.startsWith(name, at)
                        && (end == raw.length() || !isLowerLetter(raw.charAt(end)));
        if (whole && (after || (start && digitFollows(end)))) {
            emit(sign.charAt(0), name.length());
        } else {
            emit(c, 1);
        }
    }

    private boolean digitFollows(int from) {
        int next = from;
        while (next < raw.length() && raw.charAt(next) == ' ') {
            next++;
        }
        return next < raw.length() && Character.isDigit(raw.charAt(next));
    }

    private void command() {
        int start = at;
        int end = at + 1;
        while (end < raw.length() && isAsciiLetter(raw.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            escapedSign();
            return;
        }
        String name = raw.substring(at + 1, end);
        if (name.length() == 1 && accent(name.charAt(0), end)) {
            return;
        }
        String sign = SIGNS.get(name);
        if (sign != null) {
            at = end;
            for (int i = 0; i < sign.length(); i++) {
                put(sign.charAt(i), start, end);
            }
            swallowSpaceAfterSign(sign);
        } else if (FONTS.contains(name)) {
            at = end;
            if (at < raw.length() && raw.charAt(at) == ' ') {
                at++;
            }
        } else {
            at = start + 1;
            while (at < end) {
                emit(raw.charAt(at), 1);
            }
        }
    }

    /** A formula shows no space after a sign: "$224\\times 224$" is 224x224. */
    private void swallowSpaceAfterSign(String sign) {
        boolean joins = sign.equals("~") || sign.equals("x") && inFormula && digitFollows(at);
        if (joins && at < raw.length() && raw.charAt(at) == ' ') {
            at++;
        }
    }

    /** A letter with its accent: "caf\'e", "Fran\c{c}ois". */
    private boolean accent(char sign, int from) {
        Optional<Accents.Letter> letter = Accents.at(raw, sign, from);
        letter.ifPresent(
                found -> {
                    put(found.composed(), at, found.end());
                    at = found.end();
                });
        return letter.isPresent();
    }

    private void escapedSign() {
        if (at + 1 >= raw.length()) {
            at++;
            return;
        }
        char next = raw.charAt(at + 1);
        if (accent(next, at + 2)) {
            return;
        }
        switch (next) {
            case '%', '$', '&', '_', '#' -> emit(next, 2);
            case ',', ';', ':', ' ', '\\' -> {
                at++;
                space();
            }
            case '!', '(', ')', '[', ']', '{', '}', '-', '/' -> at += 2;
            default -> at++;
        }
    }

    private void emit(char c, int rawLength) {
        put(c, at, at + rawLength);
        at += rawLength;
    }

    private void put(char c, int start, int end) {
        int length = out.length();
        if (length == rawStart.length) {
            rawStart = java.util.Arrays.copyOf(rawStart, length * 2);
            rawEnd = java.util.Arrays.copyOf(rawEnd, length * 2);
        }
        rawStart[length] = start;
        rawEnd[length] = end;
        out.append(c);
    }

    private char last() {
        return out.charAt(out.length() - 1);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
