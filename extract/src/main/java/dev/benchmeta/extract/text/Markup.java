package dev.benchmeta.extract.text;

import dev.benchmeta.core.text.LatexCommands;
import java.util.Map;
import java.util.Optional;

/** What LaTeX's commands and HTML's entities stand for. */
final class Markup {
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "&gt;", ">", "&lt;", "<", "&amp;", "&", "&quot;", "\"", "&#39;", "'", "&nbsp;",
                    " ", "&times;", "x");

    private Markup() {}

    /** The sign that a LaTeX command stands for: "x" for "times". */
    static Optional<String> sign(String command) {
        return LatexCommands.KNOWN.read(command);
    }

    /** Whether a LaTeX command only sets type. */
    static boolean setsType(String command) {
        return LatexCommands.KNOWN.setsType(command);
    }

    /** The character of an HTML entity, which is written with its "&amp;" and its ";". */
    static Optional<Character> character(String entity) {
        return Optional.ofNullable(ENTITIES.get(entity)).map(sign -> sign.charAt(0));
    }
}
