package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of XML whose records are elements of one name. */
final class XmlFormat implements ListingFormat {
    /** Reads one record. */
    interface Mapping {
        /** The paper's parts; empty if the record is to be passed over in silence. */
        Optional<Draft> draft(XmlRecord record);
    }

    private final FormatInfo info;
    private final Pattern root;
    private final String element;
    private final Mapping mapping;

    XmlFormat(FormatInfo info, String root, String element, Mapping mapping) {
        this.info = info;
        this.root = Pattern.compile("<(?:\\w+:)?" + root + "[\\s>]");
        this.element = element;
        this.mapping = mapping;
    }

    @Override
    public List<FormatInfo> kinds() {
        return List.of(info);
    }

    @Override
    public boolean matches(String head) {
        return Blanks.strip(head).startsWith("<") && root.matcher(head).find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        PaperIds ids = new PaperIds();
        return new PieceReader(
                input, new XmlPieces(input.bytes(), element), piece -> item(input, ids, piece));
    }

    private Optional<ListingItem> item(ListingInput input, PaperIds ids, Line piece) throws Fault {
        Optional<Draft> draft = mapping.draft(XmlRecord.parse(piece));
        if (draft.isPresent() && draft.get().isEmpty()) {
            throw new Fault(
                    "the record has neither title nor abstract; expected one of them; mend or delete it");
        }
        Source source = new Source(input.name(), piece.number());
        return draft.map(found -> new ListingItem.Read(found.paper(source, ids)));
    }
}
