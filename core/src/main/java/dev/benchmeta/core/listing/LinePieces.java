package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts an input of lines into records, each a run of lines. Holds one record at a time. */
final class LinePieces implements Lines {
    /** Says where records begin and end; may remember what it saw. */
    interface Cutter {
        /** What to do with a line. */
        Cut cut(String line);
    }

    /** What a line is. */
    enum Cut {
        /** The first line of a record. */
        BEGIN,
        /** A further line of the record; outside of one it is passed over. */
        INSIDE,
        /** The last line of a record. */
        END,
        /** The first and the last line of a record. */
        WHOLE,
        /** No part of a record, and the end of one that is open. */
        OUTSIDE
    }

    private final Lines lines;
    private final Cutter cutter;
    private final List<String> record = new ArrayList<>();
    private int number;
    private long length;
    private boolean tooLong;
    private Optional<Line> ahead = Optional.empty();

    LinePieces(Lines lines, Cutter cutter) {
        this.lines = lines;
        this.cutter = cutter;
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (ahead.isPresent()) {
            Optional<Line> waiting = ahead;
            ahead = Optional.empty();
            return waiting;
        }
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<Line> piece = accept(line.get());
            if (piece.isPresent()) {
                return piece;
            }
        }
        return finish(false);
    }

    private Optional<Line> accept(Line line) {
        Cut cut = line.tooLong() ? tooLong() : cutter.cut(line.text());
        Optional<Line> before =
                switch (cut) {
                    case BEGIN, WHOLE, OUTSIDE -> finish(true);
                    default -> Optional.empty();
                };
        if (cut == Cut.BEGIN || cut == Cut.WHOLE) {
            number = line.number();
        }
        if (cut != Cut.OUTSIDE && number > 0) {
            add(line);
        }
        if (cut == Cut.END || cut == Cut.WHOLE) {
            Optional<Line> whole = finish(line.ended());
            ahead = before.isPresent() ? whole : Optional.empty();
            return before.isPresent() ? before : whole;
        }
        return before;
    }

    /** What it holds is not known: a part of the record that is open, else one of its own. */
    private Cut tooLong() {
        return number > 0 ? Cut.INSIDE : Cut.BEGIN;
    }

    private void add(Line line) {
        length += line.text().length() + 1;
        tooLong |= line.tooLong() || length > LineReader.LIMIT;
        if (tooLong) {
            record.clear();
        } else {
            record.add(line.text());
        }
    }

    private Optional<Line> finish(boolean ended) {
        if (number == 0) {
            return Optional.empty();
        }
        Line piece = new Line(number, String.join("\n", record), tooLong, ended);
        record.clear();
        number = 0;
        length = 0;
        tooLong = false;
        return Optional.of(piece);
    }
}
