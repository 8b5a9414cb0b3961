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
 * sum of the weights is the logarithm of the odds. Immutable after loading; thread-safe.
 */
final class ClueWeights {
    private static final String FILE = "own-models.tsv";
    private static final int COLUMNS = 3;

    private final Map<Clue, Double> weights = new HashMap<>();

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
            weights.put(new Clue(kind.get(), row.cell(1)), Double.valueOf(row.cell(2)));
        } catch (NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'" + row.cell(2) + "', expected a number; make the file again");
        }
    }

    double sum(Set<Clue> clues) {
        double sum = 0;
        for (Clue clue : clues) {
            sum += weights.getOrDefault(clue, 0.0);
        }
        return sum;
    }
}
