package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.Publication;
import dev.benchmeta.core.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraphs of a paper whose end is not found yet: a title, then the abstract. */
final class HfDraft {
    /** No title is longer; an abstract's paragraph seldom is so short. */
    private static final int LONGEST_TITLE = 250;

    /** No abstract that follows a stray line is shorter. */
    private static final int SHORTEST_ABSTRACT = 200;

    /** Does not end like a sentence and is no item of a list. */
    private static final Pattern TITLE =
            Pattern.compile("(?!(?:[-•–(]|\\d+[.)]|\\* )).*(?<![.:;,])", Pattern.DOTALL);

    private final List<HfBlock.Text> paragraphs = new ArrayList<>();
    private OptionalInt tooLong = OptionalInt.empty();
    private long length;

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /**
     * Whether this may be a part of the page's frame that {@code hf-frame.txt} does not know: short
     * lines only.
     */
    boolean mayBeFrame() {
        return paragraphs.stream()
                .allMatch(
                        text ->
                                text.lines().size() == 1
                                        && text.raw().length() < SHORTEST_ABSTRACT);
    }

    void add(HfBlock.Text text) {
        paragraphs.add(text);
        length += text.lines().stream().mapToLong(String::length).sum();
        if (tooLong.isEmpty() && (text.tooLong().isPresent() || length > LineReader.LIMIT)) {
            tooLong = text.tooLong().isPresent() ? text.tooLong() : OptionalInt.of(text.line());
        }
        if (tooLong.isPresent()) {
            paragraphs.subList(1, paragraphs.size()).clear();
        }
    }

    /**
     * Whether {@code text} begins another paper although nothing stands below this one. It must
     * look like a title, and what follows it like an abstract; or it ends the input, as a title
     * that was cut off does.
     */
    boolean endsBefore(HfBlock.Text text, Optional<HfBlock> following) {
        if (isEmpty() || text.lines().size() != 1 || !likeTitle(text.raw())) {
            return false;
        }
        boolean complete = complete();
        if (following.isEmpty()) {
            return complete;
        }
        boolean heading = !text.raw().contains(" "); // "Background", within an abstract
        return !heading
                && following.get() instanceof HfBlock.Text next
                && (next.tooLong().isPresent()
                        || (complete && next.last())
                        || next.raw().length()
                                > (complete ? text.raw().length() : SHORTEST_ABSTRACT));
    }

    /** Whether {@code text}, the input's last, is what is left of the line that says who. */
    boolean endsIn(HfBlock.Text text) {
        return complete()
                && text.last()
                && text.lines().size() == 1
                && HfLine.isOrganizationBegun(Blanks.plain(text.raw()));
    }

    private boolean complete() {
        return paragraphs.size() > 1 || tooLong.isPresent();
    }

    private static boolean likeTitle(String raw) {
        return raw.length() <= LONGEST_TITLE
                && !raw.contains("://")
                && TITLE.matcher(raw).matches();
    }

    /** Gives the identifier of the paper whose title stands at a line. */
    interface Ids {
        String id(int line, String title);
    }

    /** The paper, or why it cannot be read. */
    ListingItem item(ListingInput input, Ids ids, Publication publication) {
        if (tooLong.isPresent()) {
            return input.problem(
                    tooLong.getAsInt(), "the paper's text is " + Line.tooLongMessage());
        }
        splitTitle();
        String title = paragraphs.get(0).raw();
        Source source = new Source(input.name(), paragraphs.get(0).line());
        String abstractText =
                paragraphs.stream()
                        .skip(1)
                        .map(HfBlock.Text::raw)
                        .collect(Collectors.joining("\n\n"));
        Publication withLinks = publication.withLinks(WebLinks.in(abstractText));
        return new ListingItem.Read(
                new Paper(ids.id(source.line(), title), title, abstractText, withLinks, source));
    }

    /**
     * Where the blank lines were lost, title and abstract are one paragraph; the title is its first
     * line.
     */
    private void splitTitle() {
        HfBlock.Text first = paragraphs.get(0);
        if (paragraphs.size() == 1 && first.lines().size() > 1) {
            paragraphs.set(0, part(first, 0, 1));
            paragraphs.add(part(first, 1, first.lines().size()));
        }
    }

    private static HfBlock.Text part(HfBlock.Text text, int from, int to) {
        return new HfBlock.Text(
                text.line() + from, text.lines().subList(from, to), text.last(), text.tooLong());
    }
}
