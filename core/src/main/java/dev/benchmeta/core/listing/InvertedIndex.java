package dev.benchmeta.core.listing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * OpenAlex gives an abstract as its words, each with the places it stands at. Places come in any
 * order and some may be missing; the words around a gap move together.
 */
final class InvertedIndex {
    /** No abstract has more words; a hostile record must not make a place for each number. */
    private static final int LAST_PLACE = 1_000_000;

    private InvertedIndex() {}

    static String text(JsonNode index) {
        Map<Integer, String> words = new TreeMap<>();
        index.properties()
                .forEach(
                        entry ->
                                entry.getValue()
                                        .forEach(
                                                place -> {
                                                    if (place.canConvertToInt()
                                                            && place.intValue() >= 0
                                                            && place.intValue() < LAST_PLACE) {
                                                        words.put(place.intValue(), entry.getKey());
                                                    }
                                                }));
        return String.join(" ", words.values());
    }
}
