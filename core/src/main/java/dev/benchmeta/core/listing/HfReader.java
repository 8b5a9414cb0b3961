package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads a Hugging Face Papers page copied as text, in constant memory.
 *
 * <p>A date without a year needs the years printed further down, up to the last paper. A pipe
 * cannot be read twice, so the first pass keeps what it reads in a {@link Spool}; it looks only at
 * the lines below a dot and is many times faster than the extraction that follows. Where the user
 * gives the listing's date, there is no first pass.
 */
final class HfReader implements RecordReader {
    private final ListingInput input;
    private final Function<LineReader, HfLines> view;
    private final Spool spool = new Spool();
    private final PaperIds ids = new PaperIds();
    private HfDraft draft = new HfDraft();
    private Optional<HfBlock> ahead = Optional.empty();
    private Optional<HfBlocks> begun = Optional.empty();
    private HfCalendar calendar = new HfCalendar(Optional.empty(), OptionalInt.empty());

    /** Whether anything but the page's frame was seen. */
    private boolean inPapers;

    /**
     * @param view makes of the input's lines those of a copied page
     */
    HfReader(ListingInput input, Function<LineReader, HfLines> view) {
        this.input = input;
        this.view = view;
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        HfBlocks blocks = begun.isPresent() ? begun.get() : begin();
        for (Optional<HfBlock> block = take(blocks); block.isPresent(); block = take(blocks)) {
            Optional<ListingItem> item = accept(block.get());
            if (item.isPresent()) {
                return item;
            }
        }
        return finish(Publication.UNKNOWN);
    }

    private Optional<ListingItem> accept(HfBlock block) {
        if (block instanceof HfBlock.Text text) {
            return text(text);
        }
        if (block instanceof HfBlock.Meta meta) {
            return finish(publication(meta));
        }
        return page((HfBlock.Page) block);
    }

    private Optional<ListingItem> text(HfBlock.Text text) {
        if (draft.endsIn(text)) {
            return finish(Publication.UNKNOWN);
        }
        Optional<ListingItem> item =
                draft.endsBefore(text, ahead) ? finish(Publication.UNKNOWN) : Optional.empty();
        draft.add(text);
        return item;
    }

    private Optional<ListingItem> page(HfBlock.Page page) {
        page.date().ifPresent(calendar::page);
        if (!inPapers && draft.mayBeFrame()) {
            draft = new HfDraft();
        }
        return finish(Publication.UNKNOWN);
    }

    private Publication publication(HfBlock.Meta meta) {
        return new Publication(
                calendar.published(meta.date()),
                meta.authors(),
                meta.organization(),
                meta.date().comments(),
                List.of());
    }

    private Optional<ListingItem> finish(Publication publication) {
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        HfDraft finished = draft;
        draft = new HfDraft();
        inPapers = true;
        return Optional.of(finished.item(input, this::id, publication));
    }

    private String id(int line, String title) {
        return begun.flatMap(blocks -> blocks.id(line)).orElseGet(() -> ids.forTitle(title));
    }

    private Optional<HfBlock> take(HfBlocks blocks) throws IOException {
        Optional<HfBlock> block = ahead;
        ahead = block.isPresent() ? blocks.next() : Optional.empty();
        return block;
    }

    private HfBlocks begin() throws IOException {
        HfBlocks blocks = new HfBlocks(view.apply(new LineReader(bytes())));
        begun = Optional.of(blocks);
        ahead = blocks.next();
        return blocks;
    }

    private InputStream bytes() throws IOException {
        if (input.options().listingDate().isPresent()) {
            calendar = new HfCalendar(input.options().listingDate(), OptionalInt.empty());
            return input.bytes();
        }
        calendar =
                new HfCalendar(Optional.empty(), latestPrintedYear(spool.keeping(input.bytes())));
        return spool.again();
    }

    private OptionalInt latestPrintedYear(InputStream in) throws IOException {
        HfLines lines = view.apply(new LineReader(in));
        OptionalInt latest = OptionalInt.empty();
        boolean belowDot = false;
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String plain = HfBlocks.frameText(line.get());
            OptionalInt year =
                    belowDot
                            ? HfDate.parse(plain).map(HfDate::year).orElse(OptionalInt.empty())
                            : OptionalInt.empty();
            if (year.isPresent() && year.getAsInt() > latest.orElse(0)) {
                latest = year;
            }
            belowDot = HfLine.isDot(plain) || (belowDot && line.get().blank());
        }
        return latest;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
