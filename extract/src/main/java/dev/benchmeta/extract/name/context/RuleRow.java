package dev.benchmeta.extract.name.context;

import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import dev.benchmeta.extract.rule.Faults;
import dev.benchmeta.extract.rule.RuleTable;
import java.util.Optional;

/** Reads what the rows of the name rules share: an id, a role and a weight. */
final class RuleRow {
    private RuleRow() {}

    /**
     * The evidence a row gives: its id, its second cell as role, the cell {@code weight} as weight.
     */
    static Optional<Evidence> evidence(RuleTable.Row row, int weight, Faults faults) {
        Optional<Role> role = Role.of(row.cell(1));
        if (role.isEmpty()) {
            faults.add(
                    row.file(),
                    row.line(),
                    "unknown role '"
                            + row.cell(1)
                            + "', expected contribution, model, compared, evaluation, training or other; correct it");
        }
        if (!row.cell(weight).matches("[1-4]")) {
            faults.add(
                    row.file(),
                    row.line(),
                    "the weight is '" + row.cell(weight) + "', expected 1 to 4; correct it");
            return Optional.empty();
        }
        return role.map(r -> new Evidence(row.cell(0), r, Integer.parseInt(row.cell(weight))));
    }
}
