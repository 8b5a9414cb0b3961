package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Adverbs;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Item;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
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
    private final CoordinatedSubject coordinated;
    private final Enumerators enumerators;
    private final Doers doers;
    private final ListedPart listed;

    ClauseSubject(SubjectContext context) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.baselines = context.baselines();
        this.words = context.words();
        this.own = context.own();
        this.extent = context.extent();
        this.verbs = new SubjectVerbs(clause, words, extent);
        this.distant = new DistantSubject(clause, words);
        this.written = new WrittenNames(clause, words);
        this.coordinated = new CoordinatedSubject(clause, words, extent);
        this.enumerators = new Enumerators(clause);
        this.doers = new Doers(context);
        this.listed = new ListedPart(clause, enumerators, doers);
    }

    /**
     * What stands in front of the nearest verb that has a subject of its own; not in the last item
     * of a numbered list: "(i) FooQuant cuts memory; (ii) the strategy".
     */
    Optional<Phrase> before(int item) {
        int last = verbs.multiplies(item) ? item : extent.outside(item - 1);
        for (int verb = last; verb > 0; verb = extent.outside(verb - 1)) {
            if (enumerators.at(verb + 1)) {
                return listed.at(verb + 1, item);
            }
            if (verbs.passes(verb, item)) {
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
                .or(() -> written.apposed(verb))
                .or(() -> bracketed(verb))
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

    /** "increasing the committee from 1 to 3 reduces", "utilizing FooMem to expand it yields" */
    private Optional<Phrase> activity(int verb) {
        boolean does =
                (SubjectVerbs.finite(clause, verb) || words.is(Kind.VERB, clause.lower(verb)))
                        && Phrases.at(clause, verb) != 'e'
                        && Phrases.at(clause, verb - 1) != 'd'
                        && Phrases.at(clause, verb + 1) != 'b'
                        && !words.is(Kind.SHOWING, clause.lower(verb));
        if (!does) {
            return Optional.empty();
        }
        int to = verbs.subjectEnd(verb);
        Optional<Phrase> applied = distant.applied(to);
        return applied.isPresent()
                ? applied.filter(doers::applied)
                : distant.activity(to).filter(doers::told);
    }

    /** "a semantic tokenizer that compresses" */
    private Optional<Phrase> antecedent(int verb) {
        boolean acts = SubjectVerbs.finite(clause, verb) && verbs.acts(verb);
        boolean introduces = clause.sentence().index() == paper.introduced();
        return acts
                ? distant.antecedent(
                                verbs.subjectEnd(verb), introduces, Phrases.at(clause, verb) == 'e')
                        .filter(p -> doers.achieves(p.from(), p.to()))
                : Optional.empty();
    }

    /** "the smaller judge (BarLM) reaches": the model. */
    private Optional<Phrase> bracketed(int verb) {
        int open = extent.withoutBracket(verbs.subjectEnd(verb));
        int from = SubjectExtent.phraseStart(clause, open);
        from -= Phrases.at(clause, from - 1) == 'C' ? 1 : 0;
        return !baselines.inBaseline(open - 1) && extent.opens(from)
                ? written.bracketed(open, verb)
                : Optional.empty();
    }

    /** A model right in front of the clause's verb: "GPT-4o lags 34.8% behind humans". */
    private Optional<Phrase> name(int verb) {
        if (!SubjectVerbs.finite(clause, verb)
                || clause.lower(verb).equals("'s")
                || reports(verb)) {
            return Optional.empty();
        }
        int before = verb - 1;
        while (before > 0
                && (Adverbs.is(clause, before) || clause.lower(before).startsWith("model"))) {
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

    /** "Tests with an H100 show that": what was tested on tells nothing. */
    private boolean reports(int verb) {
        return words.is(Kind.SHOWING, clause.lower(verb)) && clause.lower(verb + 1).equals("that");
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
        if (Phrases.at(clause, to - 1) == 'd') {
            return Optional.empty(); // "due to the reduced delay": no verb
        }
        boolean gerund = SubjectVerbs.gerund(clause, verb);
        int head = gerund ? to : extent.head(to);
        int from = gerund ? extent.acrossBracket(head) : start(verb, head);
        boolean apart =
                gerund ? accompanies(from) : extent.opens(from) || written.titled(from, head);
        boolean fits =
                from < head
                        && (gerund || from > head - LONGEST)
                        && from > to - SubjectExtent.LONGEST_DESCRIBED;
        return fits
                        && (Phrases.at(clause, verb) != 'R' || doers.keeps(verb, from, head))
                        && !doers.unknownVerb(from, head)
                        && !doers.adjective(from, head)
                        && apart
                        && doers.achieves(from, head)
                        && !doers.measureOf(from, head)
                        && (!doers.measure(head - 1)
                                || doers.part(from, head)
                                || head - from > 1 && verbs.changesOther(verb))
                        && (head == to || doers.described(from, to))
                ? Optional.of(new Phrase(clause, from, to))
                : Optional.empty();
    }

    /** "pruning and caching cut", but "the CPU and GPU take", "X and Y are 2x faster". */
    private int start(int verb, int head) {
        return Phrases.at(clause, verb) == 'e' || Phrases.at(clause, head - 1) == Item.HARDWARE
                ? SubjectExtent.phraseStart(clause, head)
                : coordinated.start(head);
    }

    /**
     * ", with Llamafile achieving": a name, since processes and measures stand there too; "(2)
     * fused kernels cutting".
     */
    private boolean accompanies(int from) {
        return enumerators.before(Phrases.beforeDeterminers(clause, from) + 1)
                || includedPart(from)
                || from > 1
                        && clause.lower(from - 1).equals("with")
                        && Phrases.at(clause, from - 2) == ','
                        && Phrases.capital(clause, from);
    }

    /** "includes a sparse circuit providing": a part of the work, not what the work is. */
    private boolean includedPart(int from) {
        int before = Phrases.beforeDeterminers(clause, from);
        return before > 0
                && (clause.lower(before + 1).equals("a") || clause.lower(before).endsWith(" a"))
                && (clause.lower(before).startsWith("includ")
                        || Phrases.at(clause, before) == 'a'
                                && clause.anyWord(0, before, w -> w.startsWith("includ")));
    }
}
