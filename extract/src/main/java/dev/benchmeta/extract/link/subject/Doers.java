package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.clause.WordClass;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a phrase in front of a verb names a thing that can achieve something. Works on one
 * clause; immutable.
 */
final class Doers {
    private static final Pattern SIZE = Pattern.compile("\\d+(?:x|\u00d7|times)\\d+");

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;
    private final OwnWork own;
    private final Enumerators enumerators;

    Doers(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.baselines = context.baselines();
        this.words = context.words();
        this.own = context.own();
        this.enumerators = new Enumerators(clause);
    }

    /** Whether an activity is none of the evaluation, nor of a rival, nor just "using" a thing. */
    boolean told(Phrase activity) {
        if (words.is(Kind.APPLYING, clause.lower(activity.from()))) {
            return false;
        }
        boolean the = clause.anyWord(activity.from(), activity.to(), w -> words.is(Kind.OWN, w));
        for (int i = activity.from(); i < activity.to(); i++) {
            boolean own = paper.contribution().isPresent() && pointsBack(clause.lower(i), the);
            if (own || clause.item(i).is(WordClass.STUDY) || baselines.inBaseline(i)) {
                return false;
            }
        }
        return paper.contribution().filter(activity.raw()::contains).isEmpty();
    }

    /** Whether what is used is told: "using a cache", unlike "using our method". */
    boolean applied(Phrase thing) {
        int before = thing.from() - 1;
        String word = clause.lower(before);
        boolean pointing = words.is(Kind.REFERRING, word) || words.is(Kind.NEW, word);
        if (Phrases.indefinite(clause, before) && particular(thing)) {
            return !clause.anyWord(thing.from(), thing.to(), w -> words.is(Kind.NO_DOER, w))
                    && IntStream.range(thing.from(), thing.to()).noneMatch(baselines::inBaseline);
        }
        return achieves(thing.from(), thing.to())
                && !words.is(Kind.NEW, clause.lower(thing.to() - 1))
                && !(pointing && paper.contribution().isPresent())
                && !own.own(clause.text(before, thing.to()));
    }

    /**
     * "an explicit cost model", "a cache", unlike "a simple approach", which is the paper's own.
     */
    private boolean particular(Phrase thing) {
        return !words.is(Kind.OWN, clause.lower(thing.to() - 1))
                || clause.anyWord(
                        thing.from(),
                        thing.to() - 1,
                        w -> !w.equals("simple") && !words.is(Kind.NEW, w));
    }

    /**
     * "using our cache", "applying the method", unlike "replacing the buffer".
     *
     * @param the whether "the" points back, too
     */
    private boolean pointsBack(String word, boolean the) {
        return words.is(Kind.REFERRING, word)
                || words.is(Kind.POINTING, word) && (the || !word.equals("the"));
    }

    /**
     * Whether a thing is described: "Benchmarked on" and "combining X with Y" tell what was done,
     * "agents trained with our method" mean the method.
     */
    boolean described(int from, int to) {
        String first = clause.lower(from);
        return !first.endsWith("ing")
                && !first.endsWith("ed")
                && !clause.anyWord(from, to, w -> words.is(Kind.POINTING, w) && !w.equals("the"));
    }

    /**
     * "The response matches", "routing recovers": as often a noun, or a part of the paper's work,
     * unless it has a name or is new.
     */
    boolean keeps(int verb, int from, int head) {
        String word = clause.lower(verb);
        String last = clause.text(head - 1, head);
        if (paper.contribution().filter(c -> c.contains(last)).isPresent()) {
            return false;
        }
        boolean named = Phrases.coined(clause, head - 1);
        if (named || word.startsWith("match")) {
            return named;
        }
        boolean agrees =
                clause.lower(head - 1).endsWith("s") != word.endsWith("s") || word.endsWith("ed");
        return agrees
                && (paper.contribution().isEmpty()
                        || from > 0 && clause.lower(from - 1).equals("a"));
    }

    /** "a staged, cost-ordered lead protocol": no thing, and "lead" no verb. */
    boolean adjective(int from, int to) {
        String word = clause.lower(from);
        return to == from + 1
                && word.indexOf('-') > 0
                && word.endsWith("ed")
                && !Phrases.capital(clause, from);
    }

    /** "that combines lifted features": a verb that is no word of the vocabulary. */
    boolean unknownVerb(int from, int to) {
        String word = clause.lower(from);
        return to == from + 1
                && from > 0
                && clause.lower(from - 1).equals("that")
                && word.endsWith("s")
                && word.chars().allMatch(Character::isLetter)
                && !Phrases.capital(clause, from);
    }

    /**
     * Whether a phrase names a thing that can achieve something, not the evaluation or a measure.
     */
    boolean achieves(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Kind.NO_DOER, clause.lower(i))
                    || clause.item(i).is(WordClass.STUDY)
                    || size(clause.lower(i))
                    || baselines.inBaseline(i)) {
                return false;
            }
        }
        if (to - from > 1 && enumerators.before(Phrases.beforeDeterminers(clause, from) + 1)) {
            return true;
        }
        boolean the = Phrases.at(clause, from - 1) == 'd';
        boolean activity =
                to - from == 1
                        && (activity(clause, from) || the && Phrases.at(clause, from) == 'm');
        boolean number = to - from == 1 && Phrases.at(clause, from) == Item.NUMBER;
        return !activity
                && !number
                && (sized(from, to)
                        || !own.own(clause.text(from, to))
                                && !(the && own.own(clause.text(from - 1, to))));
    }

    /** "a 130M model": one of many, unlike "a model". */
    private boolean sized(int from, int to) {
        return Phrases.indefinite(clause, from - 1)
                && IntStream.range(from, to).anyMatch(i -> Phrases.at(clause, i) == Item.NUMBER);
    }

    /** "Inference runs": an activity, unlike "kernels". */
    static boolean activity(Clause clause, int item) {
        return Phrases.at(clause, item) == 'm' && !clause.lower(item).endsWith("s");
    }

    /** "a 1024x1024 image takes 0.3 s": what is worked on. */
    private static boolean size(String word) {
        return Character.isDigit(word.charAt(0)) && SIZE.matcher(word).matches();
    }

    /** "bandwidth", "bandwidth efficiency", unlike "bandwidth kernels" */
    boolean measure(int last) {
        return Phrases.at(clause, last) == 'M'
                || words.is(Kind.MEASURE, clause.lower(last))
                || Phrases.at(clause, last) == 'm'
                        && Phrases.at(clause, last - 1) == 'M'
                        && !clause.lower(last).endsWith("s");
    }

    /** "the throughput of small models" */
    boolean measureOf(int from, int to) {
        int of = clause.shape().indexOf('o', from + 1);
        return of > from && of < to && measure(of - 1);
    }

    /** "the static cache", "MPO compression": a measure's word that names a thing here. */
    boolean part(int from, int to) {
        return to - from > 1 && words.is(Kind.PART, clause.lower(to - 1));
    }
}
