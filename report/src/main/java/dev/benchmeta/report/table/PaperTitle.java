package dev.benchmeta.report.table;

/** Titles as people speak of them. */
public final class PaperTitle {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TITLE = 40;

    private PaperTitle() {}

    /** What stands before the colon, if it is short enough for a name, else the whole title. */
    public static String brief(String title) {
        int colon = title.indexOf(": ");
        boolean name = colon > 1 && colon <= LONGEST_NAME;
        return name ? title.substring(0, colon).strip() : title;
    }

    /** The same, cut at a word after about 40 characters. */
    public static String shortened(String title) {
        String brief = brief(title);
        if (brief.length() <= LONGEST_TITLE) {
            return brief;
        }
        int space = brief.lastIndexOf(' ', LONGEST_TITLE);
        int end = space > 0 ? space : brief.offsetByCodePoints(0, LONGEST_NAME);
        return brief.substring(0, end) + "\u2026";
    }
}
