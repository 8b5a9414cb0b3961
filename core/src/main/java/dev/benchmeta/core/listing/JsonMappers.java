package dev.benchmeta.core.listing;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.benchmeta.core.json.JsonInput;

/** How the records of listings are parsed; immutable. */
final class JsonMappers {
    static final JsonMapper STRICT = JsonMapper.builder(JsonInput.factory()).build();

    /** Also reads what Python prints for a dictionary of strings and numbers. */
    static final JsonMapper LENIENT =
            JsonMapper.builder(JsonInput.factory())
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private JsonMappers() {}
}
