package dev.benchmeta.extract.link.clause;

/** What a word of {@code rules/rivals.tsv} tells about what a gain is compared with. */
public enum RivalWord {
    /** A unit that is written twice: "2 percentage points (pp) of". */
    POINTS,
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
    BEHIND,
    /** What a name follows in apposition: "the engine FooServe". */
    APPOSED,
    /** What says that one thing stands out: its name may follow. */
    OUTSTANDING,
    /** What a comma may set off from the rival: "a standard, optimized transformer". */
    ADJECTIVE,
    /** What a compound adjective of that sort ends with: "a rule-based, fast parser". */
    ADJECTIVE_ENDING,
    /** What tells how many things it was measured on: "over a wide range of workloads". */
    RANGE,
    /** Numbers of them. */
    QUANTITY,
    /** What "over" tells the place of a measurement with: "over ten runs". */
    MEASURED_ON,
    /**
     * What is done to a rival before it is compared, or what it is made from; its means follow:
     * "models trained on", "built with".
     */
    PREPARED,
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
    CLOSING,
    /** Verbs that tell one thing to be as good as another: "tracks full attention". */
    EQUALLING,
    /** Those of them that also mean to follow or come near: "tracking moving objects". */
    NEARING,
    /** The one of them that may have any thing as its object: "matches online distillation". */
    MATCH,
    /** What stands for what was measured: "higher than that on a CPU". */
    POINTER,
    /** What does so behind "the": "faster than the one on a CPU". */
    ONE,
    /** What was done to it: "than those proposed by BarNet". */
    PRODUCED,
    /** What stands for the rivals told before: "it outperforms them by 3x". */
    PRONOUN,
    /** What opens a noun that does so: "against these frameworks". */
    AGAIN,
    /** What names no rival: "instead of others". */
    NO_RIVAL,
    /** What compares before any verb: "our evaluation of FooServe against BarServe". */
    STUDY,
    /** What else does, with the rival behind it: "we compare our kernel with BarLib". */
    COMPARING,
    /** What does so with a measure, too: "evaluate it with BarBench". */
    MEASURING,
    /** What stands before the rival there. */
    AGAINST,
    /** What compares whatever the verb is; "over" may also tell what something runs on. */
    SURE,
    /** What makes of "than" a choice or an amount: "rather than", "other than". */
    CHOICE,
    /** Those of them that compare behind a figure: "3x less than BarServe". */
    AMOUNT,
    /** What tells one measure alone to be as good: "and efficiency comparable to BarServe". */
    ALIKE,
    /** What follows "against" is withstood, not compared: "robust against attacks". */
    ENDURING,
    /** What something gives way by: "replacing dense layers with FooMix". */
    REPLACING,
    /** What tells that something gives way: "codes instead of raw images". */
    INSTEAD,
    /** What turns to another doer: ", while plain shelves save". */
    TURNING,
    /** What tells that the doer is the work: ", while our light router saves". */
    OWN,
    /**
     * What tells that the doer is that of the sentence before: "In the large setting, it achieves".
     */
    SAME_DOER,
    /**
     * What opens a clause that a comparison reaches across: "38% more latency when running X
     * compared to Y".
     */
    SOFT,
    /** What adds a figure to a gain before: "over X and an additional 3%". */
    EXTRA,
    /** What tells that a sentence adds a claim of its own to those before: "it further saves". */
    FURTHER,
    /** What brings such a figure: "an additional 4% gain through caching". */
    BRINGING,
    /**
     * What tells that a figure is the price of a gain: "over X with only 3% overhead", "3%
     * additional time".
     */
    PRICE_SIGN,
    /** What may stand before a rival's action: "than always reloading the weights". */
    HOW,
    /** What looks like one: "existing solvers". */
    NO_ACTION,
    /** What tells the means of what is done: "models trained on short clips". */
    MEANS,
    /** Those of them with which a bare noun goes on: "training with a fixed rate". */
    WITH,
    /** What else they follow, behind "by": "search guided by rewards". */
    DRIVEN,
    /** What something was made from may follow: "trained on GLUE", unlike "training on GLUE". */
    MADE_FROM,
    /** What a rival is that does what the work does: "existing pruning methods", "frameworks". */
    METHOD
}
