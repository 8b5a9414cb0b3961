package dev.benchmeta.report.table;

import dev.benchmeta.core.model.Paper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as people speak of them. */
public final class PaperTitle {
    private static final int LONGEST_NAME = 30;

    /** A colon of Chinese needs no space after it. */
    private static final Pattern NAME =
            Pattern.compile("^([^:\uFF1A]{2," + LONGEST_NAME + "})(?:: |\uFF1A)");

    private static final int LONGEST_TITLE = 40;

    private PaperTitle() {}

    /** The paper's title; its id if it has none. */
    public static String orId(Paper paper) {
        return paper.title().isBlank() ? paper.id() : paper.title();
    }

    /** What stands before the colon, if it is short enough for a name, else the whole title. */
    public static String brief(String title) {
        Matcher name = NAME.matcher(title);
        return name.find() ? name.group(1).strip() : title;
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
