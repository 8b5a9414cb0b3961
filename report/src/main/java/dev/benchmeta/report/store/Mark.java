package dev.benchmeta.report.store;

import java.util.Objects;

/**
 * What a reader says of a fact: right, wrong, right with other values, or missed by the program.
 *
 * @param key tells the fact among all of its paper; the same whenever it is read from the same
 *     words
 * @param paperId the paper's id, or "x~2" for the second paper of an id "x" that stands for several
 * @param kind gain, result, hardware, contribution, model or benchmark
 * @param verdict right or wrong
 * @param evidence the words it is about
 * @param added whether the reader has added it and the program has not found it
 * @param fields what was corrected, as a JSON object in the form of the annotations
 */
public record Mark(
        String key,
        String paperId,
        String kind,
        String verdict,
        Words evidence,
        boolean added,
        String fields) {
    /**
     * Where a fact stands.
     *
     * @param section title or abstract
     * @param start the first UTF-16 unit
     * @param end the one behind the last
     * @param text what stands between
     */
    public record Words(String section, int start, int end, String text) {
        public Words {
            Objects.requireNonNull(section, "section is null");
            Objects.requireNonNull(text, "text is null");
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(
                        "words from " + start + " to " + end + ", expected 0 <= start <= end");
            }
        }
    }

    public Mark {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(paperId, "paperId is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(verdict, "verdict is null");
        Objects.requireNonNull(evidence, "evidence is null");
        Objects.requireNonNull(fields, "fields is null");
    }
}
