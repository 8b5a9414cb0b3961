package dev.benchmeta.core.listing;

import dev.benchmeta.core.listing.MarkdownLabels.Labelled;
import dev.benchmeta.core.listing.MarkdownLabels.Part;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown line by line. A heading or an item of a list is a paper when an abstract is marked
 * as such below it; a table's rows are when it has a column of abstracts.
 */
final class MarkdownReader implements RecordReader {
    private static final int ITEM_LEVEL = 7;

    /** Behind a title, fewer characters are a remark and no abstract. */
    private static final int SHORTEST_SUMMARY = 60;

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]++(.*)");
    private static final Pattern ITEM = Pattern.compile(" ?(?:[*+-]|\\d{1,4}[.)])[ \\t]+(.*)");

    /** "`tag` [Title](address): abstract", "**[Title](address)** – abstract". */
    private static final Pattern LINKED =
            Pattern.compile(
                    "(?:`[^`]{1,40}`[ ,]*|\\[[ xX]\\] )*(?:\\*\\*|__)?\\[(.{3,400}?)\\]\\((\\S{4,400}?)\\)(?:\\*\\*|__)?(.*)");

    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)(.{3,400}?)(?:\\*\\*|__)(.*)");
    private static final Pattern TAIL =
            Pattern.compile(
                    "[ \\t]*(?:\\((?:[^()]|\\([^()]{0,200}\\)){1,200}+\\))?[ \\t]*[-–—:][ \\t]+(.*)");
    private static final Pattern RULE =
            Pattern.compile(
                    " {0,3}(?:-[ \\t]*+-[ \\t]*+-[- \\t]*|\\*[ \\t]*+\\*[ \\t]*+\\*[* \\t]*|_[ \\t]*+_[ \\t]*+_[_ \\t]*)");
    private static final Pattern QUOTE = Pattern.compile("\\A[ \\t]*+>[> \\t]*+");

    private final ListingInput input;
    private final LineReader lines;
    private final PaperIds ids = new PaperIds();
    private final Deque<MarkdownSection> open = new ArrayDeque<>();
    private final Queue<ListingItem> ready = new ArrayDeque<>();
    private final MarkdownTable table;
    private final MarkdownNoise noise = new MarkdownNoise();

    /** Where lines go now; empty between parts. */
    private Optional<MarkdownSection> collecting = Optional.empty();

    /** Whether the part began with a heading, so that empty lines do not end it. */
    private boolean byHeading;

    private boolean inTitle;
    private boolean found;
    private boolean ended;

    MarkdownReader(ListingInput input) {
        this.input = input;
        this.lines = new LineReader(input.bytes());
        this.table = new MarkdownTable(input, ids);
    }

    @Override
    public Optional<ListingItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                finish();
            } else if (line.get().tooLong()) {
                ready.add(
                        input.problem(line.get().number(), "the line is " + Line.tooLongMessage()));
            } else if (!noise.covers(line.get())) {
                accept(line.get());
            }
        }
        found |= !ready.isEmpty();
        return Optional.ofNullable(ready.poll());
    }

    private void finish() {
        closeFrom(0);
        ended = true;
        if (!found && ready.isEmpty() && input.bytes().failure().isEmpty()) {
            ready.add(
                    input.problem(
                            0,
                            "no abstract found in this Markdown; expected them below \"Abstract:\", \"Summary:\" or the like,"
                                    + " or in a table's column; check that the file is the one you mean"));
        }
    }

    private void closeFrom(int level) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast().item(input, ids).ifPresent(ready::add);
        }
        stop();
    }

    private void stop() {
        collecting = Optional.empty();
        inTitle = false;
    }

    private void accept(Line line) {
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        Matcher item = ITEM.matcher(text);
        if (text.isBlank()) {
            blank();
        } else if (table(line)) {
            stop();
        } else if (heading.matches()) {
            heading(heading.group(1).length(), withoutMarks(heading.group(2)), line.number());
        } else if (RULE.matcher(text).matches()) {
            stop();
        } else if (!labelled(text) && !(item.matches() && item(item.group(1), line.number()))) {
            ordinary(text);
        }
    }

    /** A heading may end with the marks it began with: "## Title ##". */
    private static String withoutMarks(String heading) {
        String words = Blanks.strip(heading);
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        return Blanks.strip(words.substring(0, end));
    }

    private boolean table(Line line) {
        Queue<ListingItem> rows = new ArrayDeque<>();
        boolean accepted = table.accept(line, rows);
        if (!rows.isEmpty()) {
            closeFrom(0);
            ready.addAll(rows);
        }
        return accepted;
    }

    private void blank() {
        inTitle = false;
        if (collecting.isPresent() && collecting.get().hasText()) {
            if (byHeading) {
                collecting.get().add("");
            } else {
                collecting = Optional.empty();
            }
        }
    }

    private void heading(int level, String words, int line) {
        Part part = MarkdownLabels.part(MarkdownText.plain(words));
        stop();
        if (part.isBody()) {
            while (!open.isEmpty() && open.getLast().level() >= level) {
                closeFrom(level);
            }
            begin(part, "", true);
        } else {
            closeFrom(level);
            open.addLast(new MarkdownSection(level, line, words));
        }
    }

    private void begin(Part part, String text, boolean heading) {
        collecting = Optional.ofNullable(open.peekLast()).filter(section -> section.begins(part));
        byHeading = heading;
        if (!text.isBlank()) {
            collecting.ifPresent(section -> section.add(text.strip()));
        }
    }

    /** Whether the line begins a part that it names. */
    private boolean labelled(String text) {
        Optional<Labelled> label = open.isEmpty() ? Optional.empty() : MarkdownLabels.of(text);
        if (label.isEmpty()
                || byHeading && collecting.isPresent() && label.get().part() == Part.OTHER) {
            return false;
        }
        stop();
        MarkdownSection section = open.getLast();
        switch (label.get().part()) {
            case ABSTRACT, SUMMARY, TEASER -> begin(label.get().part(), label.get().text(), false);
            case TITLE -> {
                section.title(label.get().text());
                inTitle = true;
            }
            case DATE -> section.date(label.get().text().strip());
            case OTHER -> section.mention("arXiv:" + label.get().text().strip());
        }
        section.mention(text);
        return true;
    }

    /** Whether the item of a list may be a paper. */
    private boolean item(String text, int line) {
        Matcher linked = LINKED.matcher(text.length() > 4096 ? text.substring(0, 4096) : text);
        Matcher bold = BOLD.matcher(text.length() > 4096 ? text.substring(0, 4096) : text);
        boolean isLinked = linked.matches();
        if (!isLinked && !bold.matches()) {
            return false;
        }
        closeFrom(ITEM_LEVEL);
        MarkdownSection section =
                new MarkdownSection(ITEM_LEVEL, line, isLinked ? linked.group(1) : bold.group(1));
        section.mention(text);
        open.addLast(section);
        Matcher tail = TAIL.matcher(text.substring(isLinked ? linked.start(3) : bold.start(2)));
        if (tail.matches() && tail.group(1).length() >= SHORTEST_SUMMARY) {
            begin(Part.TEASER, tail.group(1), false);
        }
        return true;
    }

    private void ordinary(String text) {
        String words = QUOTE.matcher(text).replaceFirst("").strip();
        if (collecting.isPresent()) {
            collecting.get().add(words);
        } else if (inTitle) {
            open.getLast().continueTitle(words);
        } else if (!open.isEmpty()) {
            open.getLast().mention(text);
        }
    }
}
