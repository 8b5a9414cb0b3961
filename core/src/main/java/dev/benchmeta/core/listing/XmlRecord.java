package dev.benchmeta.core.listing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** The texts of one record's elements, by local name. No DTD and no entity from outside is read. */
final class XmlRecord {
    private static final XMLInputFactory XML = factory();
    private static final int DEEPEST = 50;
    private static final String REMEDY = "expected a whole record; mend it or fetch the file again";

    /** Entities of HTML, which XML does not know. */
    private static final Pattern NAMED =
            Pattern.compile("&(?!(?:lt|gt|amp|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};");

    private static final Pattern ILLEGAL =
            Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    /** Elements whose children say nothing about the record itself. */
    private static final Set<String> FOREIGN = Set.of("source", "references");

    private final Map<String, List<String>> texts = new TreeMap<>();
    private final Map<String, List<String>> attributes = new TreeMap<>();

    private XmlRecord() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XmlRecord parse(Line piece) throws Fault {
        String decoded =
                NAMED.matcher(piece.text())
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group())));
        XmlRecord record = new XmlRecord();
        try {
            XMLStreamReader reader =
                    XML.createXMLStreamReader(
                            new StringReader(ILLEGAL.matcher(decoded).replaceAll("")));
            record.read(reader);
            reader.close();
        } catch (XMLStreamException e) {
            throw new Fault("not well-formed XML (" + describe(e) + "); " + REMEDY);
        }
        return record;
    }

    private static String character(String entity) {
        String text = Parser.unescapeEntities(entity, false);
        return text.equals(entity) ? "&amp;" + entity.substring(1) : text;
    }

    private static String describe(XMLStreamException fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.contains("start and end within the same entity")) {
            return "its end is missing";
        }
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length()))
                .lines()
                .findFirst()
                .orElse("");
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, Fault {
        List<String> names = new ArrayList<>();
        List<StringBuilder> open = new ArrayList<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEEPEST) {
                        throw new Fault(
                                "elements are nested more than " + DEEPEST + " deep; " + REMEDY);
                    }
                    names.add(local(reader.getLocalName()));
                    open.add(new StringBuilder());
                    keepAttributes(reader);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.forEach(text -> text.append(reader.getText()));
                case XMLStreamConstants.END_ELEMENT -> {
                    String name = names.remove(names.size() - 1);
                    String text = open.remove(open.size() - 1).toString();
                    if (names.stream().noneMatch(FOREIGN::contains)) {
                        texts.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
                    }
                }
                default -> {}
            }
        }
    }

    private void keepAttributes(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes
                    .computeIfAbsent(local(reader.getAttributeLocalName(i)), n -> new ArrayList<>())
                    .add(reader.getAttributeValue(i));
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The texts of the elements with this name, in order. */
    List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** The first that is not blank; empty if there is none. */
    String first(String name) {
        return all(name).stream().filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The values of the attributes with this name, in order. */
    List<String> attributes(String name) {
        return attributes.getOrDefault(name, List.of());
    }
}
