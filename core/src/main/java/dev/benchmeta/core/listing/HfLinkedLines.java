package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of a page with links the lines that a browser copies: title, abstract, "• N authors", "·",
 * date. What is neither goes.
 */
final class HfLinkedLines implements HfLines {
    private static final int REMEMBERED = 1000;

    private static final Pattern TITLE = Pattern.compile("#{2,4} \\[(.*)");
    private static final Pattern LINK_END =
            Pattern.compile("(?s)(.*?)\\]\\s*(?:\\[\\d{1,6}\\]|\\((https?://[^\\s()]*)\\))\\s*");
    private static final Pattern AUTHORS = Pattern.compile("\\W{0,9}(\\d{1,6}) authors?\\b.*");
    private static final Pattern ORGANIZATION =
            Pattern.compile(
                    "\\[!?\\[(.{1,80}?)\\](?:\\(\\S*\\))? ?(.{1,98}?)\\](?:\\[\\d+\\]|\\(\\S*\\))");
    private static final Pattern DATE =
            Pattern.compile(
                    "([A-Z][a-z]{2} \\d{1,2}(?:, \\d{4})?)(?:\\s*\\[\\s*(\\d{1,6})\\s*\\]\\S*)?");
    private static final Pattern ADDRESS_LINE =
            Pattern.compile("[<(]?(https://huggingface\\.co/?\\S*?)[>)]?");
    private static final Pattern ADDRESS_BEHIND =
            Pattern.compile(
                    "(.*?)(?<!\\s)\\s*+(?:[<(]|\\]\\()(https://huggingface\\.co/papers/\\S*?)[>)]");

    private enum State {
        BEFORE,
        TITLE,
        BODY,
        BELOW
    }

    private final LineReader lines;
    private final Queue<Line> out = new ArrayDeque<>();
    private final Map<Integer, String> ids =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private State state = State.BEFORE;

    /** Whether the page marks its titles as headings. */
    private final boolean headed;

    private final Capture capture = new Capture();
    private int captured;
    private int lastText;

    HfLinkedLines(LineReader lines, boolean headed) {
        this.lines = lines;
        this.headed = headed;
    }

    @Override
    public Optional<String> id(int line) {
        return Optional.ofNullable(ids.get(line));
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (out.isEmpty()) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                flush();
                return Optional.ofNullable(out.poll());
            }
            accept(line.get());
        }
        return Optional.ofNullable(out.poll());
    }

    private void accept(Line line) {
        String text = line.text();
        Matcher title = TITLE.matcher(text);
        if (headed && title.matches()) {
            flush();
            state = State.TITLE;
            captured = line.number();
            capture(title.group(1));
        } else if (line.tooLong()) {
            out.add(line);
        } else {
            switch (state) {
                case TITLE, BODY -> inside(line);
                case BELOW -> below(line.number(), Blanks.plain(text));
                case BEFORE -> {
                    if (headed) {
                        pageDate(line);
                    } else {
                        linked(line);
                    }
                }
            }
        }
    }

    private void inside(Line line) {
        String text = Blanks.strip(line.text());
        if (capture.text.length() == 0) {
            captured = line.number();
            text = text.startsWith("[") ? text.substring(1) : text;
        }
        if (!text.isEmpty()) {
            capture(text);
        }
    }

    /** Adds to the title or abstract; its link's end is its own. */
    private void capture(String text) {
        Matcher end = LINK_END.matcher(text);
        boolean ended = end.matches();
        String words = ended ? end.group(1) : text;
        capture.text
                .append(capture.text.length() == 0 || words.isEmpty() ? "" : "\n")
                .append(words);
        capture.limit();
        if (ended) {
            Optional.ofNullable(end.group(2))
                    .flatMap(ArxivIds::in)
                    .ifPresent(id -> ids.put(captured, id));
            flush();
        }
    }

    private void flush() {
        if (state == State.TITLE || state == State.BODY) {
            Line whole = capture.line(captured, true);
            emit(captured, "");
            out.add(new Line(captured, words(whole.text()), whole.tooLong(), whole.ended()));
            emit(captured, "");
            capture.clear();
            state = state == State.TITLE ? State.BODY : State.BELOW;
        }
    }

    private static String words(String text) {
        return Blanks.plain(Texts.unwrapped(MarkdownText.plain(text)).replace("\n", " "));
    }

    private void below(int number, String plain) {
        Matcher authors = AUTHORS.matcher(plain);
        Matcher date = DATE.matcher(plain);
        Matcher organization = ORGANIZATION.matcher(plain);
        if (authors.matches()) {
            emit(
                    number,
                    "• "
                            + authors.group(1)
                            + (authors.group(1).equals("1") ? " author" : " authors"));
        } else if (date.matches()) {
            emit(
                    number,
                    date.group(2) == null ? date.group(1) : date.group(1) + " " + date.group(2));
        } else if (organization.matches()) {
            emit(number, organization.group(1).strip() + " " + organization.group(2).strip());
        } else if (HfLine.isDot(plain)) {
            emit(number, plain);
        }
    }

    /** Of what stands above the first heading only the page's date counts. */
    private void pageDate(Line line) {
        String plain = line.text().length() > HfLine.LONGEST ? "" : Blanks.plain(line.text());
        if (HfDate.parse(plain).isPresent()) {
            emit(line.number(), plain);
            emit(line.number(), "");
        }
    }

    /** A line of a page without headings: addresses go. */
    private void linked(Line line) {
        String text = line.text();
        String plain = text.length() > HfLine.LONGEST * 4 ? "" : Blanks.plain(text);
        Matcher whole = ADDRESS_LINE.matcher(plain);
        Matcher behind = ADDRESS_BEHIND.matcher(plain);
        if (whole.matches()) {
            remember(lastText, whole.group(1));
            emit(line.number(), "");
        } else if (behind.matches()) {
            remember(line.number(), behind.group(2));
            lastText = line.number();
            String words = behind.group(1);
            emit(line.number(), words.startsWith("[") ? words.substring(1) : words);
        } else {
            lastText = plain.isEmpty() && text.isBlank() ? lastText : line.number();
            out.add(line);
        }
    }

    private void remember(int line, String address) {
        ArxivIds.in(address).ifPresent(id -> ids.putIfAbsent(line, id));
    }

    private void emit(int number, String text) {
        out.add(new Line(number, text, false, true));
    }
}
