package dev.benchmeta.core.listing;

import java.util.regex.Pattern;

/**
 * Finds BibTeX entries by their braces. An entry whose braces do not close ends where the next one
 * begins at the start of a line.
 */
final class BibCutter implements LinePieces.Cutter {
    private static final Pattern START = Pattern.compile("[ \\t]*@[A-Za-z]+[ \\t]*[{(].*");

    private int depth;

    @Override
    public LinePieces.Cut cut(String line) {
        boolean start = START.matcher(line).matches() && (depth <= 0 || line.startsWith("@"));
        if (!start && depth <= 0) {
            return LinePieces.Cut.OUTSIDE;
        }
        depth = (start ? 0 : depth) + balance(line);
        if (start) {
            return depth <= 0 ? LinePieces.Cut.WHOLE : LinePieces.Cut.BEGIN;
        }
        return depth <= 0 ? LinePieces.Cut.END : LinePieces.Cut.INSIDE;
    }

    private static int balance(String line) {
        int balance = 0;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\' -> i++;
                case '{' -> balance++;
                case '}' -> balance--;
                default -> {}
            }
        }
        return balance;
    }
}
