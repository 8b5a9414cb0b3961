package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.rule.Grouped;

/** What an expression of {@code rules/presented.tsv} tells about what a paper presents. */
enum PresentedWording implements Grouped {
    /** What a thing is called that is measured by or on: "a score for plans". */
    YARDSTICK,
    /** "the FooScore metric", "Foo Score (FS) metric", not "FooNet scores well" */
    YARDSTICK_BEHIND,
    /** "a new metric, Foo Score", "a metric called FooScore", "a data set named the Foo Set (FS" */
    YARDSTICK_BEFORE,
    /** What speaks of the paper's work as a whole: "our method", but not "our module". */
    WHOLE,
    /** What speaks of it as something that gains: "our compression", but not "our system". */
    GAINING,
    /** "It" as what gains, at the beginning of a sentence: "It cuts". */
    IT_GAINS,
    /** What presents the phrase that follows: "we call this", "developing a way of". */
    TITLED,
    /** What presents the very thing that follows: "proposes a new", not "presents a way of". */
    OBJECT,
    /** Behind a name, "(FN), a planner for": the group is what it is presented as. */
    PRESENTED_AS(1),
    /** "Packed Reuse for" at the beginning of a title: the group may be what "our" work is. */
    TITLE_HEAD(1),
    /** "Fast Serving via Packed Reuse" at the end of a title: the group. */
    TITLE_END(1),
    /** "introduce the Tensor Unit (TU), a": the groups are the name and its short form. */
    INTRODUCED(2),
    /** "named "fast stacking"", "abbreviated as foo-Bar", but not "so-called": the name. */
    NAMED(1),
    /** A phrase with words that stand in no name: "our stacking", "stacking method". */
    NO_NAME,
    /** What tells that a sentence presents the paper's own: "we call". */
    OURS;

    private final int groups;

    PresentedWording() {
        this(0);
    }

    PresentedWording(int groups) {
        this.groups = groups;
    }

    @Override
    public int groups() {
        return groups;
    }
}
