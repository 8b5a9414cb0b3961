package dev.benchmeta.extract.link.result;

/** What a word of {@code rules/results.tsv} tells about an absolute figure. */
public enum ResultWord {
    /** Units of sizes. */
    SIZE_UNIT,
    /** Units of spans of time. */
    TIME_UNIT,
    /** Units of spans, and of clocks, that are results only with a metric. */
    LONG_UNIT,
    /** Units of a place among others, which may also say which value of many is told. */
    RANK_UNIT,
    /** Verbs of what takes memory: "occupies 168 MB". */
    NEED,
    /** What holds data or consists of it: "the phone needs 6 GB". */
    HOLDER,
    /** What a device has: "a GPU with 6 GB of memory". */
    DEVICE_MEMORY,
    /** Verbs of what runs: "runs at 12 Hz". */
    RUN,
    /** What tells the frequency of an input: "recorded at 250 Hz". */
    CAPTURE,
    /** What puts training at another time: "slept 7 hours after training". */
    AROUND,
    /** Verbs of choosing by a score: "only voters with a score above 90% were kept". */
    FILTER,
    /** Of which shares are measured, but plain numbers are set: "the learning rate". */
    RATE,
    /** What is set or merely observed: "the depth", "a ratio". */
    SETTING,
    /** Verbs of setting what stands behind them: "we set EMA = 0.99". */
    CHOOSE,
    /** Abbreviations of values that are no scores of a system. */
    OTHER_SCORE,
    /** Verbs of a task done right: "identifies 96% of the events". */
    SOLVE,
    /** Verbs before a bound that is a value: "stays below 5%". */
    STAY,
    /** What a sum of money in business or society goes with: "a 3 billion dollar market". */
    MONEY,
    /** Parts whose rate or power is told in a list of parts: "a 120 FPS camera". */
    GEAR,
    /** What a system does right or wrong: "in 96% of the cases". */
    CASE,
    /** What a share of tells how often: "fails 9% of the time". */
    OCCASIONS,
    /** What time goes into, or goes by without: "spends 12% of the time on", "idle". */
    SPENT,
    /** What is done with a part of the data: "trained on 10% of the samples". */
    TAUGHT,
    /** What stands before a loss: "at the cost of 2% accuracy". */
    GIVEN_UP,
    /** What stands before such a verb: "can", "is able to". */
    ABLE,
    /** Beginnings of words for what a device can do at most. */
    PEAK,
    /** Units in which an error of a position, an angle or a force is told: "1.2 mm". */
    PHYSICAL_UNIT,
    /** Scores that tell an error where a physical unit stands behind them: "an accuracy of". */
    OFF,
    /** What a figure tells the size of a change by: "limits the accuracy loss to". */
    DECLINE,
    /** What a share of the cases does or is if a system did well: "are reachable". */
    SUCCEED,
    /** Verbs of making something larger, which tell of what was set: "when enlarging". */
    ENLARGE,
    /** What takes a share of a whole: "wastes 43% of the memory". */
    TAKE,
    /** What a share of a whole goes into: "70% of the time is spent on". */
    SPEND,
    /** What makes a share a comparison: "consumes only 11% of". */
    LITTLE
}
