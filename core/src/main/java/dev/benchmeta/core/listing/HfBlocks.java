package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts a page into its blocks. Holds one paragraph at a time. */
final class HfBlocks {
    private final HfLines lines;

    /** Lines looked at but not taken; of a run of blank lines only one is kept. */
    private final Deque<Line> ahead = new ArrayDeque<>();

    private boolean inFrame;

    HfBlocks(HfLines lines) {
        this.lines = lines;
    }

    /** The identifier that was linked at a line. */
    Optional<String> id(int line) {
        return lines.id(line);
    }

    /** The next block; empty at the end. */
    Optional<HfBlock> next() throws IOException {
        skipBlank();
        Optional<Line> line = peek();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        boolean afterFrame = inFrame;
        inFrame = HfLine.isFrame(frameText(line.get()));
        return Optional.of(block(line.get(), afterFrame));
    }

    /** A date that stands alone is the listing's, a paper's stands below a dot. */
    private HfBlock block(Line line, boolean afterFrame) throws IOException {
        String plain = frameText(line);
        Optional<HfDate> date = HfDate.parse(plain);
        boolean alone = afterFrame || lineAfterNext().map(Line::blank).orElse(true);
        if (inFrame || (date.isPresent() && alone)) {
            take();
            return new HfBlock.Page(date);
        }
        if (HfLine.isDot(plain)) {
            return meta(OptionalInt.empty(), Optional.empty());
        }
        if (endsText(line)) {
            take();
            return meta(HfLine.authors(plain), Optional.empty());
        }
        return paragraph(line.number());
    }

    /** Reads on from the line that says who: the dot and the date. Any of it may be cut off. */
    private HfBlock meta(OptionalInt authors, Optional<String> organization) throws IOException {
        HfDate date = HfDate.NONE;
        if (dotFollows()) {
            skipBlank();
            take();
            skipBlank();
            String plain = peek().map(HfBlocks::frameText).orElse("");
            boolean cut = HfDate.begun(plain) && lineAfterNext().isEmpty();
            if (HfDate.parse(plain).isPresent() || cut) {
                take();
                date = HfDate.parse(plain).orElse(HfDate.NONE);
            }
        }
        return new HfBlock.Meta(authors, organization, date);
    }

    private HfBlock paragraph(int number) throws IOException {
        HfParagraph text = new HfParagraph(number);
        for (Optional<Line> line = peek();
                line.isPresent() && !endsText(line.get());
                line = peek()) {
            take();
            if (!dotFollows() || !HfLine.isOrganization(frameText(line.get()))) {
                text.add(line.get());
            } else if (text.isEmpty()) {
                return meta(OptionalInt.empty(), organization(line.get()));
            } else {
                ahead.addFirst(line.get());
                break;
            }
        }
        return text.block(lineAfterBlank().isEmpty());
    }

    private static Optional<String> organization(Line line) {
        return Optional.of(HfLine.organization(frameText(line)));
    }

    /** Whether no text of a paragraph can stand in this line. */
    private boolean endsText(Line line) throws IOException {
        String plain = frameText(line);
        return line.blank()
                || HfLine.isDot(plain)
                || HfLine.isAuthors(plain)
                || (HfLine.isAuthorsBegun(plain) && lineAfterNext().isEmpty());
    }

    private boolean dotFollows() throws IOException {
        return lineAfterBlank().map(line -> HfLine.isDot(frameText(line))).orElse(false);
    }

    /** A line as its shape is told; of a long one, which can have none, nothing. */
    static String frameText(Line line) {
        return line.text().length() > HfLine.LONGEST ? "" : Blanks.plain(line.text());
    }

    private void skipBlank() throws IOException {
        while (peek().map(Line::blank).orElse(false)) {
            take();
        }
    }

    private Optional<Line> lineAfterBlank() throws IOException {
        Optional<Line> next = peek();
        return next.isPresent() && next.get().blank() ? lineAfterNext() : next;
    }

    private void take() {
        ahead.removeFirst();
    }

    private Optional<Line> peek() throws IOException {
        if (ahead.isEmpty()) {
            lines.next().ifPresent(ahead::addLast);
        }
        return Optional.ofNullable(ahead.peekFirst());
    }

    /** The line behind the next; where the next is blank, the first that is not. */
    private Optional<Line> lineAfterNext() throws IOException {
        Optional<Line> next = peek();
        if (next.isEmpty() || ahead.size() > 1) {
            return ahead.stream().skip(1).findFirst();
        }
        Optional<Line> after = lines.next();
        while (next.get().blank() && after.isPresent() && after.get().blank()) {
            after = lines.next();
        }
        after.ifPresent(ahead::addLast);
        return after;
    }
}
