package dev.benchmeta.extract.link.paper;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.WordTables;

/** The words of {@code rules/subjects.tsv} and the expressions of {@code rules/presented.tsv}. */
public final class SubjectWords extends WordTables<Kind, PresentedWording> {
    /** What a word tells about the subject of a gain. */
    public enum Kind {
        /** Heads that stand for the paper's own work or for its evaluation. */
        OWN,
        /** What tells one of several that are compared: "even the strongest agent". */
        BEST,
        /** What a paper tests rather than makes: "the best agent solves 12%". */
        TESTED,
        /** Those of them that stand for its evaluation. */
        EVALUATION,
        /** Those that present something: "this paper". */
        PAPER,
        /** Works that tell of things and are none themselves: "a survey". */
        REPORT,
        /** What names nothing behind "our": "our workflow". */
        GENERIC,
        /**
         * Heads that are measured and achieve nothing: "the best ratio", "performance on a chip".
         */
        MEASURE,
        /** What a measure is taken by: "training time per sample". */
        MEASURED,
        /** What opens a plural subject that points back: "these models", "our techniques". */
        POINTING,
        /** Determiners that refer to something told before: "our", "its", "these". */
        REFERRING,
        /** Words no bare subject holds: pronouns, verbs of showing, words of the evaluation. */
        NO_DOER,
        /** What grows by itself: "increasing demand". */
        TREND,
        /** Heads of what a value is told for: "93% for the plain code". */
        OWNER,
        /** What marks a rival's value: "the prior best of 46.6%". */
        RECORD,
        /** Heads of parts of a work: "the Foo module". */
        COMPONENT,
        /** Adjectives that belong to no name: "the proposed". */
        NEW,
        /** What tells that a thing is a system's product: "the generated kernels". */
        PRODUCT,
        /** What tells hardly anything of a thing: "a simple framework". */
        VAGUE,
        /** What stands between a subject and its verb. */
        MODAL,
        /** Words that open a clause: "while", "then". */
        OPENING,
        /** Measures that also name a part: "the static cache". */
        PART,
        /** What opens a sentence on a further part of the work. */
        ALSO,
        /** Verbs by which a paper presents its work. */
        INTRODUCE,
        /** What stands before what a paper used: "with FooPrune, Mixtral achieves". */
        INSTRUMENT,
        /** What is done with that which gains: "applying FooPrune to a model cuts". */
        APPLYING,
        /** What opens an aside behind a subject: "strategies, which balance tasks, can yield". */
        ASIDE,
        /** Verbs whose nouns or objects tell nothing of figures, but which have a subject. */
        VERB,
        /** What is built to do so is the whole work: "to demonstrate it, we implement a system". */
        TRYING,
        /** What the paper's own work is called where words follow: "our method highlights". */
        NAMELESS,
        /** Verbs that tell a figure themselves: "doubles", "more than halved". */
        MULTIPLYING,
        /** Prepositions that stand for no class of words: "into", "through". */
        PREPOSITION,
        /** Verbs of making another do something: "enables BarLM to reach". */
        ENABLE,
        /** Verbs of showing, behind which a clause may begin: "experiments show FooQuant cuts". */
        SHOWING
    }

    /** What is wrong with the files is added to {@code faults}. */
    public SubjectWords(Faults faults) {
        super("subjects.tsv", Kind.class, "presented.tsv", PresentedWording.class, faults);
    }

    /** The first item from {@code from} on, at most {@code last}, that is no word like "new". */
    public int skipNew(Clause clause, int from, int last) {
        int at = from;
        while (at < last && is(Kind.NEW, clause.lower(at))) {
            at++;
        }
        return at;
    }
}
