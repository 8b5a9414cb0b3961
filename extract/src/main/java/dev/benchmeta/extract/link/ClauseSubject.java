package dev.benchmeta.extract.link;

import dev.benchmeta.extract.link.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.Set;

/**
 * The subject that stands right in front of a clause's verb, told by its words in a row: a model or
 * device, or a bare phrase that opens the clause.
 */
final class ClauseSubject {
    /** How many items a bare subject holds at most. */
    static final int LONGEST = 7;

    private static final Set<NameKind> DOERS = Set.of(NameKind.MODEL, NameKind.HARDWARE);

    private final Clause clause;
    private final PaperContext paper;
    private final BaselineFinder baselines;
    private final SubjectWords words;
    private final OwnWork own;
    private final SubjectExtent extent;
    private final SubjectVerbs verbs;
    private final DistantSubject distant;
    private final WrittenNames written;

    ClauseSubject(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            SubjectWords words,
            OwnWork own) {
        this.clause = clause;
        this.paper = paper;
        this.baselines = baselines;
        this.words = words;
        this.own = own;
        this.extent = new SubjectExtent(clause, words);
        this.verbs = new SubjectVerbs(clause, words, extent);
        this.distant = new DistantSubject(clause, words);
        this.written = new WrittenNames(clause, words);
    }

    /**
     * What stands in front of the nearest verb that has a subject of its own; not in the last item
     * of a numbered list: "(i) FooQuant cuts memory; (ii) the strategy".
     */
    Optional<Phrase> before(int item) {
        for (int verb = extent.outside(item - 1); verb > 0; verb = extent.outside(verb - 1)) {
            if (extent.enumerates(verb + 1) || verbs.passes(verb, item)) {
                return Optional.empty();
            }
            Optional<Phrase> subject = of(verb);
            if (subject.isPresent() || speaksOfOwn(verb)) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Optional<Phrase> of(int verb) {
        Optional<Phrase> name = name(verb);
        Optional<Phrase> phrase = phrase(verb);
        boolean longer =
                phrase.isPresent()
                        && Phrases.at(clause, verb) != 'e'
                        && name.filter(n -> n.to() == phrase.get().to()).isPresent();
        Optional<Phrase> near = longer || name.isEmpty() ? phrase : name;
        return activity(verb)
                .or(() -> near)
                .or(() -> antecedent(verb))
                .or(
                        () ->
                                verbs.acts(verb)
                                        ? written.namedApproach(verbs.subjectEnd(verb))
                                        : Optional.empty());
    }

    /** "features on which the system achieves": what the paper calls its own is named elsewhere. */
    private boolean speaksOfOwn(int verb) {
        if (!SubjectVerbs.finite(clause, verb) || clause.lower(verb).equals("'s")) {
            return false;
        }
        int to = verbs.subjectEnd(verb);
        int from = SubjectExtent.phraseStart(clause, to);
        return from > 0
                && from < to
                && (Phrases.at(clause, from - 1) == 'd' || own.pointing(clause.lower(from - 1)))
                && !clause.anyWord(from, to, w -> words.is(Kind.EVALUATION, w))
                && own.own(clause.text(from - 1, to));
    }

    /** "increasing the committee from 1 to 3 reduces" */
    private Optional<Phrase> activity(int verb) {
        return (SubjectVerbs.finite(clause, verb) || words.is(Kind.VERB, clause.lower(verb)))
                        && Phrases.at(clause, verb) != 'e'
                        && Phrases.at(clause, verb - 1) != 'd'
                ? distant.activity(verbs.subjectEnd(verb)).filter(this::told)
                : Optional.empty();
    }

    /** Whether an activity is none of the evaluation, nor of a rival. */
    private boolean told(Phrase activity) {
        for (int i = activity.from(); i < activity.to(); i++) {
            boolean own =
                    paper.contribution().isPresent()
                            && (words.is(Kind.POINTING, clause.lower(i))
                                    || words.is(Kind.REFERRING, clause.lower(i)));
            if (own || clause.item(i).is(WordClass.STUDY) || baselines.inBaseline(i)) {
                return false;
            }
        }
        return paper.contribution().filter(activity.raw()::contains).isEmpty();
    }

    /** "a semantic tokenizer that compresses" */
    private Optional<Phrase> antecedent(int verb) {
        boolean acts = SubjectVerbs.finite(clause, verb) && verbs.acts(verb);
        boolean introduces = clause.sentence().index() == paper.introduced();
        return acts
                ? distant.antecedent(verbs.subjectEnd(verb), introduces)
                        .filter(p -> doer(p.from(), p.to()))
                : Optional.empty();
    }

    /** A model right in front of the clause's verb: "GPT-4o lags 34.8% behind humans". */
    private Optional<Phrase> name(int verb) {
        if (!SubjectVerbs.finite(clause, verb) || clause.lower(verb).equals("'s")) {
            return Optional.empty();
        }
        int before = verb - 1;
        while (before > 0
                && (Phrases.adverb(clause, before) || clause.lower(before).startsWith("model"))) {
            before--;
        }
        NameSpan name = clause.item(before).name();
        return name != null
                        && DOERS.contains(name.kind())
                        && !ours(before, name)
                        && !baselines.inBaseline(before)
                        && !extent.behindPreposition(extent.nameStart(before))
                        && !extent.listed(before, 1)
                ? Optional.of(new Phrase(clause, before, before + 1))
                : Optional.empty();
    }

    /** "The accelerator uses": the paper's own, told by its kind. */
    private boolean ours(int item, NameSpan name) {
        return name.kind() == NameKind.HARDWARE
                && !paper.namedDevice(name)
                && paper.contribution().isPresent()
                && item > 0
                && own.pointing(clause.lower(item - 1));
    }

    /**
     * A bare noun phrase that opens the clause: "int4 quantization cuts memory by 3.9x". With "our"
     * or "the" it most often means the paper's own work.
     */
    private Optional<Phrase> phrase(int verb) {
        if (!verbs.acts(verb)) {
            return Optional.empty();
        }
        int to = extent.withoutBracket(verbs.subjectEnd(verb));
        boolean gerund = clause.lower(verb).endsWith("ing");
        int head = gerund ? to : extent.head(to);
        int from = gerund ? extent.acrossBracket(head) : start(verb, head);
        boolean apart =
                gerund ? accompanies(from) : extent.opens(from) || written.titled(from, head);
        boolean fits =
                from < head
                        && (gerund || from > head - LONGEST)
                        && from > to - SubjectExtent.LONGEST_DESCRIBED;
        return fits
                        && (Phrases.at(clause, verb) != 'R' || keeps(verb, from, head))
                        && !verb(from, head)
                        && apart
                        && doer(from, head)
                        && (!measure(head - 1)
                                || part(from, head)
                                || head - from > 1 && verbs.changesOther(verb))
                        && (head == to || described(from, to))
                ? Optional.of(new Phrase(clause, from, to))
                : Optional.empty();
    }

    /** "pruning and caching cut", but "the CPU and GPU take", "X and Y are 2x faster". */
    private int start(int verb, int head) {
        return Phrases.at(clause, verb) == 'e' || Phrases.at(clause, head - 1) == Item.HARDWARE
                ? SubjectExtent.phraseStart(clause, head)
                : extent.coordinated(head);
    }

    /**
     * Whether a thing is described: "Benchmarked on" and "combining X with Y" tell what was done,
     * "agents trained with our method" mean the method.
     */
    private boolean described(int from, int to) {
        String first = clause.lower(from);
        return !first.endsWith("ing")
                && !first.endsWith("ed")
                && !clause.anyWord(from, to, w -> words.is(Kind.POINTING, w) && !w.equals("the"));
    }

    /**
     * "The response matches", "routing recovers": as often a noun, or a part of the paper's work,
     * unless it has a name or is new.
     */
    private boolean keeps(int verb, int from, int head) {
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

    /**
     * ", with Llamafile achieving": a name, since processes and measures stand there too; "(2)
     * fused kernels cutting".
     */
    private boolean accompanies(int from) {
        return extent.enumerated(Phrases.beforeDeterminers(clause, from) + 1)
                || part(from)
                || from > 1
                        && clause.lower(from - 1).equals("with")
                        && Phrases.at(clause, from - 2) == ','
                        && Phrases.capital(clause, from);
    }

    /** "includes a sparse circuit providing": a part of the work, not what the work is. */
    private boolean part(int from) {
        int before = Phrases.beforeDeterminers(clause, from);
        return before > 0
                && (clause.lower(before + 1).equals("a") || clause.lower(before).endsWith(" a"))
                && (clause.lower(before).startsWith("includ")
                        || Phrases.at(clause, before) == 'a'
                                && clause.anyWord(0, before, w -> w.startsWith("includ")));
    }

    /** "that combines lifted features": a verb that is no word of the vocabulary. */
    private boolean verb(int from, int to) {
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
    private boolean doer(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Kind.NO_DOER, clause.lower(i))
                    || clause.item(i).is(WordClass.STUDY)
                    || baselines.inBaseline(i)) {
                return false;
            }
        }
        if (to - from > 1 && extent.enumerated(Phrases.beforeDeterminers(clause, from) + 1)) {
            return true;
        }
        boolean the = Phrases.at(clause, from - 1) == 'd';
        boolean activity = the && to - from == 1 && Phrases.at(clause, from) == 'm';
        boolean number = to - from == 1 && Phrases.at(clause, from) == Item.NUMBER;
        return !activity
                && !number
                && !own.own(clause.text(from, to))
                && !(the && own.own(clause.text(from - 1, to)));
    }

    /** "bandwidth", "bandwidth efficiency", unlike "bandwidth kernels" */
    private boolean measure(int last) {
        return Phrases.at(clause, last) == 'M'
                || Phrases.at(clause, last) == 'm'
                        && Phrases.at(clause, last - 1) == 'M'
                        && !clause.lower(last).endsWith("s");
    }

    /** "the static cache", "MPO compression": a measure's word that names a thing here. */
    private boolean part(int from, int to) {
        return to - from > 1 && words.is(Kind.PART, clause.lower(to - 1));
    }
}
