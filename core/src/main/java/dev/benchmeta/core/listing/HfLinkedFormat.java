package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Hugging Face Papers page as text with its links: dumped by a text browser, as Markdown, or
 * copied with the addresses between the lines.
 */
final class HfLinkedFormat implements ListingFormat {
    private static final String FIELDS =
            "arXiv's id where a link has it, title, abstract, date, authors, organization, comments";

    private static final Pattern HEADED =
            Pattern.compile(
                    "(?m)^#{2,4} \\[.+(?:\\]\\[\\d+\\]|\\]\\(https://huggingface\\.co/papers/)");

    private static final Pattern PAGE =
            Pattern.compile("(?m)research community[ \\t]*$|^\\W{0,9}\\d{1,6} authors?\\b");

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?m)^[ \\t]*[<(]?https://huggingface\\.co/\\S*[>)]?[ \\t]*\\r?$|[<(]https://huggingface\\.co/papers/");

    private final boolean headed;

    /**
     * @param headed whether titles are headings; else addresses stand between the lines
     */
    HfLinkedFormat(boolean headed) {
        this.headed = headed;
    }

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                headed
                        ? new FormatInfo(
                                "huggingface-markdown",
                                "a Hugging Face Papers page as Markdown, or dumped by a text browser",
                                FIELDS)
                        : new FormatInfo(
                                "huggingface-links",
                                "a Hugging Face Papers page copied with the addresses between the lines",
                                FIELDS));
    }

    @Override
    public boolean matches(String head) {
        return PAGE.matcher(head).find() && (headed ? HEADED : ADDRESS).matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new HfReader(input, lines -> new HfLinkedLines(lines, headed));
    }
}
