package dev.benchmeta.core.listing;

import java.util.List;
import java.util.Optional;

/** What the XML formats have in which element. */
final class XmlFormats {
    private static final FormatInfo OAI =
            new FormatInfo(
                    "oai-pmh",
                    "OAI-PMH answers, arXiv's own format and Dublin Core",
                    "id, title, abstract, date, authors");

    private static final FormatInfo ATOM =
            new FormatInfo(
                    "atom",
                    "Atom feeds, such as the answers of arXiv's API",
                    "id with version, title, abstract, date, authors");

    private static final FormatInfo RSS =
            new FormatInfo(
                    "rss",
                    "RSS feeds of arXiv, Crossref, IEEE and the like",
                    "arXiv's id, DOI or guid, title, abstract, date");

    static final List<ListingFormat> ALL =
            List.of(
                    new XmlFormat(OAI, "OAI-PMH", "record", XmlFormats::oai),
                    new XmlFormat(ATOM, "feed", "entry", XmlFormats::atom),
                    new XmlFormat(RSS, "(?:rss|RDF)", "item", RssItem::draft));

    private XmlFormats() {}

    private static Optional<Draft> atom(XmlRecord record) {
        String body =
                record.first("summary").isEmpty()
                        ? record.first("content")
                        : record.first("summary");
        return Optional.of(
                new Draft()
                        .title(record.first("title"))
                        .body(body)
                        .address(record.first("id"))
                        .id(record.first("doi"))
                        .id(record.first("id"))
                        .date(record.first("published"))
                        .date(record.first("updated"))
                        .authors(record.all("author").size()));
    }

    /** Deleted records have a header only. */
    private static Optional<Draft> oai(XmlRecord record) {
        if (record.attributes("status").contains("deleted")) {
            return Optional.empty();
        }
        Draft draft =
                new Draft()
                        .title(record.first("title"))
                        .body(
                                record.first("abstract").isEmpty()
                                        ? description(record)
                                        : record.first("abstract"))
                        .address(arxivId(record))
                        .authors(
                                Math.max(
                                        record.all("author").size(), record.all("creator").size()));
        record.all("identifier").forEach(draft::address);
        record.all("identifier").forEach(draft::id);
        draft.date(record.first("created"));
        record.all("date").forEach(draft::date);
        return Optional.of(draft.date(record.first("datestamp")));
    }

    private static String arxivId(XmlRecord record) {
        return record.first("id");
    }

    /** Dublin Core puts comments ("12 pages") beside the abstract. */
    private static String description(XmlRecord record) {
        return record.all("description").stream()
                .filter(text -> !Blanks.strip(text).startsWith("Comment:"))
                .findFirst()
                .orElse("");
    }
}
