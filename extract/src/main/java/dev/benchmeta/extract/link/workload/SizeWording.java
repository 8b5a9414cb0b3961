package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.rule.Grouped;

/** What an expression of {@code rules/sizes.tsv} tells about how large the work of a figure was. */
enum SizeWording implements Grouped {
    /** What opens such a phrase, with its article: "at a", but not "of a". */
    OPENING,
    /** How many of what: "at batch sizes of 1, 4, and 16", "with a context length of 128K". */
    VALUED(1),
    /** How much is zero: "at 90% sparsity", "at 2:4 sparsity". */
    SPARSE(1),
    /** How much is asked at once: "for 100 concurrent users", "at 80% load". */
    DEMAND(1),
    /** A size without a number: "under bursty traffic", but not "under heavy load balancing". */
    GRADED(1),
    /** Where a gain is larger still: "with larger gains at", "especially for". */
    FURTHER;

    private final int groups;

    SizeWording() {
        this(0);
    }

    SizeWording(int groups) {
        this.groups = groups;
    }

    @Override
    public int groups() {
        return groups;
    }
}
