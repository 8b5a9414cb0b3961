package dev.benchmeta.core.listing;

import dev.benchmeta.core.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RIS, as reference managers and publishers export it; also PubMed's own tagged form. */
final class RisFormat implements ListingFormat {
    private static final Pattern START = Pattern.compile("\\ufeff?(?:TY  ?-|PMID-).*");
    private static final Pattern END = Pattern.compile("ER  ?- *");
    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)");

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "ris",
                        "RIS with abstracts",
                        "arXiv's id, DOI or ID, title, abstract, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        return head.lines().anyMatch(line -> START.matcher(line).matches());
    }

    @Override
    public RecordReader open(ListingInput input) {
        PaperIds ids = new PaperIds();
        return new PieceReader(
                input,
                new LinePieces(new LineReader(input.bytes()), RisFormat::cut),
                piece -> Optional.of(item(input, ids, piece)));
    }

    private static LinePieces.Cut cut(String line) {
        if (START.matcher(line).matches()) {
            return LinePieces.Cut.BEGIN;
        }
        return END.matcher(line).matches() ? LinePieces.Cut.END : LinePieces.Cut.INSIDE;
    }

    private static ListingItem item(ListingInput input, PaperIds ids, Line piece) throws Fault {
        Map<String, List<String>> fields = fields(piece.text());
        Draft draft =
                new Draft().title(first(fields, "TI", "T1", "CT")).body(first(fields, "AB", "N2"));
        if (draft.isEmpty()) {
            throw new Fault(
                    "the record has neither title (TI) nor abstract (AB); expected one of them; correct or delete it");
        }
        List.of("UR", "DO", "ID", "AN", "L1", "M1")
                .forEach(tag -> draft.address(first(fields, tag)));
        draft.id(first(fields, "DO")).id(first(fields, "ID", "AN", "PMID"));
        draft.date(first(fields, "DA")).date(first(fields, "PY", "Y1", "DP"));
        int authors = fields.getOrDefault("AU", fields.getOrDefault("A1", List.of())).size();
        return new ListingItem.Read(
                draft.authors(authors).paper(new Source(input.name(), piece.number()), ids));
    }

    /** Values by tag; a line without a tag goes on with the value above. */
    private static Map<String, List<String>> fields(String record) {
        Map<String, List<String>> fields = new TreeMap<>();
        List<String> current = new ArrayList<>();
        for (String line : record.split("\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                current = fields.computeIfAbsent(field.group(1), tag -> new ArrayList<>());
                current.add(field.group(2));
            } else if (!current.isEmpty()) {
                int last = current.size() - 1;
                current.set(last, current.get(last) + "\n" + line.strip());
            }
        }
        return fields;
    }

    private static String first(Map<String, List<String>> fields, String... tags) {
        for (String tag : tags) {
            for (String value : fields.getOrDefault(tag, List.of())) {
                if (!value.isBlank()) {
                    return value;
                }
            }
        }
        return "";
    }
}
