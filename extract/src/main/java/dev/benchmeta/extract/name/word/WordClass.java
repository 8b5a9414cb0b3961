package dev.benchmeta.extract.name.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word does beside a name; the words themselves are in {@code rules/names-words.tsv}. */
public enum WordClass {
    /** Never a name, whatever its capitals: acronyms of techniques, people's names, software. */
    GENERIC,
    /** A technique's full name: "Reinforcement Learning". */
    GENERIC_PHRASE,
    /** Words that open sentences and titles. */
    FUNCTION,
    /** Skipped between a context and a name: "outperforms <i>the recent</i> X". */
    FILLER,
    /** Leads from a class to its members: "models <i>such as</i> X". */
    LIKE,
    NOUN_MODEL,
    /** Models that nothing is trained for: "a <i>cost model</i>". */
    NOUN_NO_MODEL,
    NOUN_MODEL_WEAK,
    /** Models that others' work is measured with: "<i>CLIP</i> score". */
    MEASURING_MODEL,
    /** What such a model gives: "CLIP <i>score</i>". */
    NOUN_MEASURE,
    /** What a paper finds and does not make: "a <i>phenomenon</i> we call X". */
    NOUN_FINDING,
    /** Brings a part into the whole, whoever made it: "we <i>employ</i> X, a search that". */
    PUT_TO_USE,
    /** Kinds of what is trained: "Kestrel, an <i>RNN</i>", "a Wide Cup <i>Network</i> (WCN)". */
    NOUN_NETWORK,
    /** Trained for one job: "Kestrel, a learned <i>retriever</i>". */
    NOUN_TRAINED,
    /** "an autoregressive <i>framework</i>": what learns whatever it is called. */
    NOUN_METHOD,
    /** What is run and not trained: "a retrieval <i>pipeline</i>". */
    NOUN_PROCEDURE,
    /** What is done to data, by whatever method: "semi-supervised object <i>detection</i>". */
    NOUN_TASK,
    /** What a paper presents and nobody names: "early <i>work</i>, a step". */
    NOUN_VAGUE,
    /** Small words inside names with capitals: "Pour <i>with</i> Calm Cups". */
    NAME_JOINT,
    /** "we <i>pretrain</i> X". */
    TAUGHT,
    /** What a network is trained for: "a framework for leaf <i>segmentation</i>". */
    TRAINED_TASK,
    /** What speeds models up, runs or trains others: "a <i>pruning</i> framework". */
    UNTRAINED,
    /** What tells that something is trained: "with a wide <i>encoder</i>". */
    NETWORK_PART,
    /** Before such a word: "an <i>autoregressive</i> framework". */
    LEARNED,
    /** "X <i>outperforms</i> earlier models". */
    BEAT_VERB,
    /** "X outperforms earlier <i>models</i>". */
    BEATEN_MODELS,
    /** What runs models and is none: "LeafMamba, an <i>accelerator</i>". */
    NOUN_MACHINE,
    /** How names of trained models end: "Leaf<i>Mamba</i>". */
    NETWORK_SUFFIX,
    /** How names of trained models begin: "<i>LLaVA</i>-Leaf". */
    NETWORK_PREFIX,
    /** Sizes of a model: "Kestrel-<i>B</i>". */
    SIZE_NAME,
    NOUN_BENCHMARK,
    NOUN_BENCHMARK_WEAK,
    NOUN_TRAINING,
    NOUN_OTHER,
    /** What moves, senses or is held: "the Kestrel X3 <i>arm</i>". */
    NOUN_BODY,
    /** Before the name of a part of what is presented: "(1) X", "introduces X". */
    BEFORE_OWN,
    /** Between a system and its parts: "X <i>comprises</i> Y". */
    CONSIST,
    /** Between a system and its counted parts: "X <i>is made up of</i> two parts". */
    HOLD,
    /**
     * Of the verbs before a part those that bring in what is known to all: "X <i>employs</i> Y".
     */
    EMPLOY,
    /** Says that something is others' or compared with: "two <i>old</i> scores". */
    THEIRS,
    /** Brings in another subject than the one before: "X beats Y, <i>which</i>". */
    OTHER_SUBJECT,
    /** Systems that papers present: "the <i>framework</i> integrates X", but not "the game". */
    NOUN_SYSTEM,
    /** Tells of what others made: "a <i>survey</i> of two tools". */
    NOUN_ACCOUNT,
    /** What a paper makes and no other noun class holds: "our <i>implementation</i>, X,". */
    NOUN_MADE,
    /** Commands of LaTeX that stick to a word when their backslash is lost. */
    MARKUP,
    /** What a module with capitals is: "a Leaf <i>Router</i>". */
    CAPITAL_MODULE,
    /** What a module is: "an Anomaly Scorer <i>module</i>". */
    NOUN_MODULE,
    /** What a system consists of: "three modules". */
    NOUN_PART,
    /** Parts where a system counts them, else anybody's: "X integrates three <i>agents</i>:". */
    NOUN_OWN_PART,
    /** May stand between a name and its noun: "X <i>language</i> model". */
    MODIFIER,
    INTRODUCE,
    /** Of the verbs of introduction those that may follow a noun: "a system <i>built</i> upon". */
    PARTICIPLE,
    INTRODUCE_STRONG,
    INTRODUCE_WEAK,
    INTRODUCING,
    NAMING,
    /** May name members too: only distinctive names count. */
    NAMING_WEAK,
    /** "we <i>term</i> this model as X". */
    NAMING_VERB,
    /** "X <i>is open-sourced</i>". */
    RELEASED,
    /** "X is <i>proposed</i>". */
    PROPOSED,
    /** "we <i>address</i> this with X". */
    SOLVE,
    /** What stands for a name that was never put in: "we present \methodname, a". */
    PLACEHOLDER,
    /** Tells of what is known: "a <i>recent</i> method called X". */
    RENOWNED,
    /** "we <i>turn</i> this idea into X, a search". */
    REALIZE,
    /** "we turn <i>this</i> idea into X, a search". */
    POINTED,
    /** "we turn this idea <i>into</i> X". */
    REALIZED_AS,
    /** "<i>at its core</i> is X, a filter". */
    CORE,
    /** "at its core <i>lies</i> X". */
    CORE_VERB,
    /** Heads of the parts of an abstract, "METHODS: A survey of". */
    HEADING,
    /** Introduces what is told at once: "we <i>train</i> X, a small model". */
    INTRODUCE_DESCRIBED,
    /** Between what is solved and what solves it: "<i>with</i> X". */
    MEANS,
    /** "we present A <i>together with</i> B". */
    TOGETHER,
    /** Between "we introduce A" and ", together with B" only where another clause begins. */
    CLAUSE,
    /** Between a name and what is said of it: "X, <i>to our knowledge</i>, the first …". */
    ASIDE,
    /** What a paper claims of its own: "X <i>outperforms</i> all others". */
    CLAIM,
    /** Before the subject of a claim: "we show <i>that</i> X outperforms". */
    BEFORE_SUBJECT,
    /** What is done to others' things: "we <i>compare</i> X and Y". */
    STUDY,
    /** Right before a name, it was there already: "we <i>leverage</i> X". */
    TAKEN_UP,
    /** Before a plural noun: "<i>two</i> benchmarks, X and Y". */
    COUNT,
    /** What a named part does: "The Leaf Router <i>dispatches</i> …". */
    ACT,
    US,
    /** Before "work" and "study": somebody else's. */
    OTHERS,
    OWN,
    NOVELTY,
    /** "a <i>new</i> data set, X,": what a paper presents; "New York" is not new. */
    NEW,
    /** New beside a name: "through an <i>innovative</i> Cup Sorter". */
    INNOVATIVE,
    /** New before a long form: "a <i>customized</i> cup pool (CUPO)". */
    CUSTOM,
    /**
     * What a paper does with its own data; others' may be newly released: "the newly <i>built</i>
     * X".
     */
    COLLECTED,
    /** Makes data sets: "we <i>curate</i> two data sets:". */
    CURATE,
    /**
     * Tells of an earlier paper: "<i>recently</i>, we proposed X", "our <i>previously</i> trained".
     */
    FORMERLY,
    /** Tells so only before "proposed": "the <i>originally</i> proposed X". */
    ORIGINALLY,
    /** "we <i>instantiate</i> this idea in X". */
    INSTANTIATE,
    /** What is no contribution of that name: "the X <i>task</i>". */
    TASK,
    /** The same behind a short form: "the cup sorting (CS) <i>problem</i>". */
    PROBLEM,
    RESULTING,
    /** Ends a noun phrase. */
    STOP,
    /** Stands inside a noun phrase: "benchmarks <i>for</i> X such as". */
    PREPOSITION,
    OF_NOUN,
    ADJECTIVE_SUFFIX,
    /** Families whose bare name stands for a version named elsewhere. */
    BARE_FAMILY,
    VARIANT,
    DOMAIN,
    DOMAIN_STRONG,
    /** Verbs that follow a subject without an s: "X models <i>outperform</i>". */
    VERB,
    /** "X is <i>trained</i> to". */
    TRAINED,
    /** Behind the noun of a network, "a neural network <i>architecture</i>", it is one too. */
    ARCHITECTURE,
    /** What a paper calls its model: "the proposed <i>network</i>". */
    OWN_MODEL,
    /** Between "our" and such a noun: "our 8B <i>parameter</i> model". */
    MODEL_TRAIT,
    /** Plurals without an s: "two <i>corpora</i>, X and Y". */
    PLURAL,
    /** Before the noun that tells what a name is: "X, <i>another</i> benchmark". */
    DETERMINER,
    /** Ends of words that only lend a name to a manner: "ColBERT<i>-style</i> retrieval". */
    MANNER,
    /** Variants that are written small too: "Kestrel <i>mini</i>", but not "Kestrel code". */
    SMALL_VARIANT,
    /** Behind the name at the head of a title: "Kestrel <i>Technical Report</i>: …". */
    REPORT,
    /** Makes of a number before it a count: "5 <i>times</i>". */
    COUNTED,
    /** Tells an address on the web: "kestrel<i>.io</i>". */
    DOMAIN_NAME,
    TRAIN_VERB,
    EVAL_VERB;

    static Optional<WordClass> of(String fileName) {
        String constant = fileName.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(c -> c.name().equals(constant)).findFirst();
    }
}
