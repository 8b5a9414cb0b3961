package dev.benchmeta.report.render;

import java.util.ArrayList;
import java.util.List;

/** Emphasis on a terminal; without colours, marked words stand between guillemets. */
record Paint(boolean colours) {
    /**
     * Take no room on the terminal and cannot come from the text, which is freed of them before.
     */
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String MARKED = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    String title(String text) {
        return painted(BOLD, text);
    }

    String heading(String text) {
        return painted(BOLD, text);
    }

    String faint(String text) {
        return painted(FAINT, text);
    }

    private String painted(String style, String text) {
        return colours && !text.isBlank() ? style + text + PLAIN : text;
    }

    String markOpen() {
        return colours ? OPEN : "\u00AB";
    }

    String markClose() {
        return colours ? CLOSE : "\u00BB";
    }

    /**
     * Turns marks into colours; a mark that goes over a line's end is taken up again on the next.
     */
    List<String> marks(List<String> lines) {
        List<String> painted = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            String start = open ? MARKED : "";
            open =
                    line.lastIndexOf(OPEN) > line.lastIndexOf(CLOSE)
                            || (open && !line.contains(CLOSE));
            painted.add(
                    start + line.replace(OPEN, MARKED).replace(CLOSE, PLAIN) + (open ? PLAIN : ""));
        }
        return painted;
    }
}
