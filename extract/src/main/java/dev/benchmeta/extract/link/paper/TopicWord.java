package dev.benchmeta.extract.link.paper;

/** What a word of {@code rules/topics.tsv} tells about the field of a paper. */
enum TopicWord {
    /** Words of systems work; the more different ones, the surer. */
    SYSTEMS,
    /** Words of work on task quality. */
    QUALITY,
    /** What speaks of speed or resources. */
    EFFICIENCY,
    /** What tells in a title that a paper is about speed. */
    FAST_TITLE,
    /** How a paper says that it makes something run faster. */
    ACCELERATION,
    /** How a paper says that it counts money. */
    MONEY,
    /** What only looks like it. */
    NO_MONEY,
    /** What an attack is called. */
    ATTACK,
    /** What only looks like one. */
    NO_ATTACK,
    /** What an attack's input is called: "adversarial patches". */
    ATTACKING,
    /** What such an input is. */
    ATTACKED,
    /** What else a paper may do about attacks. */
    DEFENSE,
    /** Words of work on chips or circuits. */
    CHIP,
    /** What is of a quantum computer. */
    NO_CHIP,
    /** Names of kinds of chips, in capitals as they are. */
    CHIP_NAME
}
