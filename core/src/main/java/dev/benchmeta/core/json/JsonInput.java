package dev.benchmeta.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How this project reads JSON it did not write: bounded in depth and length, with faults told in
 * one line.
 */
public final class JsonInput {
    /** Deep enough for any metadata, shallow enough for any stack. */
    private static final int MAX_DEPTH = 100;

    /** No abstract is longer; a hostile line must not fill the memory. In characters. */
    private static final int MAX_TEXT = 8 << 20;

    /** Jackson's hints in brackets mean nothing to someone with a broken file. */
    private static final Pattern HINTS =
            Pattern.compile(" \\((?:code \\d+\\)|(?:start marker|for .* starting) at .*)");

    private JsonInput() {}

    /** A factory of bounded parsers. */
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxStringLength(MAX_TEXT)
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** What is wrong with the JSON and where, in one line. */
    public static String describe(JsonProcessingException fault) {
        JsonLocation location = fault.getLocation();
        String where = location == null ? "" : "column " + location.getColumnNr() + ": ";
        String message = fault.getOriginalMessage();
        return where
                + HINTS.matcher(message == null ? "" : message.lines().findFirst().orElse(""))
                        .replaceAll(Matcher.quoteReplacement(""));
    }

    static ObjectReader treeReader() {
        return JsonMapper.builder(factory())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .reader();
    }
}
