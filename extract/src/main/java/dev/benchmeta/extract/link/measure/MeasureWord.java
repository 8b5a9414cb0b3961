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
    SPAN,
    /** What tokens are made in: "6x more tokens per forward pass". */
    PER_STEP,
    /** What says that a length is what a system can handle. */
    SUPPORTED,
    /** What is long without holding tokens: "path length". */
    SPATIAL,
    /** What somebody does with things that grow: "scaling to". */
    SCALING,
    /** What is done with more of something at once: "hosting 6x more tasks". */
    HOLDING,
    /** What makes more data a gain: "provides 3x more examples". */
    MAKING,
    /** What in the name of an unknown measure speaks of task quality. */
    QUALITY_LIKE,
    /** What in such a name speaks of what is used, counted or built. */
    RESOURCE_LIKE
}
