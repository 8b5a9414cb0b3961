package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/** Markdown: headings, lists and tables of papers with abstracts. */
final class MarkdownFormat implements ListingFormat {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]+\\S");
    private static final Pattern LINKED_ITEM =
            Pattern.compile("(?m)^ ?[*+-] .{0,200}(?:\\]\\(http|\\*\\*)");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\|.*\\|[ \\t]*\\r?\\n\\|[ \\t:|-]+\\|[ \\t]*$");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "markdown",
                        "Markdown headings, lists and tables of papers with abstracts or summaries",
                        "arXiv's id from the link, title, abstract (or summary, or TL;DR), date"));
    }

    @Override
    public boolean matches(String head) {
        return HEADING.matcher(head).find()
                || LINKED_ITEM.matcher(head).find()
                || TABLE.matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new MarkdownReader(input);
    }
}
