package dev.benchmeta.extract.link.workload;

import dev.benchmeta.extract.link.claim.ResultDraft;
import dev.benchmeta.extract.link.clause.Clause;
import dev.benchmeta.extract.link.clause.Phrases;
import dev.benchmeta.extract.name.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of several benchmarks a value belongs to: the one it stands behind in brackets, as in
 * "FooBench (97.8%) and BarBench (96.5%)", or the one that has its place in a list, as in "97.8%
 * and 96.5% on FooBench and BarBench". Works on one clause; immutable.
 */
final class BenchmarkOrder {
    /** What stands in brackets between their opening and a value. */
    private static final String VALUES = "xMmdqoFUK,:O";

    /** What stands between two benchmarks of a list. */
    private static final String BETWEEN = ",adx";

    /** How many items that are. */
    private static final int NEAR = 4;

    private final Clause clause;
    private final WorkloadNames names;

    BenchmarkOrder(Clause clause, WorkloadNames names) {
        this.clause = clause;
        this.names = names;
    }

    /** The benchmark of a value that is told beside several or in their order. */
    Optional<String> of(ResultDraft draft) {
        return bracketed(draft.item()).or(() -> inOrder(draft));
    }

    /** "FooBench (97.8%)", "the FooBench data set (97.8% versus 91.2%)" */
    private Optional<String> bracketed(int item) {
        int open = item - 1;
        while (VALUES.indexOf(Phrases.at(clause, open)) >= 0) {
            open--;
        }
        int name = open - 1;
        while (Phrases.at(clause, name) == 'x' && name > open - NEAR && !benchmark(name)) {
            name--;
        }
        return Phrases.at(clause, open) == '(' && benchmark(name)
                ? Optional.of(clause.raw(name, name + 1))
                : Optional.empty();
    }

    /** The benchmark at the value's place, if the clause lists as many as there are values. */
    private Optional<String> inOrder(ResultDraft draft) {
        int size = draft.groupSize();
        int before = Phrases.beforeDeterminers(clause, draft.item());
        if (size < 2 || Phrases.at(clause, before) == 'f') {
            return Optional.empty();
        }
        return list(draft.item(), size)
                .map(list -> clause.raw(list.get(draft.order()), list.get(draft.order()) + 1));
    }

    /** The list of so many benchmarks behind the values, else the nearest before them. */
    private Optional<List<Integer>> list(int item, int size) {
        List<List<Integer>> lists = lists();
        Optional<List<Integer>> behind =
                lists.stream()
                        .filter(l -> l.get(0) > item)
                        .findFirst()
                        .filter(l -> l.size() == size);
        List<Integer> all = lists.stream().flatMap(List::stream).filter(b -> b < item).toList();
        return behind.or(
                        () ->
                                lists.stream()
                                        .filter(l -> l.get(0) < item && l.size() == size)
                                        .reduce((a, b) -> b))
                .or(() -> Optional.of(all).filter(l -> l.size() == size));
    }

    /** The items of benchmarks, those of one list together. */
    private List<List<Integer>> lists() {
        List<List<Integer>> lists = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < clause.size(); i++) {
            if (!benchmark(i)) {
                continue;
            }
            if (last >= 0 && listed(last + 1, i)) {
                lists.get(lists.size() - 1).add(i);
            } else {
                lists.add(new ArrayList<>(List.of(i)));
            }
            last = i;
        }
        return lists;
    }

    private boolean listed(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            if (BETWEEN.indexOf(Phrases.at(clause, i)) < 0) {
                return false;
            }
            joined |= ",a".indexOf(Phrases.at(clause, i)) >= 0;
        }
        return joined && to - from <= NEAR;
    }

    private boolean benchmark(int item) {
        return item >= 0 && item < clause.size() && names.kind(item, NameKind.BENCHMARK);
    }
}
