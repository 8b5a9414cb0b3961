package dev.benchmeta.report.render;

/**
 * Keeps spreadsheets from reading text as a formula: in every CSV that is written, by a command, an
 * export or the page, such a text begins with an apostrophe ("=2+3" becomes "'=2+3").
 */
public final class FormulaGuard {
    /** What a formula begins with, full-width signs and the blanks that are skipped too. */
    public static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";

    private FormulaGuard() {}

    static String guarded(String text) {
        boolean formula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
