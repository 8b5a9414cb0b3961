package dev.benchmeta.core.model;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of each type by name; a search through them would slow down all reading. */
final class Constants extends ClassValue<Map<String, JsonNamed>> {
    static final Constants BY_NAME = new Constants();

    private Constants() {}

    @Override
    protected Map<String, JsonNamed> computeValue(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(JsonNamed.class::cast)
                .collect(Collectors.toMap(JsonNamed::jsonName, Function.identity()));
    }
}
