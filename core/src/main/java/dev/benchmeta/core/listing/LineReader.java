package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines of UTF-8 text, in memory bounded by {@link #LIMIT} however long the input or one line is.
 * Lines end with LF, CR LF or CR; bytes that are not UTF-8 become the replacement character; a
 * leading byte order mark is dropped.
 */
final class LineReader implements Lines {
    /** The longest line that is read, in bytes. */
    static final int LIMIT = 8 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int USUAL_LINE = 1 << 12;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private byte[] line = new byte[USUAL_LINE];
    private int length;
    private boolean tooLong;
    private boolean afterReturn;
    private int number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line; empty at the end of the input. */
    @Override
    public Optional<Line> next() throws IOException {
        skipRestOfBreak();
        if (!fill()) {
            return Optional.empty();
        }
        length = 0;
        tooLong = false;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = position;
            while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
                stop++;
            }
            append(stop);
            if (stop < end) {
                afterReturn = buffer[stop] == '\r';
                position = stop + 1;
                ended = true;
            }
        }
        return Optional.of(taken(ended));
    }

    private void skipRestOfBreak() throws IOException {
        if (afterReturn && fill() && buffer[position] == '\n') {
            position++;
        }
        afterReturn = false;
    }

    private boolean fill() throws IOException {
        while (position == end) {
            position = 0;
            end = 0;
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            end = read;
        }
        return true;
    }

    private void append(int stop) {
        int more = stop - position;
        tooLong |= length + more > LIMIT;
        if (tooLong) {
            length = 0;
        } else {
            if (length + more > line.length) {
                line =
                        Arrays.copyOf(
                                line, Math.max(length + more, Math.min(LIMIT, 2 * line.length)));
            }
            System.arraycopy(buffer, position, line, length, more);
            length += more;
        }
        position = stop;
    }

    private Line taken(boolean ended) {
        number++;
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        if (number == 1 && text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (line.length > BUFFER) {
            line = new byte[USUAL_LINE];
        }
        return new Line(number, text, tooLong, ended);
    }
}
