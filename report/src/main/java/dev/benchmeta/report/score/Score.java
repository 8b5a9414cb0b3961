package dev.benchmeta.report.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well an extraction agrees with an annotation.
 *
 * @param papers number of annotated papers
 * @param missing annotated papers nothing was extracted from
 * @param fields the count of each field; every field is there if there is a paper
 * @param intervals 95% confidence interval of each field's F1
 * @param attributes how often each attribute is right, where it could be judged
 * @param calibration how often gains of a confidence are right
 */
public record Score(
        int papers,
        List<String> missing,
        Map<Field, Tally> fields,
        Map<Field, Interval> intervals,
        Map<Attribute, Accuracy> attributes,
        Calibration calibration) {
    public Score {
        missing = List.copyOf(missing);
        fields = inOrder(Field.class, fields);
        intervals = inOrder(Field.class, intervals);
        attributes = inOrder(Attribute.class, attributes);
    }

    /** The count of one field. */
    public Tally tally(Field field) {
        return fields.getOrDefault(field, new Tally(0, List.of(), List.of()));
    }

    private static <K extends Enum<K>, V> Map<K, V> inOrder(Class<K> type, Map<K, V> values) {
        Map<K, V> ordered = new EnumMap<>(type);
        ordered.putAll(values);
        return Collections.unmodifiableMap(ordered);
    }

    /** How often something was right. */
    public record Accuracy(int right, int judged) {
        public double share() {
            return (double) right / Math.max(judged, 1);
        }
    }
}
