package dev.benchmeta.extract.link.measure;

/** What an expression of {@code rules/quantities.tsv} tells about the measure of a gain. */
public enum MeasureWording {
    /**
     * How long texts were that a model was trained on: "works on 400k tokens, 13x the training
     * length".
     */
    TRAINED_LENGTH,
    /**
     * A step of a computation, whose cost is no money: "tokenization cost", unlike "production
     * cost".
     */
    OPERATION,
    /**
     * What in a phrase is no verb of its own: "visual processing", "primitives required",
     * "prediction set size".
     */
    VERBAL_NOUN,
    /** Things of which more are more data: "5x larger training sets". */
    GROWN_DATA,
    /**
     * What a rival that is larger was given: "beats models trained on a 30 times larger corpus".
     */
    RIVAL_DATA,
    /** How large something is that is no model: "12x smaller proof size". */
    SIZE,
    /** What is a model or network: "the size of VGG-16", "the size of the network". */
    MODEL_NAMED,
    /** What says that a size is one of a model: "quantization reduces size by 25%". */
    SHRINKING,
    /** A time until something comes: "time-to-answer". */
    TIME_TO,
    /** How many devices something takes: "GPU requirements". */
    DEVICES_NEEDED,
    /** What is longer in what it holds: "23% longer sequence". */
    LONG_THING
}
