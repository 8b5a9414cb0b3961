package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a table into rows; a line break within quotes is a part of its cell. */
final class CsvPieces implements Lines {
    private final CharFeed in;
    private char separator = ',';
    private boolean headerRead;

    CsvPieces(InputStream in) {
        this.in = new CharFeed(in);
    }

    /** What stands between the columns; known when the header is read. */
    char separator() {
        return separator;
    }

    @Override
    public Optional<Line> next() throws IOException {
        Optional<Line> row = row();
        while (row.isPresent() && row.get().blank()) {
            row = row();
        }
        if (row.isPresent() && !headerRead) {
            headerRead = true;
            separator = CsvColumns.separator(row.get().text());
        }
        return row;
    }

    private Optional<Line> row() throws IOException {
        if (in.peek() < 0) {
            return Optional.empty();
        }
        int line = in.line();
        Capture capture = new Capture();
        boolean quoted = false;
        boolean cellBegins = true;
        int c = in.read();
        for (; c >= 0 && (quoted || c != '\n'); c = in.read()) {
            if (c == '"') {
                quoted = quoted ? false : cellBegins || wasQuote(capture.text);
            }
            cellBegins = !quoted && (headerRead ? c == separator : ",;\t".indexOf(c) >= 0);
            capture.text.append((char) c);
            capture.limit();
        }
        return Optional.of(capture.line(line, c == '\n'));
    }

    /** A quote behind a quote is one character of the cell. */
    private static boolean wasQuote(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == '"';
    }
}
