package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a JSON document into its records, in constant memory: the objects of its arrays, however
 * they are wrapped, and of objects that hold objects ({"2401.00001": {…}}). It knows only brackets
 * and quotes, so a record that is wrong inside stays one record. An object without records in it is
 * a record itself.
 */
final class JsonPieces implements Lines {
    /** Names that wrap the records of answers and exports. */
    static final Set<String> WRAPPERS = Set.copyOf(FieldNames.JSON.of("records"));

    /** Lists within one record. */
    private static final Set<String> PARTS = Set.copyOf(FieldNames.JSON.of("parts"));

    private static final int DEEPEST = 8;

    private final CharFeed in;

    /** The containers the scan is in; true for arrays. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** The outermost object, while it may be a record itself. */
    private final StringBuilder whole = new StringBuilder();

    private boolean keeping;
    private boolean wholeTooLong;
    private int wholeLine;
    private boolean strict;
    private boolean wrapped;

    JsonPieces(InputStream in) {
        this.in = new CharFeed(in);
    }

    /** Whether the last piece had to be a record, being one of a list of records. */
    boolean strict() {
        return strict;
    }

    /** Whether the document had a list of records, if only an empty one. */
    boolean wrapped() {
        return wrapped;
    }

    /** The last piece was a record: what is around it is none. */
    void taken() {
        keeping = false;
        wholeTooLong = false;
        whole.setLength(0);
    }

    @Override
    public Optional<Line> next() throws IOException {
        for (int c = in.peek(); c >= 0; c = in.peek()) {
            Optional<Line> piece = open.isEmpty() ? top(c) : step(c);
            if (piece.isPresent()) {
                return piece;
            }
        }
        return open.isEmpty() ? Optional.empty() : closed(false);
    }

    private Optional<Line> top(int c) throws IOException {
        if (c == '[') {
            wrapped = true;
            push(true);
        } else if (c == '{') {
            keeping = true;
            wholeTooLong = false;
            whole.setLength(0);
            wholeLine = in.line();
            push(false);
        } else {
            in.read();
        }
        return Optional.empty();
    }

    private void push(boolean array) throws IOException {
        take();
        open.push(array);
    }

    private Optional<Line> step(int c) throws IOException {
        if (c == '}' || c == ']') {
            take();
            open.pop();
            return open.isEmpty() ? closed(true) : Optional.empty();
        }
        if (Boolean.TRUE.equals(open.peek())) {
            return element(c, true);
        }
        return c == '"' ? member() : skip();
    }

    private Optional<Line> skip() throws IOException {
        take();
        return Optional.empty();
    }

    /** An object that had no records in it. */
    private Optional<Line> closed(boolean ended) {
        boolean record = (keeping || wholeTooLong) && !wrapped;
        open.clear();
        keeping = false;
        strict = true;
        return record
                ? Optional.of(new Line(wholeLine, whole.toString(), wholeTooLong, ended))
                : Optional.empty();
    }

    private Optional<Line> element(int c, boolean certain) throws IOException {
        if (c == '{') {
            strict = certain && !keeping;
            return Optional.of(object());
        }
        if (c == '[' && open.size() < DEEPEST) {
            push(true);
        } else if (c == '"') {
            string(new StringBuilder());
        } else {
            take();
        }
        return Optional.empty();
    }

    private Optional<Line> member() throws IOException {
        StringBuilder quoted = new StringBuilder();
        string(quoted);
        String name = quoted.substring(1, Math.max(1, quoted.length() - 1));
        while (in.peek() == ' '
                || in.peek() == ':'
                || in.peek() == '\n'
                || in.peek() == '\t'
                || in.peek() == '\r') {
            take();
        }
        int c = in.peek();
        if ((c == '[' || c == '{') && WRAPPERS.contains(name) && open.size() < DEEPEST) {
            wrapped |= c == '[';
            keeping &= c == '{';
            push(c == '[');
            return Optional.empty();
        }
        if (c == '{' || c == '[' && PARTS.contains(name)) {
            Line piece = object();
            strict = false;
            return PARTS.contains(name) || name.equals("meta")
                    ? Optional.empty()
                    : Optional.of(piece);
        }
        return c < 0 || c == '}' || c == ']' || c == '"' && skipString()
                ? Optional.empty()
                : element(c, false);
    }

    private boolean skipString() throws IOException {
        string(new StringBuilder());
        return true;
    }

    /** Reads an object or array to its end. */
    private Line object() throws IOException {
        int line = in.line();
        Capture capture = new Capture();
        int depth = 0;
        do {
            int c = in.peek();
            if (c < 0) {
                break;
            }
            if (c == '"') {
                string(capture.text);
            } else {
                capture.text.append((char) take());
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            capture.limit();
        } while (depth > 0);
        return capture.line(line, depth == 0);
    }

    /** Reads a string; a line break ends one that lacks its closing quote. */
    private void string(StringBuilder into) throws IOException {
        into.append((char) take());
        for (int c = in.peek(); c >= 0 && c != '\n'; c = in.peek()) {
            char taken = (char) take();
            if (into.length() <= LineReader.LIMIT) {
                into.append(taken);
            }
            if (c == '"') {
                return;
            }
            if (c == '\\' && in.peek() >= 0 && in.peek() != '\n') {
                into.append((char) take());
            }
        }
    }

    private int take() throws IOException {
        int c = in.read();
        if (keeping) {
            whole.append((char) c);
            if (whole.length() > LineReader.LIMIT) {
                whole.setLength(0);
                wholeTooLong = true;
                keeping = false;
            }
        }
        return c;
    }
}
