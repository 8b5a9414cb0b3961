package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Dependencies;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.paper.SubjectWords.Kind;
import dev.benchmeta.extract.name.NameKind;
import dev.benchmeta.extract.name.NameSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what achieves a gain or result: a contribution named before it in the clause, another name
 * in its subject, the paper's own contribution for "our method" and the like, else the words of the
 * grammatical subject. Works on one clause.
 */
public final class SubjectFinder {
    /** "3.1 and opioid use": what the sentence before ended with. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\d[\\d.,]*\\s");

    private final Clause clause;
    private final PaperContext paper;
    private final SubjectWords words;
    private final SentenceBefore before;
    private final OwnWork own;
    private final DescribedWork described;
    private final SubjectExtent extent;
    private final ContributionSubject contribution;
    private final SubjectsInOrder ordered;
    private final AccompanyingSubject accompanying;
    private final BestSubject best;
    private final ClauseSubject stated;
    private final GrammaticalSubject grammatical;

    /**
     * @param before what the sentence before tells that "it" may mean
     */
    public SubjectFinder(SubjectContext context, Dependencies dependencies, SentenceBefore before) {
        this.clause = context.clause();
        this.paper = context.paper();
        this.words = context.words();
        this.before = before;
        this.own = context.own();
        this.described = new DescribedWork(context);
        this.extent = context.extent();
        this.contribution = new ContributionSubject(context);
        this.ordered = new SubjectsInOrder(context);
        this.accompanying = new AccompanyingSubject(context);
        this.best = new BestSubject(context);
        this.stated = new ClauseSubject(context);
        this.grammatical = new GrammaticalSubject(context, dependencies);
    }

    /** The subject of the gain at {@code item}, in the paper's words; empty if nothing names it. */
    public Optional<String> ofGain(int item) {
        Optional<String> name = named(item);
        if (name.isPresent()) {
            return name;
        }
        return own.pointsBack(item) ? gainedBefore(item) : grammatical.of(item);
    }

    /** The subjects of figures told in one order, see {@link SubjectsInOrder}. */
    public Optional<String> inOrder(int item, int order, int figures) {
        return ordered.of(item, order, figures);
    }

    /**
     * The subject of the result at {@code item}: a name; else a grammatical subject whose verb
     * stands with the figure in one claim.
     */
    public Optional<String> ofResult(int item) {
        Optional<String> name =
                accompanying.before(item).or(() -> best.before(item)).or(() -> named(item));
        if (name.isPresent()) {
            return name;
        }
        if (own.pointsBack(item)) {
            return gainedBefore(item);
        }
        return grammatical.of(item).filter(s -> !NUMBER_FIRST.matcher(s).lookingAt());
    }

    /** "It also cuts energy by 3x": the subject of the sentence before, of its last gain first. */
    private Optional<String> gainedBefore(int item) {
        return own.onlyPronoun(item) ? before.gained().or(before::unnamed) : Optional.empty();
    }

    /** What the clause or the paper names as the subject; what others did is not the paper's. */
    private Optional<String> named(int item) {
        Optional<Phrase> nearest = contribution.before(item);
        Optional<String> name = nearest.isEmpty() ? meant(item) : Optional.empty();
        name = name.or(() -> nearer(nearest, stated.before(item)).map(Phrase::raw));
        return name.isPresent() || own.background()
                ? name
                : described
                        .also(item)
                        .or(() -> newThing(item))
                        .or(() -> paper.contributionIn(clause.sentence()))
                        .or(() -> described.ours(item))
                        .or(() -> described.introduced(item))
                        .or(() -> presentedBefore(item));
    }

    /** "Our framework cuts": what a sentence before presents as a framework. */
    private Optional<String> presentedBefore(int item) {
        return own.kind(item).flatMap(kind -> before.kinds().meant(kind, clause.sentence()));
    }

    /**
     * "A tiled datapath handles both, cutting latency": what a sentence begins with as new is a
     * thing of its own, but "a 20-second run" is none.
     */
    private Optional<String> newThing(int item) {
        return Phrases.indefinite(clause, 0) && !own.pointsBack(item)
                ? grammatical.of(item).filter(s -> !Character.isDigit(s.charAt(0)))
                : Optional.empty();
    }

    /** "FooPack compresses weights. On GPUs, it cuts": what the sentence before names. */
    private Optional<String> meant(int item) {
        return own.pronounActs(item) && clause.shape().lastIndexOf(';', item) < 0
                ? before.named()
                : Optional.empty();
    }

    /**
     * "FooChip is fast, whereas the CPU takes 3x longer": the subject of the figure's own clause.
     */
    private Optional<Phrase> nearer(Optional<Phrase> named, Optional<Phrase> told) {
        boolean later =
                named.isPresent()
                        && told.filter(t -> t.from() > named.get().from() && extent.opens(t.from()))
                                .isPresent();
        return later && !used(named.get(), told.get()) ? told : named.or(() -> told);
    }

    /** "Using FooPrune, Mixtral achieves": what gains is what was used, not the model it is on. */
    private boolean used(Phrase named, Phrase told) {
        NameSpan model = clause.item(told.from()).name();
        int by = named.from() - 1;
        return model != null
                && model.kind() == NameKind.MODEL
                && by >= 0
                && words.is(Kind.INSTRUMENT, clause.lower(by))
                && Phrases.at(clause, named.to()) == ','
                && named.to() + 1 == told.from();
    }
}
