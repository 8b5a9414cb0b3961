package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/** JSON Lines: one paper or one facts record a line, told apart line by line. */
final class JsonLinesFormat implements ListingFormat {
    /**
     * A line that holds a whole object, or begins one and is cut by the end of the head. Any such
     * line will do, so that a bad first line costs one record. A document laid out over many lines
     * has none: it indents.
     */
    private static final Pattern RECORD =
            Pattern.compile("(?m)^\\ufeff?\\{[ \\t]*\"(?:.*\\}[ \\t]*$|[^\\n\\r]*\\z)");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "jsonl",
                        "JSON Lines of papers, {\"id\", \"title\", \"abstract\", …} or {\"summary\"}",
                        "id, title, abstract, date, authors, comments, organization"),
                new FormatInfo("facts", "JSON Lines of facts that 'extract' wrote", "everything"),
                new FormatInfo(
                        "arxiv-snapshot",
                        "arXiv's metadata snapshot, JSON Lines",
                        "id, title, abstract, date of version 1, authors"));
    }

    @Override
    public boolean matches(String head) {
        return RECORD.matcher(head).find();
    }

    @Override
    public FormatInfo kind(String head) {
        if (head.contains("{\"schema\":")) {
            return kinds().get(1);
        }
        return kinds().get(head.contains("\"authors_parsed\":") ? 2 : 0);
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new JsonLinesReader(input, JsonMappers.STRICT);
    }
}
