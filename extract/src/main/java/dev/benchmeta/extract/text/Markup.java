package dev.benchmeta.extract.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX's commands and HTML's entities stand for. */
final class Markup {
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

    private Markup() {}

    /** The sign that a LaTeX command stands for: "x" for "times". */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    /** Whether a LaTeX command only sets type. */
    static boolean setsType(String command) {
        return FONTS.contains(command);
    }

    /** The character of an HTML entity, which is written with its "&amp;" and its ";". */
    static Optional<Character> character(String entity) {
        return Optional.ofNullable(ENTITIES.get(entity)).map(sign -> sign.charAt(0));
    }
}
