package dev.benchmeta.report.render;

import java.util.Objects;

/** What stands in one place of a table. */
public sealed interface Cell {
    /** What a reader sees. */
    String shown();

    /**
     * Words, of which a stretch may be marked.
     *
     * @param markStart where the marked stretch starts
     * @param markEnd where it ends; equal to {@code markStart} if nothing is marked
     */
    record Words(String shown, int markStart, int markEnd) implements Cell {
        public Words {
            Objects.requireNonNull(shown, "shown is null");
            Objects.checkFromToIndex(markStart, markEnd, shown.length());
        }

        boolean marked() {
            return markEnd > markStart;
        }
    }

    /**
     * A number.
     *
     * @param value what programs get
     * @param shown what readers get
     */
    record Numeric(double value, String shown) implements Cell {
        public Numeric {
            Objects.requireNonNull(shown, "shown is null");
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value is not finite: " + value);
            }
        }
    }

    /** True or false. */
    record Flag(boolean value, String shown) implements Cell {
        public Flag {
            Objects.requireNonNull(shown, "shown is null");
        }
    }

    /**
     * Nothing: null in JSON and an empty field in CSV.
     *
     * @param shown what readers see in its place
     */
    record Absent(String shown) implements Cell {
        public Absent {
            Objects.requireNonNull(shown, "shown is null");
        }
    }

    /** Words without a mark. */
    static Cell of(String words) {
        return new Words(words, 0, 0);
    }

    /** A whole number. */
    static Cell of(int number) {
        return new Numeric(number, Integer.toString(number));
    }
}
