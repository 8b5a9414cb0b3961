package dev.benchmeta.core.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.benchmeta.core.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** YAML: a list of papers, under a name or not, or one paper a document. */
final class YamlFormat implements ListingFormat {
    private static final Pattern TITLE =
            Pattern.compile("(?m)^[ \\t]*(?:- +)?\"?(?:title|paper_title)\"?:[ \\t]+\\S");

    private static final Pattern BODY =
            Pattern.compile("(?m)^[ \\t]*(?:- +)?\"?(?:abstract|summary)\"?:[ \\t]+\\S");

    /** What Markdown has and YAML has not: a heading below its front matter. */
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^(?:#{1,6} .*|\\*\\*.*)$");

    private static final int DEEPEST = 50;
    private static final String REMEDY =
            "; expected a mapping with \"title\" and \"abstract\"; correct or delete the record";
    private static final ObjectMapper YAML = mapper();

    private static ObjectMapper mapper() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(10);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(2 * LineReader.LIMIT);
        return new ObjectMapper(
                YAMLFactory.builder()
                        .loaderOptions(limits)
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(DEEPEST)
                                        .maxStringLength(LineReader.LIMIT)
                                        .build())
                        .build());
    }

    @Override
    public List<FormatInfo> kinds() {
        return List.of(
                new FormatInfo(
                        "yaml", "YAML lists of papers", "id, title, abstract, date, authors"));
    }

    @Override
    public boolean matches(String head) {
        return TITLE.matcher(head).find()
                && BODY.matcher(head).find()
                && !head.startsWith("{")
                && !MARKDOWN.matcher(
                                head.replaceAll(
                                        "(?m)^# .*\\n(?=[\\s#]{0,1000}+\\S{1,100}?:|- )", ""))
                        .find();
    }

    @Override
    public RecordReader open(ListingInput input) {
        PaperIds ids = new PaperIds();
        return new PieceReader(
                input,
                new LinePieces(new LineReader(input.bytes()), new YamlCutter()),
                piece -> item(input, ids, piece));
    }

    /**
     * A record begins at a dash that is no deeper than the first one; without a dash, at the first
     * line of a document.
     */
    private static final class YamlCutter implements LinePieces.Cutter {
        private static final Pattern DASH = Pattern.compile("( *)-(?: .*|)");
        private static final Pattern KEY = Pattern.compile("\"?[A-Za-z_][\\w -]*\"?:(.*)");

        private int indent = -1;
        private boolean open;

        @Override
        public LinePieces.Cut cut(String line) {
            java.util.regex.Matcher dash = DASH.matcher(line);
            if (line.startsWith("---") || line.startsWith("...")) {
                open = false;
                return LinePieces.Cut.OUTSIDE;
            }
            if (dash.matches() && (indent < 0 ? !open : dash.group(1).length() <= indent)) {
                indent = dash.group(1).length();
                open = true;
                return LinePieces.Cut.BEGIN;
            }
            java.util.regex.Matcher key = KEY.matcher(line);
            if (indent < 0 && !open && key.matches() && !key.group(1).isBlank()) {
                open = true;
                return LinePieces.Cut.BEGIN;
            }
            return LinePieces.Cut.INSIDE;
        }
    }

    private static Optional<ListingItem> item(ListingInput input, PaperIds ids, Line piece)
            throws Fault {
        try {
            JsonNode tree = YAML.readTree(piece.text());
            JsonNode node = tree.isArray() && tree.size() == 1 ? tree.path(0) : tree;
            if (!(node instanceof ObjectNode object)) {
                throw new Fault("the record is no mapping" + REMEDY);
            }
            JsonPaper record = new JsonPaper(object);
            if (!record.isPaper()) {
                throw new Fault("the record has no \"title\" or no \"abstract\"" + REMEDY);
            }
            Source source = new Source(input.name(), piece.number());
            return Optional.of(new ListingItem.Read(record.draft(false).paper(source, ids)));
        } catch (JsonProcessingException e) {
            throw new Fault("not valid YAML (" + reason(e) + ")" + REMEDY);
        }
    }

    private static String reason(JsonProcessingException fault) {
        return String.valueOf(fault.getOriginalMessage())
                .lines()
                .limit(2)
                .reduce("", (a, b) -> (a + " " + b.strip()).strip());
    }
}
