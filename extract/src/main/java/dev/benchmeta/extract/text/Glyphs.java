package dev.benchmeta.extract.text;

/** Writes signs that look alike as one: every kind of space, dash, quotation mark and "times". */
final class Glyphs {
    /** Stands for a sign that nobody sees. */
    static final char NOTHING = 0;

    private Glyphs() {}

    /** The character that a character beyond ASCII is read as: itself, if it is none of these. */
    static char plain(char c) {
        return switch (c) {
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
                    ' ';
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
                    NOTHING;
            case '×', '✕', '⨉', '╳', '✖' -> 'x';
            case '‐', '‑', '‒', '–', '−' -> '-';
            case '―' -> '—';
            case '’', '‘', 'ʼ' -> '\'';
            case '“', '”', '„' -> '"';
            case '∼', '≈', '≃', '～', '˜', '≅' -> '~';
            case '％' -> '%';
            case '⩾', '≧' -> '≥';
            case '⩽', '≦' -> '≤';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }
}
