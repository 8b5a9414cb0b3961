package dev.benchmeta.extract.text;

/** What a word of {@code rules/sentences.tsv} tells about where a sentence ends. */
enum SentenceWord {
    /** Its full stop does not end a sentence: "e.g. on phones". */
    ABBREVIATION,
    /** An abbreviation that is a unit where a number stands before it: "in 12 ms. The". */
    UNIT,
    /**
     * An abbreviation at the end of a list, behind which a word with a capital is a sentence's
     * first: "FPGAs, etc. We present".
     */
    LIST_END,
    /** Begins a sentence even right behind a name's full stop: "on FooNet-2.Our results". */
    OPENER
}
