package dev.benchmeta.core.listing;

/** The text of a record while it is read; of one that is too long only its end is kept. */
final class Capture {
    /** Longer than any end tag. */
    private static final int TAIL = 128;

    final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    /** To be called after each addition. */
    void limit() {
        if (text.length() > LineReader.LIMIT || tooLong && text.length() > LineReader.LIMIT / 2) {
            tooLong = true;
            text.delete(0, text.length() - TAIL);
        }
    }

    void clear() {
        text.setLength(0);
        tooLong = false;
    }

    Line line(int number, boolean ended) {
        return new Line(number, tooLong ? "" : text.toString(), tooLong, ended);
    }
}
