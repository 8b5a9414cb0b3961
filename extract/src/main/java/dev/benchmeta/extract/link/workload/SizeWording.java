package dev.benchmeta.extract.link.workload;

/** What an expression of {@code rules/sizes.tsv} tells about how large the work of a figure was. */
enum SizeWording {
    /** What opens such a phrase, with its article: "at a", but not "of a". */
    OPENING,
    /** How many of what: "at batch sizes of 1, 4, and 16", "with a context length of 128K". */
    VALUED,
    /** How much is zero: "at 90% sparsity", "at 2:4 sparsity". */
    SPARSE,
    /** How much is asked at once: "for 100 concurrent users", "at 80% load". */
    DEMAND,
    /** A size without a number: "under bursty traffic", but not "under heavy load balancing". */
    GRADED,
    /** Where a gain is larger still: "with larger gains at", "especially for". */
    FURTHER
}
