package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text: one abstract a paragraph, with its title above it or without. */
final class TextFormat implements ListingFormat {
    /** No abstract is shorter. */
    private static final int SHORTEST = 200;

    private static final int LONGEST_TITLE = 250;
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'’()\\-–,.:;%$\\\\{}/])(?:[\\p{L}\\p{N}'’()\\-–,.:;%$\\\\{}/]++[ \\n]){20}");
    private static final Pattern TITLE_LABEL = Pattern.compile("(?i)\\ATitle:\\s+");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "text",
                        "plain text, one abstract a paragraph, below its title or without one",
                        "title, abstract"));
    }

    /** Some paragraph is long enough for an abstract and made of words. */
    @Override
    public boolean matches(String head) {
        if (head.indexOf('\0') >= 0 || head.startsWith("<") || head.startsWith("%PDF")) {
            return false;
        }
        return List.of(head.split("\\r?\\n[ \\t]*\\r?\\n")).stream()
                .anyMatch(text -> text.length() >= SHORTEST && WORDS.matcher(text).find());
    }

    @Override
    public RecordReader open(ListingInput input) {
        return new TextReader(input);
    }

    private static final class TextReader implements RecordReader {
        private final ListingInput input;
        private final Lines paragraphs;
        private final PaperIds ids = new PaperIds();
        private Optional<Line> title = Optional.empty();

        TextReader(ListingInput input) {
            this.input = input;
            this.paragraphs = new LinePieces(new LineReader(input.bytes()), new ParagraphCutter());
        }

        @Override
        public Optional<ListingItem> next() throws IOException {
            for (Optional<Line> text = paragraphs.next();
                    text.isPresent();
                    text = paragraphs.next()) {
                if (text.get().tooLong()) {
                    return Optional.of(
                            input.problem(
                                    text.get().number(),
                                    "the paragraph is " + Line.tooLongMessage()));
                }
                if (text.get().text().length() >= SHORTEST) {
                    return Optional.of(paper(text.get()));
                }
                title = likeTitle(text.get().text()) ? text : Optional.empty();
            }
            return Optional.empty();
        }

        private static boolean likeTitle(String text) {
            return text.length() <= LONGEST_TITLE && !Blanks.strip(text).endsWith(".");
        }

        private ListingItem paper(Line text) {
            Line first = title.orElse(text);
            Draft draft = new Draft().body(text.text());
            title.ifPresent(line -> draft.title(TITLE_LABEL.matcher(line.text()).replaceFirst("")));
            title = Optional.empty();
            return new ListingItem.Read(draft.paper(new Source(input.name(), first.number()), ids));
        }
    }

    private static final class ParagraphCutter implements LinePieces.Cutter {
        private boolean open;

        @Override
        public LinePieces.Cut cut(String line) {
            boolean blank = Blanks.strip(line).isEmpty();
            boolean first = !blank && !open;
            open = !blank;
            return blank
                    ? LinePieces.Cut.OUTSIDE
                    : first ? LinePieces.Cut.BEGIN : LinePieces.Cut.INSIDE;
        }
    }
}
