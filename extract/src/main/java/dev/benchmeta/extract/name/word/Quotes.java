package dev.benchmeta.extract.name.word;

/** Reads quotation marks of LaTeX around names: "we propose `Kestrel', a". */
public final class Quotes {
    private Quotes() {}

    /**
     * Whether nothing but quotation marks stands from {@code at} to {@code start}, where a name
     * begins, and they hold it alone: not "`the calm Kestrel'", not "`Kestrel about cups'".
     */
    public static boolean open(Line line, Phrase name, int at, int start) {
        boolean alone = name.last() >= line.tokens().size() || !line.token(name.last()).isWord();
        return alone
                && line.tokens().subList(at, start).stream()
                        .allMatch(token -> token.text().equals("`"));
    }
}
