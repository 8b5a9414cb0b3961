package dev.benchmeta.report.overview;

import dev.benchmeta.core.model.DatePrecision;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.PublishedDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The papers of a stretch of time that name hardware.
 *
 * @param name "2025 Q3"; "2025" if no more is known; {@link #UNDATED}
 * @param papers how many there are
 * @param classes how many of them name hardware of which kind
 */
public record Period(String name, int papers, Map<HardwareClass, Integer> classes) {
    /** Comes after every year. */
    public static final String UNDATED = "not stated";

    private static final int YEAR_LENGTH = 4;

    public Period {
        Objects.requireNonNull(name, "name is null");
        classes = Map.copyOf(classes);
    }

    /** What the period of a paper is called. */
    static String name(Optional<PublishedDate> published) {
        return published.map(Period::quarter).orElse(UNDATED);
    }

    private static String quarter(PublishedDate date) {
        String year = date.iso().substring(0, YEAR_LENGTH);
        return date.precision() == DatePrecision.YEAR
                ? year
                : year + " Q" + ((date.first().getMonthValue() + 2) / 3);
    }

    /** The name of the year it belongs to. */
    String year() {
        return name.equals(UNDATED) ? name : name.substring(0, YEAR_LENGTH);
    }

    /** This and another one in one; no paper is in both. */
    Period with(Period other, String together) {
        Map<HardwareClass, Integer> sum = new EnumMap<>(HardwareClass.class);
        sum.putAll(classes);
        other.classes.forEach((type, count) -> sum.merge(type, count, Integer::sum));
        return new Period(together, papers + other.papers, sum);
    }
}
