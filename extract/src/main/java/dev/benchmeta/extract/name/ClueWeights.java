package dev.benchmeta.extract.name;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much each clue counts for a presented name being a model, learned from annotated papers. The
 * sum of the weights is the logarithm of the odds, here in whole thousandths, so that the order of
 * clues does not matter. Immutable after loading; thread-safe.
 */
final class ClueWeights {
    private static final String FILE = "own-models.tsv";
    private static final int COLUMNS = 3;
    private static final int THOUSANDTHS = 1000;

    private final Map<Clue, Long> weights = new HashMap<>();

    private ClueWeights() {}

    static ClueWeights load(Faults faults) {
        return of(RuleTable.read(FILE, COLUMNS, faults), faults);
    }

    static ClueWeights of(List<RuleTable.Row> rows, Faults faults) {
        ClueWeights weights = new ClueWeights();
        rows.forEach(row -> weights.add(row, faults));
        return weights;
    }

    private void add(RuleTable.Row row, Faults faults) {
        Optional<ClueKind> kind = ClueKind.of(row.cell(0));
        if (kind.isEmpty()) {
            faults.add(
                    row.file(),
                    row.line(),
                    "unknown kind of clue '"
                            + row.cell(0)
                            + "', expected one of those of ClueKind in small letters; make the file again");
            return;
        }
        try {
            weights.put(
                    new Clue(kind.get(), row.cell(1)),
                    Math.round(THOUSANDTHS * Double.parseDouble(row.cell(2))));
        } catch (NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'" + row.cell(2) + "', expected a number; make the file again");
        }
    }

    /** The logarithm of the odds that the clues make, in thousandths; above 0 for a model. */
    long sum(Set<Clue> clues) {
        long sum = 0;
        for (Clue clue : clues) {
            sum += weights.getOrDefault(clue, 0L);
        }
        return sum;
    }
}
