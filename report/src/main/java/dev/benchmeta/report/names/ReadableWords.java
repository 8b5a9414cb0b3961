package dev.benchmeta.report.names;

import dev.benchmeta.core.text.LatexCommands;
import java.util.BitSet;
import java.util.Optional;

/**
 * Words of a paper with their formulas as a reader sees them printed: {@code 3.38$\times$} is shown
 * as "3.38×", {@code $\sim$71\%} as "~71%". Words that hold a command of another kind are shown as
 * they are.
 */
public final class ReadableWords {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String words;
    private final BitSet formulas;
    private final StringBuilder shown = new StringBuilder();
    private int at;

    private ReadableWords(String words) {
        this.words = words;
        this.formulas = Formulas.in(words);
    }

    /** The words as they are printed. */
    public static String of(String words) {
        boolean plain = words.indexOf('\\') < 0 && words.indexOf('$') < 0 && !words.contains("--");
        return plain ? words : new ReadableWords(words).read();
    }

    private String read() {
        while (at < words.length()) {
            if (!step(words.charAt(at))) {
                return words;
            }
        }
        return shown.toString().strip();
    }

    /** False at a command that is not known. */
    private boolean step(char c) {
        if (c == '\\') {
            return command();
        }
        if (c == '-' && betweenFigures()) {
            shown.append('–');
            at += 2;
            return true;
        }
        boolean delimiter = c == '$' && formulas.get(at) != formulas.get(at + 1);
        if (c == '^' && formulas.get(at)) {
            raised();
        } else if (!delimiter && c != '{' && c != '}') {
            shown.append(c == '~' && spaces() ? ' ' : c);
        }
        at++;
        return true;
    }

    /** "15--45%": the dash of a range. */
    private boolean betweenFigures() {
        return words.startsWith("--", at)
                && !words.startsWith("---", at)
                && shown.length() > 0
                && endsFigure(shown.charAt(shown.length() - 1));
    }

    private static boolean endsFigure(char c) {
        return Character.isDigit(c) || "%×x".indexOf(c) >= 0;
    }

    /** "A100~GPUs": LaTeX's unbreakable space; elsewhere "~" means "about" or "to". */
    private boolean spaces() {
        char before = at > 0 ? words.charAt(at - 1) : ' ';
        char behind = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
        boolean range = endsFigure(before) && Character.isDigit(behind);
        return Character.isLetterOrDigit(before) && !range;
    }

    private void raised() {
        int digit = at + 1 < words.length() ? words.charAt(at + 1) - '0' : -1;
        boolean alone =
                at + 2 >= words.length() || !Character.isLetterOrDigit(words.charAt(at + 2));
        if (digit >= 0 && digit <= 9 && alone) {
            shown.append(RAISED.charAt(digit));
            at++;
        } else {
            shown.append('^');
        }
    }

    private boolean command() {
        int end = at + 1;
        while (end < words.length() && isLetter(words.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return escaped();
        }
        String name = words.substring(at + 1, end);
        Optional<String> sign = LatexCommands.KNOWN.printed(name);
        if (sign.isEmpty() && !LatexCommands.KNOWN.setsType(name)) {
            return false;
        }
        shown.append(sign.orElse(""));
        at = end;
        if (formulas.get(at) && at < words.length() && words.charAt(at) == ' ') {
            at++;
        }
        return true;
    }

    private boolean escaped() {
        if (at + 1 >= words.length()) {
            return false;
        }
        char next = words.charAt(at + 1);
        switch (next) {
            case '%', '$', '&', '_', '#' -> shown.append(next);
            case ',', ';', ':', ' ' -> shown.append(' ');
            case '!', '(', ')', '[', ']' -> {}
            default -> {
                return false;
            }
        }
        at += 2;
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
