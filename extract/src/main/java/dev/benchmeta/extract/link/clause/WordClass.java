package dev.benchmeta.extract.link.clause;

import java.util.Locale;
import java.util.Optional;

/** What part a word plays around a figure. Each class is one character of a sentence's shape. */
public enum WordClass {
    METRIC('M'),
    /** A metric of which less is better. */
    METRIC_DOWN('M'),
    /** A word that is a metric only where nothing better stands: "inference", "performance". */
    METRIC_WEAK('m'),
    COMPARATIVE('C'),
    /** "reduced": a comparative right behind a figure, else a verb. */
    COMPARATIVE_VERB('V'),
    NOUN('N'),
    VERB('V'),
    /** A verb or a noun by what follows it: "increases throughput", "increases in throughput". */
    VERB_NOUN('N'),
    /** "outperforms" */
    BEAT('P'),
    /** "retains" */
    KEEP('R'),
    /** "over", "compared to" */
    BASELINE('O'),
    OF('o'),
    IN('i'),
    BY('b'),
    TO('t'),
    /** "from", "between": where a range begins. */
    FROM('f'),
    /** "on", "across", "under" */
    SETTING('n'),
    /** "with", "while", "despite" */
    WITH('w'),
    AND('a'),
    /** "with a": joins like "and" where it joins, but no two figures of one thing. */
    AND_WITH('a'),
    DETERMINER('d'),
    /** "achieves" */
    ACHIEVE('v'),
    BE('e'),
    /** "which", "because", "but" */
    CLAUSE('z'),
    ONLY('q'),
    /** "such as" */
    LIKE('l'),
    RESPECTIVELY('x'),
    /** "accounts for" */
    SHARE('h'),
    /** What a ratio may be of without comparing two things: "4x super-resolution". */
    SCOPE('g'),
    /** What "over" may span without comparing: "over time", "over 10 runs". */
    EXTENT('x'),
    /** "trained", which lets a phrase go on: "methods trained on scalar rewards". */
    PARTICIPLE('x'),
    /** Words a sentence of evaluation opens with; never a subject. */
    STUDY('x'),
    /** What a unit may merely size: "10 s clips", "8 GB cards". */
    AMOUNT('y'),
    /** Words that hold a metric and measure nothing: "half precision", "a performance model". */
    NEUTRAL('x'),
    /** "redundant", "wasted": one wants less of whatever it describes. */
    UNWANTED('x'),
    /** "fraud", "collision": one wants less of it, but more of its detection or avoidance. */
    HARM('x'),
    /** "finds", "detection": what is done to something bad, so that more of it is better. */
    FINDING('x'),
    /** "ensuring", "showcasing": what a sentence adds to a comparison; no rival. */
    ADDING('x'),
    /** "fraction": what may have its size in brackets, "a fraction (3%) of the data". */
    PART('x'),
    /** "robust": what a work's own performance is called. */
    PRAISE('x'),
    /** "we", "our method", "it" */
    WE('s');

    private final char shape;

    WordClass(char shape) {
        this.shape = shape;
    }

    public char shape() {
        return shape;
    }

    static Optional<WordClass> find(String name) {
        for (WordClass c : values()) {
            if (c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }
}
