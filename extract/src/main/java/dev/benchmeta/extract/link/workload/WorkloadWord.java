package dev.benchmeta.extract.link.workload;

/** What a word of {@code rules/workloads.tsv} tells about the workload of a figure. */
enum WorkloadWord {
    /** What opens the place of a measurement: "on", "across". */
    PLACE,
    /** What opens one right behind a figure, or at the beginning of a sentence: "for", "in". */
    NEAR,
    /** What tells that an evaluation is told of: "evaluated", "experiments". */
    STUDIED,
    /** What opens the place of an evaluation. */
    STUDIED_ON,
    /** What a test did with what it was on: "experiments serving". */
    WORKED,
    /** What tells that something was put to a test: "evaluated", "validate". */
    TESTED,
    /** What opens one when an activity follows: "when training". */
    DURING,
    /** A measure that names an activity: "for decoding". */
    ACTIVITY,
    /** Heads of phrases that tell no workload: "on average", "on a server". */
    NO_WORKLOAD,
    /** Heads that tell one only with more words: "tasks". */
    NOT_ALONE,
    /** What makes, behind a word for hardware, kinds of devices: "GPU architectures". */
    KIND,
    /** What is tested: "datasets", "workloads". */
    THING,
    /** What scores are measured on: "on four public datasets". */
    SET,
    /** What stands before a benchmark that a paper measures on: "evaluate on", "using". */
    MEASURED_ON,
    /** What ends a benchmark's adjectives before it: "harder than", "weights of". */
    PARTING,
    /** What a benchmark consists of: "tasks", "a split". */
    MEASURED_PART,
    /** The same behind a word for what it consists of: "tasks from". */
    MEASURED_OF,
    /** The same where a test is told of: "we test it in". */
    TESTED_IN,
    /** What opens a sentence that tells where it was measured: "in clinical trials". */
    MEASURED_IN,
    /** What tells of data that the paper has not told of before: "unseen". */
    FOREIGN,
    /** What tells how far people agree, or something with them: "an agreement of 80%". */
    JUDGING,
    /** What tells things that are tested from others: "real-world traces". */
    DESCRIBING,
    /** What opens the place of a measurement anywhere in its sentence: "across". */
    ANYWHERE,
    /** What names behind it were worked on anywhere before a figure: "traces from A". */
    NAMING,
    /** Verbs of scores, which "on" tells the place of: "achieves new bests on". */
    SCORING,
    /** What "on" belongs to, so that it opens no place: "relies on". */
    COMPLEMENT,
    /** What a part on others opens with: "unlike". */
    OPPOSED,
    /** What something worked on may serve as: "as a benchmark", but not "as a judge". */
    EXAMPLE,
    /** How many of what follows there are: "a wide range of", "a family of". */
    SELECTION,
    /** Verbs whose object is worked on: "accelerates". */
    ACT,
    /** What opens a place within a verb's object: "cuts the latency of queries on A by 3x". */
    OBJECT_ON,
    /** What is followed by what is needed, on which nothing ran: "the need for". */
    NEED,
    /** Verbs of work, whose object is worked on: "for rendering". */
    WORK,
    /** What is followed by a rival that is as good: "competitive with". */
    MATCHED,
    /** What is followed by a measure: "a reduction in". */
    AMOUNT,
    /** First words of phrases that tell no workload: "in this", "for its". */
    NO_OPENING
}
