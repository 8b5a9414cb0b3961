package dev.benchmeta.extract.link.subject;

import dev.benchmeta.extract.link.baseline.BaselineFinder;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.paper.PaperContext;
import dev.benchmeta.extract.link.paper.SubjectWords;

/**
 * What the finders of one clause's subjects share.
 *
 * @param clause the clause
 * @param paper the paper it stands in
 * @param baselines its rivals
 * @param words the classes of subject words
 * @param own how it speaks of the paper's own work
 * @param extent where its subjects begin and end
 */
public record SubjectContext(
        Clause clause,
        PaperContext paper,
        BaselineFinder baselines,
        SubjectWords words,
        OwnWork own,
        SubjectExtent extent) {

    public static SubjectContext of(
            Clause clause, PaperContext paper, BaselineFinder baselines, SubjectWords words) {
        return new SubjectContext(
                clause,
                paper,
                baselines,
                words,
                new OwnWork(clause, paper, words),
                new SubjectExtent(clause, words));
    }
}
