package dev.benchmeta.core.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An item of a feed; its description may be HTML, also with a translation beside the original. */
final class RssItem {
    private RssItem() {}

    static Optional<Draft> draft(XmlRecord record) {
        List<String> paragraphs = paragraphs(description(record));
        Draft draft = new Draft().title(record.first("title"));
        List<String> original =
                paragraphs.stream().filter(text -> !Scripts.isEastAsian(text)).toList();
        if (paragraphs.size() > 2 && original.size() < paragraphs.size() && original.size() > 1) {
            bilingual(draft, original);
        } else {
            draft.body(String.join("\n\n", paragraphs));
        }
        Stream.of("link", "guid", "identifier", "id")
                .flatMap(name -> record.all(name).stream())
                .forEach(draft::address);
        record.attributes("about").forEach(draft::address);
        Stream.of("identifier", "doi", "guid", "link")
                .map(record::first)
                .map(id -> id.replaceFirst("\\A(?:doi:|https?://(?:dx\\.)?doi\\.org/)", ""))
                .forEach(draft::id);
        Stream.of("pubDate", "date", "published").map(record::first).forEach(draft::date);
        int authors = record.all("creator").size();
        return Optional.of(draft.authors(authors > 1 ? authors : 0));
    }

    private static String description(XmlRecord record) {
        String content = record.first("encoded");
        return record.first("description").isEmpty() ? content : record.first("description");
    }

    /** The paper's own title and abstract among paragraphs without those of the translation. */
    private static void bilingual(Draft draft, List<String> original) {
        List<String> texts =
                original.stream()
                        .filter(text -> !text.isBlank() && !text.startsWith("http"))
                        .toList();
        if (texts.size() > 1) {
            draft.title(texts.get(0)).body(texts.get(texts.size() - 1));
        }
    }

    /** Paragraphs of HTML; a text without paragraphs is one. */
    private static List<String> paragraphs(String description) {
        if (!description.contains("<p>") && !description.contains("<p ")) {
            return List.of(description);
        }
        Document page = Jsoup.parseBodyFragment(description);
        return page.select("p").stream().map(Element::wholeText).map(Blanks::strip).toList();
    }
}
