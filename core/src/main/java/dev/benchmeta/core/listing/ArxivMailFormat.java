package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails in which arXiv announces new papers. */
final class ArxivMailFormat implements ListingFormat {
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?m)^\\\\\\\\[ \\t]*\\r?\\n(?:arXiv:\\s?|Paper(?: \\(\\*cross-listing\\*\\))?: )\\S");

    private static final Pattern START =
            Pattern.compile("(?:arXiv:|Paper(?: \\(\\*cross-listing\\*\\))?:).*");
    private static final Pattern END =
            Pattern.compile("\\\\\\\\ \\( ?http.*|-{40,}|%-{2}.*%-{2}.*");
    private static final Pattern RULE = Pattern.compile("\\\\\\\\[ \\t]*");
    private static final Pattern HEADER =
            Pattern.compile(
                    "(arXiv|[A-Z][-A-Za-z]{2,20}|[A-Z]{3}(?: \\(\\*cross-listing\\*\\))?):\\s*(.*)");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "arxiv-mail",
                        "arXiv's announcement mails",
                        "id, title, abstract, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        return MAIL.matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        PaperIds ids = new PaperIds();
        return new PieceReader(
                input,
                new LinePieces(new LineReader(input.bytes()), new MailCutter()),
                piece -> Optional.of(item(input, ids, piece)));
    }

    /** A record begins below a line of two backslashes, which also parts header and abstract. */
    private static final class MailCutter implements LinePieces.Cutter {
        private boolean afterRule;

        @Override
        public LinePieces.Cut cut(String line) {
            boolean begins = afterRule && START.matcher(line).matches();
            afterRule = RULE.matcher(line).matches();
            if (begins) {
                return LinePieces.Cut.BEGIN;
            }
            return END.matcher(line).matches() ? LinePieces.Cut.OUTSIDE : LinePieces.Cut.INSIDE;
        }
    }

    private static ListingItem item(ListingInput input, PaperIds ids, Line piece) throws Fault {
        Map<String, String> headers = new TreeMap<>();
        StringBuilder body = new StringBuilder();
        boolean inBody = false;
        String name = "";
        for (String line : piece.text().split("\n")) {
            Matcher header = HEADER.matcher(line);
            if (RULE.matcher(line).matches()) {
                inBody = true;
            } else if (inBody) {
                body.append(line).append('\n');
            } else if (header.matches()) {
                name = header.group(1);
                headers.putIfAbsent(name, header.group(2));
            } else if (line.startsWith(" ")) {
                headers.merge(name, line, String::concat);
            }
        }
        return paper(input, ids, piece.number(), headers, body.toString());
    }

    private static ListingItem paper(
            ListingInput input, PaperIds ids, int line, Map<String, String> headers, String body)
            throws Fault {
        Draft draft = new Draft().title(headers.getOrDefault("Title", "")).body(body);
        if (draft.isEmpty()) {
            throw new Fault(
                    "the announcement has no title; expected \"Title: …\"; mend it or get the mail again as plain text");
        }
        String authors = headers.getOrDefault("Authors", "");
        draft.address("arXiv:" + headers.getOrDefault("arXiv", headers.getOrDefault("Paper", "")))
                .date(headers.getOrDefault("Date", ""))
                .authors(
                        authors.isBlank()
                                ? 0
                                : authors.replaceAll("\\([^()]*\\)", "")
                                        .split(",\\s+(?:and\\s+)?|(?<!\\s)\\s++and\\s+")
                                        .length);
        return new ListingItem.Read(draft.paper(new Source(input.name(), line), ids));
    }
}
