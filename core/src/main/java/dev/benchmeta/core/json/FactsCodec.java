package dev.benchmeta.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.benchmeta.core.model.PaperFacts;

/**
 * Writes and reads facts as one line of JSON. Immutable and thread-safe.
 *
 * <p>The form is fixed by {@code facts.schema.json}: fields in one order, absent values as {@code
 * null}, numbers without exponent. The same facts give the same characters, and {@code
 * read(write(facts))} equals {@code facts}.
 */
public final class FactsCodec {
    /** The version of the record this codec writes, and the newest it reads. */
    public static final int SCHEMA = 1;

    private static final ObjectReader TREE = JsonInput.treeReader();

    /** The facts as one line of JSON, without a line break. */
    public String write(PaperFacts facts) {
        return FactsWriter.write(facts);
    }

    /**
     * Facts from one line of JSON. Strict: every field of the schema must be there, no other may,
     * and every span must cover the words it claims.
     *
     * @throws FactsFormatException if the line is no valid record; the message says which field and
     *     why
     */
    public PaperFacts read(String line) throws FactsFormatException {
        PaperFacts facts = FactsReader.read(tree(line));
        SpanCheck.check(facts);
        return facts;
    }

    private static JsonNode tree(String line) throws FactsFormatException {
        try {
            return TREE.readTree(line);
        } catch (JsonProcessingException e) {
            throw new FactsFormatException(
                    "not valid JSON, "
                            + JsonInput.describe(e)
                            + "; expected one facts record, an object on one line; extract the paper again");
        }
    }
}
