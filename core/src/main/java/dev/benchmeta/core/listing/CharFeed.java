package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of an input one by one, with the number of the line they stand in. */
final class CharFeed {
    private static final int BUFFER = 1 << 14;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int position;
    private int end;
    private int line = 1;
    private boolean begun;

    CharFeed(InputStream in) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** The next character; -1 at the end. */
    int read() throws IOException {
        int c = peek();
        if (c >= 0) {
            position++;
        }
        if (c == '\n') {
            line++;
        }
        return c;
    }

    /** The character that {@link #read} will give. */
    int peek() throws IOException {
        while (position == end) {
            position = 0;
            end = Math.max(0, reader.read(buffer, 0, BUFFER));
            if (end == 0) {
                return -1;
            }
            if (!begun && buffer[0] == '\ufeff') {
                position = 1;
            }
            begun = true;
        }
        return buffer[position];
    }

    /** Where the next character stands, counted from 1. */
    int line() {
        return line;
    }
}
