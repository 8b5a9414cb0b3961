package dev.benchmeta.extract.name.model;

import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much each clue counts for a presented name being a model, learned from annotated papers. The
 * weights are logarithms of odds, here in whole thousandths, so that the order in which they are
 * added does not matter. Immutable after loading; thread-safe.
 */
public final class ClueWeights {
    private static final String FILE = "own-models.tsv";
    private static final int COLUMNS = 3;
    private static final String REMEDY = "remove all lines but the first and train again";

    private final Map<Clue, Long> weights = new HashMap<>();

    private ClueWeights() {}

    public static ClueWeights load(Faults faults) {
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
                            + "', expected one of those of ClueKind in small letters; "
                            + REMEDY);
            return;
        }
        try {
            long weight = new BigDecimal(row.cell(2)).movePointRight(3).longValueExact();
            if (weights.put(new Clue(kind.get(), row.cell(1)), weight) != null) {
                faults.add(row.file(), row.line(), "the clue stands twice; " + REMEDY);
            }
        } catch (ArithmeticException | NumberFormatException e) {
            faults.add(
                    row.file(),
                    row.line(),
                    "'" + row.cell(2) + "', expected a number with three decimals; " + REMEDY);
        }
    }

    /** What the clues say together, in thousandths; above 0 for a model. */
    long sum(Set<Clue> clues) {
        long sum = 0;
        for (Clue clue : clues) {
            sum += weights.getOrDefault(clue, 0L);
        }
        return sum;
    }
}
