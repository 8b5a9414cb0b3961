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
    PERFORMING,
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
    RESOURCE_LIKE,
    /** What a model went through, of which tokens are the data: "trained on 10x fewer tokens". */
    TRAINED,
    /** What was done to a model whose performance is one at tasks: "of fine-tuning". */
    TUNED,
    /** Speed or task quality, as the paper has it: "performance", "training performance". */
    PERFORMANCE,
    /** What is served at a rate: "more requests". */
    SERVED,
    /** What says that a speed is one of training: "trains 3x faster". */
    TRAINS,
    /** What an activity follows: "when training". */
    WHEN,
    /** Where scores may improve: "in pre-training", "after fine-tuning", "in simulation". */
    LEARNING,
    /**
     * What is of a text, of which less is no smaller scale: "shorter sequences", "prompt length".
     */
    TEXT,
    /** A length, of something long as it may be: "shortens the path length". */
    LENGTH,
    /** What says that things are longer or shorter, not more: "trajectories 28% longer". */
    LENGTH_CHANGE,
    /** Whom only systems have as load: "an increase in sessions". */
    PEOPLE,
    /** What has a size and is no model: "8 times smaller batch size". */
    BATCH,
    /** Measures of chips that also measure what is none: "the corridor area", "vehicle density". */
    SPACE,
    /** Rates that also count: "a 3x reduction in GFLOPs". */
    OPERATIONS,
    /** Work whose saving is computation: "avoids 40% of the simulations". */
    SIMULATIONS,
    /** Data of a model, but work of a processor: "executes 2.5x fewer add instructions". */
    INSTRUCTIONS,
    /** What a design takes of a chip: "60% lower resource utilization". */
    CHIP_PART,
    /** How much there is of what stands before: "toxicity score", unlike "fraud recall". */
    EXTENT,
    /** What makes a measure one of how well it is foretold: "travel time prediction". */
    PREDICTION,
    /** What makes a rate one of energy: "performance per watt". */
    ENERGY_UNIT,
    /** What an operation takes: "tokenization cost". */
    COST,
    /** What in a list says that there is none: "fewer parameters and no pre-training". */
    NONE,
    /**
     * Endings of verbs that describe a measure: "generating throughput", "the required data rate".
     */
    PARTICIPLE,
    /**
     * What says that a measure did not change, or hardly: "with no degradation in generation
     * quality", "negligible".
     */
    DENIED,
    /** What says that a measure was held: "at the same cost", "under an equal budget". */
    HELD,
    /** Verbs whose object is a rival, not a measure: "trails the baseline by 3%". */
    LAGGING,
    /** What tells a size: "a model 6x larger". */
    LARGER,
    /** What is larger by its parameters: "26x larger embedding models". */
    MODELS,
    /** What a rival is called whose size is told: "X, a model 6x larger". */
    COUNTERPART,
    /** What is done with models themselves: "supports models 6x larger". */
    HANDLING,
    /** What says that a measure is better, whatever it is: "3x better figures of merit". */
    BETTER,
    /** What names no measure: "better results" are of whatever the paper is about. */
    RESULTS,
    /** What counts things: "1.4x higher number of physical qubits". */
    AMOUNT,
    /** Things whose number is a scale: "3.3 times more concurrent cameras". */
    AT_ONCE,
    /** What saves money where no measure is named: "savings of 38%". */
    SAVING,
    /** What saves nobody says what: "saves 5% on a render chain". */
    SAVED,
    /** What is of speed where no measure is named: "efficiency gains". */
    EFFICIENCY,
    /** A loss of the scores, where nothing else is said: "with only 1.9% drops". */
    LOSS,
    /** What stands before the rival, not before a measure: "3% below the optimum". */
    BELOW,
    /** Memory that has a name: "lower DRAM usage". */
    MEMORY,
    /** What is sent besides the data: "pilot overhead", "signalling overhead". */
    SENT,
    /** What an overhead takes of a chip: "hardware overhead". */
    ON_CHIP,
    /** Things whose count is the size of a model: "uses 45M parameters, 64% less than X". */
    PARAMETERS,
    /** Things whose count is one of tokens: "uses 78 tokens, 64% less than X". */
    TOKENS
}
