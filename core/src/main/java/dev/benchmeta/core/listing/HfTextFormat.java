package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Hugging Face Papers page copied as text: a title, its abstract, "• N authors", "·" and a date,
 * again and again.
 */
final class HfTextFormat implements ListingFormat {
    /** What only such a page has: its masthead, or a count of authors with the dot below it. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?m)^[ \\t]*by\\s?AK and the research community|^[ \\t\\u00a0]*•[ \\t\\u00a0]*\\d+[ \\t\\u00a0]+authors?\\s*·?\\s*$");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "huggingface-text",
                        "a Hugging Face Papers page copied as text",
                        "title, abstract, date, authors, organization, comments"));
    }

    @Override
    public boolean matches(String head) {
        return PAGE.matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new HfReader(input, HfLines::plain);
    }
}
