package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.List;
import java.util.Optional;

/** A JSON document: an array of papers, or an answer of one of the services that wrap one. */
final class JsonDocumentFormat implements ListingFormat {
    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "json",
                        "a JSON array or object of papers, such as OpenReview's lists",
                        "id, title, abstract, date, authors"),
                new FormatInfo(
                        "huggingface-json",
                        "Hugging Face daily papers as JSON, from the API or scraped",
                        "id, title, abstract, date, authors, comments, organization"),
                new FormatInfo(
                        "semantic-scholar",
                        "Semantic Scholar's answers, search and bulk",
                        "arXiv's id or paperId, title, abstract, date, authors"),
                new FormatInfo(
                        "openalex",
                        "OpenAlex works",
                        "arXiv's id or OpenAlex's, title, abstract from its inverted index, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        String text = Blanks.strip(head);
        if (text.startsWith("[")) {
            String inner = Blanks.strip(text.substring(1));
            return inner.startsWith("{") || inner.startsWith("]") && inner.length() == 1;
        }
        return text.startsWith("{") && (laidOut(text) || JsonHead.wrapsRecords(text));
    }

    @Override
    public FormatInfo kind(String head) {
        List<String> marks =
                List.of("\"numComments\"", "\"paperId\"", "\"abstract_inverted_index\"");
        int mark = 0;
        while (mark < marks.size() && !head.contains(marks.get(mark))) {
            mark++;
        }
        return kinds().get(mark == marks.size() ? 0 : mark + 1);
    }

    /** Whether the object's first line holds less than the object. */
    private static boolean laidOut(String text) {
        int lineEnd = text.indexOf('\n');
        String first = Blanks.strip(lineEnd < 0 ? text : text.substring(0, lineEnd));
        return lineEnd >= 0
                && !first.endsWith("}")
                && Blanks.strip(text.substring(1)).startsWith("\"");
    }

    @Override
    public RecordReader open(ListingInput input) {
        JsonPieces pieces = new JsonPieces(input.bytes());
        PaperIds ids = new PaperIds();
        return new PieceReader(input, pieces, piece -> item(input, ids, pieces, piece));
    }

    private static Optional<ListingItem> item(
            ListingInput input, PaperIds ids, JsonPieces pieces, Line piece) throws Fault {
        try {
            JsonPaper record = new JsonPaper(JsonPaper.parse(piece.text(), JsonMappers.STRICT));
            if (!pieces.strict() && !record.isPaper()) {
                return Optional.empty();
            }
            pieces.taken();
            Source source = new Source(input.name(), piece.number());
            return Optional.of(new ListingItem.Read(record.draft(false).paper(source, ids)));
        } catch (Fault e) {
            if (!pieces.strict()) {
                return Optional.empty();
            }
            throw new Fault(
                    e.text().replace("the line", "the record").replace("on each line", "each"));
        }
    }
}
