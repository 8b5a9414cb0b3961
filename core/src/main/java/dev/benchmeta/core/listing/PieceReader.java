package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.Optional;

/** Reads an input that was cut into the texts of its records; a bad one costs one record. */
final class PieceReader implements RecordReader {
    /** Reads one record. */
    interface Parser {
        /** The record; empty if it is one to pass over in silence, such as a deleted one. */
        Optional<ListingItem> parse(Line piece) throws Fault;
    }

    private final ListingInput input;
    private final Lines pieces;
    private final Parser parser;

    PieceReader(ListingInput input, Lines pieces, Parser parser) {
        this.input = input;
        this.pieces = pieces;
        this.parser = parser;
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        for (Optional<Line> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
            Optional<ListingItem> item =
                    input.cut(piece.get()) ? Optional.empty() : item(piece.get());
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<ListingItem> item(Line piece) {
        if (piece.tooLong()) {
            return Optional.of(
                    input.problem(piece.number(), "the record is " + Line.tooLongMessage()));
        }
        try {
            return parser.parse(piece);
        } catch (Fault e) {
            return Optional.of(input.problem(piece.number(), e.text()));
        }
    }
}
