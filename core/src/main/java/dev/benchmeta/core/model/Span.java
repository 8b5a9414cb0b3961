package dev.benchmeta.core.model;

import java.util.Objects;

/**
 * A stretch of a paper's raw text, in UTF-16 code units.
 *
 * @param section which text the offsets count in
 * @param start first position, at least 0
 * @param end position after the last, at least {@code start}
 */
public record Span(Section section, int start, int end) implements Comparable<Span> {
    public Span {
        Objects.requireNonNull(section, "section is null");
        Checks.check(start >= 0, "start is negative", start);
        Checks.check(end >= start, "end lies before start " + start, end);
    }

    /** The words this span covers in {@code paper}; fails if the span lies outside its text. */
    public String in(Paper paper) {
        return paper.text(section).substring(start, end);
    }

    /** Whether the two spans share a character. */
    public boolean overlaps(Span other) {
        return section == other.section && start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        int bySection = section.compareTo(other.section);
        if (bySection != 0) {
            return bySection;
        }
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
