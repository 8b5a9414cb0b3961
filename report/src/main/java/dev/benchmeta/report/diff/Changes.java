package dev.benchmeta.report.diff;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.report.diff.Change.Kind;
import dev.benchmeta.report.diff.Snapshot.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is new, changed or gone. The figures of a new paper are new, too, and those of a vanished
 * one are gone.
 *
 * @param changes in the order of the papers
 * @param before papers on the old side
 * @param after papers on the new side
 */
public record Changes(List<Change> changes, int before, int after) {
    public Changes {
        changes = List.copyOf(changes);
    }

    /** Compares two sides. */
    public static Changes between(Snapshot before, Snapshot after) {
        List<Change> changes = new ArrayList<>();
        Set<Entry> met = new HashSet<>();
        for (Entry entry : after.entries()) {
            Optional<Entry> old = before.find(entry.paper());
            old.ifPresent(met::add);
            if (old.isEmpty()) {
                changes.add(Change.of(Kind.NEW_PAPER, entry.paper()));
            }
            figures(
                    entry.paper(),
                    old.map(Entry::figures).orElse(List.of()),
                    entry.figures(),
                    changes);
        }
        for (Entry entry : before.entries()) {
            if (!met.contains(entry)) {
                changes.add(Change.of(Kind.VANISHED_PAPER, entry.paper()));
                figures(entry.paper(), entry.figures(), List.of(), changes);
            }
        }
        return new Changes(changes, before.entries().size(), after.entries().size());
    }

    /** Equal figures cancel out; of the rest, those about the same have changed. */
    private static void figures(
            Paper paper, List<FigureFact> before, List<FigureFact> after, List<Change> changes) {
        List<FigureFact> gone = new ArrayList<>(before);
        List<FigureFact> left = new ArrayList<>();
        for (FigureFact figure : after) {
            if (!removeFirst(gone, old -> same(old, figure))) {
                left.add(figure);
            }
        }
        for (FigureFact figure : left) {
            Optional<FigureFact> old =
                    gone.stream().filter(was -> was.about().equals(figure.about())).findFirst();
            if (old.isPresent()) {
                gone.remove(old.get());
                changes.add(new Change(Kind.CHANGED_FIGURE, paper, old, Optional.of(figure)));
            } else {
                changes.add(Change.added(paper, figure));
            }
        }
        gone.forEach(figure -> changes.add(Change.gone(paper, figure)));
    }

    private static boolean same(FigureFact first, FigureFact second) {
        return first.about().equals(second.about()) && first.figure().equals(second.figure());
    }

    private static boolean removeFirst(List<FigureFact> figures, Predicate<FigureFact> wanted) {
        for (Iterator<FigureFact> each = figures.iterator(); each.hasNext(); ) {
            if (wanted.test(each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }
}
