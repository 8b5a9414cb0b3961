package dev.benchmeta.core.listing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts an XML document into the elements that are its records, in constant memory. It knows only
 * tags, so a record that is not well-formed stays one record; one whose end is missing ends where
 * the next begins.
 */
final class XmlPieces implements Lines {
    private static final int LONGEST_TAG = 1 << 12;

    private final CharFeed in;
    private final String element;

    /** A record's start tag that ended the record before it. */
    private String begun = "";

    XmlPieces(InputStream in, String element) {
        this.in = new CharFeed(in);
        this.element = element;
    }

    @Override
    public Optional<Line> next() throws IOException {
        String start = begun;
        begun = "";
        while (start.isEmpty()) {
            if (in.peek() < 0) {
                return Optional.empty();
            }
            if (in.read() == '<') {
                String tag = tag();
                start = isStart(tag) ? tag : "";
            }
        }
        return Optional.of(record(start));
    }

    private Line record(String start) throws IOException {
        int line = in.line();
        Capture capture = new Capture();
        capture.text.append(start);
        boolean ended = start.endsWith("/>");
        while (!ended && in.peek() >= 0) {
            int c = in.read();
            if (c != '<') {
                capture.text.append((char) c);
                capture.limit();
                continue;
            }
            String tag = tag();
            if (isStart(tag)) {
                begun = tag;
                break;
            }
            capture.text.append(tag);
            capture.limit();
            ended = isEnd(tag);
        }
        return capture.line(line, ended || !begun.isEmpty());
    }

    /** The tag that was begun; no more than {@link #LONGEST_TAG} characters of it at once. */
    private String tag() throws IOException {
        StringBuilder tag = new StringBuilder("<");
        while (in.peek() >= 0 && in.peek() != '<' && tag.length() < LONGEST_TAG) {
            int c = in.read();
            tag.append((char) c);
            if (c == '>') {
                break;
            }
        }
        return tag.toString();
    }

    private boolean isStart(String tag) {
        return tag.charAt(tag.length() - 1) == '>' && name(tag, 1).equals(element);
    }

    private boolean isEnd(String tag) {
        return tag.startsWith("</") && name(tag, 2).equals(element);
    }

    /** The local name: "entry" of {@code <atom:entry xml:lang="en">}. */
    private static String name(String tag, int from) {
        int end = from;
        int start = from;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end))
                        || "-_.:".indexOf(tag.charAt(end)) >= 0)) {
            start = tag.charAt(end) == ':' ? end + 1 : start;
            end++;
        }
        return tag.substring(start, end);
    }
}
