package dev.benchmeta.extract.link.measure;

/** What a word of {@code rules/measures.tsv} tells about the measure of a gain. */
public enum MeasureWord {
    /** What is a model, or does the work of one: "the encoder is 3x smaller". */
    MODEL,
    /** Endings of words that name what does something: "encoder", "tokenizer", "detector". */
    DOER_ENDING,
    /** Words with such an ending that do nothing: "vector". */
    NO_DOER,
    /** What is built of a chip: "the multiplier is 3x smaller". */
    BUILT,
    /** What takes storage: "the index is 3x smaller". */
    STORED,
    /** What data are called as a whole: "the corpus is 3x smaller". */
    SET,
    /** What is put in or out with a resolution of its own: "the input resolution". */
    INPUT,
    /** Verbs of getting through with work: "performs 3x more simulations". */
    DONE,
    /** Work of processors whose cost is compute: "training cost", unless the paper counts money. */
    RUN,
    /** Spans in which things are done: "3x more simulations per hour". */
    SPAN
}
