package dev.benchmeta.core.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that stand before a paper's parts in Markdown: "**Abstract**: …", "## 摘要（原文）". */
final class MarkdownLabels {
    /** A part of a paper; abstracts in the order of preference. */
    enum Part {
        TEASER,
        SUMMARY,
        ABSTRACT,
        TITLE,
        DATE,
        OTHER;

        boolean isBody() {
            return this == TEASER || this == SUMMARY || this == ABSTRACT;
        }
    }

    /** What each part goes by. */
    private static final Map<Part, List<String>> NAMES =
            FieldNames.MARKDOWN.fields().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    field -> Part.valueOf(field.toUpperCase(Locale.ROOT)),
                                    FieldNames.MARKDOWN::of));

    /** "**Abstract**: text", "**Abstract:** text", "Abstract: text"; marks before it are gone. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:\\*\\*|__|<b>|<strong>)?\\s*+([^*_:：<>|\\[\\]]{2,30}?)\\s*+(?:\\*\\*|__|</b>|</strong>)?\\s*[:：]\\s*(?:\\*\\*|__|</b>|</strong>)?(.*)");

    /** What stands before a label: quotes, bullets, signs. */
    private static final Pattern LEAD =
            Pattern.compile("\\A[ \\t]*+(?:[>*+-][ \\t]++)*+[^\\p{L}\\p{N}*_<\\[(]*+");

    private MarkdownLabels() {}

    /** A labelled line. */
    record Labelled(Part part, String text) {}

    /** The part that a line begins; empty if it has no label. */
    static Optional<Labelled> of(String line) {
        String start = line.length() > 4096 ? line.substring(0, 4096) : line;
        Matcher lead = LEAD.matcher(start);
        int from = lead.find() ? lead.end() : 0;
        Matcher label = LABEL.matcher(start.substring(from));
        if (!label.matches()) {
            return Optional.empty();
        }
        boolean marked =
                start.startsWith("**", from)
                        || start.startsWith("__", from)
                        || start.startsWith("<", from);
        Part part = part(label.group(1));
        String text = line.substring(from + label.start(2));
        return marked || part != Part.OTHER
                ? Optional.of(new Labelled(part, text))
                : Optional.empty();
    }

    /** What a heading announces, such as "📄 摘要（原文）". */
    static Part part(String words) {
        String name =
                words.replaceAll("[^\\p{L}\\p{N};()（） ]", "")
                        .strip()
                        .replace("; ", ";")
                        .toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(part -> part.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Part.OTHER);
    }
}
