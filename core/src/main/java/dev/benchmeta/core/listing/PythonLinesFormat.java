package dev.benchmeta.core.listing;

import java.util.List;
import java.util.regex.Pattern;

/** Python dictionaries as {@code print} shows them, one a line: single quotes. */
final class PythonLinesFormat implements ListingFormat {
    private static final Pattern RECORD =
            Pattern.compile(
                    "\\A\\s*\\{[ \\t]*'[A-Za-z_]+'[ \\t]*:.*'(?:abstract|summary)'[ \\t]*:",
                    Pattern.DOTALL);

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "python-lines",
                        "Python dictionaries as text, one a line: {'title': …, 'abstract': …}",
                        "id, title, abstract, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        return RECORD.matcher(head.substring(0, Math.min(head.length(), 1 << 14))).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new JsonLinesReader(input, JsonMappers.LENIENT);
    }
}
