package dev.benchmeta.extract.link.owner;

import dev.benchmeta.core.model.Links;
import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.claim.ChangeEnd;
import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrase;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;
import dev.benchmeta.extract.link.subject.SubjectFinder;
import java.util.Optional;

/**
 * Whose value a result is: a rival's that the figure is compared with, that of whom the words
 * around the figure name, else that of the clause's subject. Works on one clause.
 */
public final class ResultOwner {
    private final Clause clause;
    private final RivalOwner rivals;
    private final BracketedOwner brackets;
    private final ListedOwner lists;
    private final ToldOwner told;
    private final ChangedOwner changes;
    private final SubjectFinder subjects;

    public ResultOwner(
            Clause clause,
            PaperContext paper,
            BaselineFinder baselines,
            SubjectWords words,
            SubjectFinder subjects) {
        ValueDoers doers = new ValueDoers(clause, paper, words);
        this.clause = clause;
        this.brackets = new BracketedOwner(clause, baselines, doers);
        this.lists = new ListedOwner(clause, paper, doers, brackets);
        this.rivals = new RivalOwner(clause, baselines, doers, brackets);
        this.told = new ToldOwner(clause, paper, baselines, words, doers);
        this.changes = new ChangedOwner(clause, baselines, doers, told, brackets);
        this.subjects = subjects;
    }

    /**
     * Whose value a result is.
     *
     * @param compared the rival that the clause compares with
     * @param before whether it does so before the figure
     */
    public Optional<String> of(ResultDraft draft, Optional<String> compared, boolean before) {
        int item = draft.item();
        Optional<String> ordered =
                rivals.compared(item)
                        ? Optional.empty()
                        : subjects.inOrder(item, draft.order(), draft.groupSize());
        if (ordered.isPresent()) {
            return ordered;
        }
        int named = draft.match().subject();
        if (named >= 0 && !lists.measuredOn(named)) {
            return Optional.of(clause.raw(named, named + 1));
        }
        Optional<String> rival = ofRival(item);
        if (rival.isPresent() || rivals.compared(item)) {
            return rival.or(() -> compared).or(() -> rivals.before(item).map(Phrase::raw));
        }
        Optional<String> owner =
                lists.of(draft)
                        .or(() -> told.owner(item, draft.metric()))
                        .or(() -> changes.changed(item))
                        .map(Phrase::raw);
        if (owner.isPresent()) {
            return owner;
        }
        return changes.old(item)
                ? changes.owner(item).map(Phrase::raw).or(() -> compared.filter(c -> before))
                : subjects.ofResult(item);
    }

    /** "2x faster than BarServe (4 ms vs. 8 ms)": whose values the gain tells. */
    public Optional<String> ofEnd(int item, ChangeEnd end, Links gain) {
        if (!end.old()) {
            return gain.subject();
        }
        return ofRival(item)
                .or(gain::baseline)
                .or(
                        () ->
                                changes.old(item)
                                        ? changes.owner(item).map(Phrase::raw)
                                        : Optional.empty());
    }

    private Optional<String> ofRival(int item) {
        return rivals.owner(item).or(() -> brackets.of(item)).map(Phrase::raw);
    }
}
