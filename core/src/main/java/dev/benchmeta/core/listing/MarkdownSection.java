package dev.benchmeta.core.listing;

import dev.benchmeta.core.listing.MarkdownLabels.Part;
import dev.benchmeta.core.model.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading or an item of a list, with what stands below it: a paper if there is an abstract. */
final class MarkdownSection {
    private static final Pattern NUMBER =
            Pattern.compile("\\A(?:\\d{1,4}[.)]|\\[\\d{1,4}\\](?!\\())\\s+");
    private static final Pattern ADDRESS_END = Pattern.compile("\\]\\(\\S*+(?<=\\))\\s*+\\z");

    private final int level;
    private final int line;
    private final Draft draft = new Draft();
    private String title;
    private Optional<Part> part = Optional.empty();
    private final StringBuilder body = new StringBuilder();

    MarkdownSection(int level, int line, String title) {
        this.level = level;
        this.line = line;
        this.title = unlinked(title);
        draft.address(title);
    }

    /** The words of a title that is one link: "[Title](address)". */
    private static String unlinked(String title) {
        int end = title.startsWith("[") ? title.indexOf("](") : -1;
        boolean linked =
                end > 0
                        && title.indexOf("](", end + 1) < 0
                        && ADDRESS_END.matcher(title).region(end, title.length()).lookingAt();
        return linked ? title.substring(1, end) : title;
    }

    int level() {
        return level;
    }

    void mention(String text) {
        draft.address(text);
    }

    void title(String text) {
        title = text;
    }

    void continueTitle(String text) {
        title = title + " " + text;
    }

    void date(String text) {
        draft.date(text);
        Matcher iso = Pattern.compile("\\d{4}-\\d{2}-\\d{2}").matcher(text);
        if (iso.find()) {
            draft.date(iso.group());
        }
    }

    /** Whether an abstract of this kind is better than what there is; it takes its place. */
    boolean begins(Part better) {
        if (part.isPresent() && part.get().compareTo(better) >= 0 && body.length() > 0) {
            return false;
        }
        part = Optional.of(better);
        body.setLength(0);
        return true;
    }

    void add(String text) {
        if (body.length() <= LineReader.LIMIT) {
            body.append(body.length() == 0 ? "" : "\n").append(text);
        }
    }

    boolean hasText() {
        return body.length() > 0;
    }

    /** The paper, if it is one. */
    Optional<ListingItem> item(ListingInput input, PaperIds ids) {
        if (body.length() > LineReader.LIMIT) {
            return Optional.of(input.problem(line, "the paper's text is " + Line.tooLongMessage()));
        }
        String text = MarkdownText.plain(body.toString());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String words = MarkdownText.plain(NUMBER.matcher(title.strip()).replaceFirst(""));
        return Optional.of(
                new ListingItem.Read(
                        draft.title(words).body(text).paper(new Source(input.name(), line), ids)));
    }
}
