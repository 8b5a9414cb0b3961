package dev.benchmeta.extract.link.clause;

/** What a word of {@code rules/rivals.tsv} tells about what a gain is compared with. */
public enum RivalWord {
    /** What means a rival by itself: "the baseline". */
    STANDARD,
    /** What was there before the paper's work: "existing". */
    EARLIER,
    /** What else tells so, though it may be a part of the work: "the base model". */
    PRESENT,
    /** What may also tell that a thing was not changed yet: "original prompts". */
    UNCHANGED,
    /** What says no more than that something is older. */
    AGE,
    /** What tells that nothing was taken from a thing yet: "uncompressed". */
    WHOLE,
    /** What else a rival without a name of its own is called: "the dense model". */
    REFERENCE,
    /** What a rival is, behind its adjectives: "an exhaustive solver". */
    KIND,
    /** What else does the same work in another way, unlike "requests": "planners". */
    WORK,
    /** Adjectives that belong to a rival's name: "the original". */
    KEPT,
    /** What is one of several: "the best of the compilers". */
    SUPERLATIVE,
    /** What a participle may follow inside a name: "the best scored approach". */
    DESCRIBED,
    /** What a change may come from: "from the original model". */
    SOURCE,
    /** What else it may come from, behind its adjectives. */
    SOURCE_NOUN,
    /** What sets a figure off from a rival, who has to be named: "above BarServe". */
    AWAY,
    /** What else does: "10% behind X". */
    PLACE,
    /** What a name follows in apposition: "the engine FooServe". */
    APPOSED,
    /** What says that one thing stands out: its name may follow. */
    OUTSTANDING,
    /** What a comma may set off from the rival: "a standard, optimized transformer". */
    ADJECTIVE,
    /** What a compound adjective of that sort ends with: "a rule-based, fast parser". */
    ADJECTIVE_ENDING,
    /** What tells how many things it was measured on: "over a wide range of workloads". */
    SELECTION,
    /** Numbers of them. */
    QUANTITY,
    /** What "over" tells the place of a measurement with: "over ten runs". */
    MEASURED_ON,
    /** What is done to a rival before it is compared; its means follow: "models trained on". */
    DONE,
    /** What stands for a whole kind and goes on: "methods that reload". */
    BARE,
    /** What is done to a setting: "scaling from A to B". */
    CHANGING,
    /** What a figure may describe instead of the paper's work: "models with 3x more data". */
    PEER,
    /** What stands between them and what they were given: "models trained on". */
    GIVEN,
    /** What compares somebody with them: "rivals models trained on". */
    MATCHING,
    /** What tells that they need it. */
    NEEDING,
    /** What a noun phrase ends before: "the default parser due", "three models validate". */
    CLOSING
}
