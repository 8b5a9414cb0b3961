package dev.benchmeta.extract.name.contribution;

import dev.benchmeta.extract.name.scene.Candidate;
import dev.benchmeta.extract.name.scene.Evidence;
import dev.benchmeta.extract.name.scene.Role;
import java.util.Arrays;
import java.util.Locale;

/** The rules that take a name for a part of what the paper presents. */
enum PartRule {
    /** "with two modules: <i>X</i> and Y". */
    PARTS,
    /** "has two key parts, a leaf router (<i>LeRo</i>)": counted, and spelled out. */
    PARTS_COUNTED,
    /** "comprises X for calm, <i>Y</i> for speed". */
    PARTS_TOO,
    /** "integrates <i>Wide Cup Sorting</i>". */
    PART,
    /** "integrates a leaf sorting (<i>LESO</i>) module". */
    PART_BUILT,
    /** "the Key Sorting (<i>KS</i>)". */
    MODULE_DEFINED,
    /** "with a <i>Leaf Router</i> that". */
    MODULE,
    /** "(2) <i>Calm Leaf Routing</i> sorts". */
    MODULE_LISTED,
    /** "The <i>Leaf Router</i> dispatches". */
    ACTS;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** What the rule says of a name. */
    Evidence evidence() {
        return new Evidence(id, Role.CONTRIBUTION, 2);
    }

    boolean took(Candidate candidate) {
        return candidate.has(id);
    }

    /** Whether evidence is this rule's. */
    boolean gave(Evidence given) {
        return id.equals(given.rule());
    }

    /** Whether any of the rules took the name. */
    static boolean anyTook(Candidate candidate) {
        return Arrays.stream(values()).anyMatch(rule -> rule.took(candidate));
    }

    /** Whether the evidence tells of a mere part; what acts may be a system of its own. */
    static boolean isMere(Evidence evidence) {
        return Arrays.stream(values()).anyMatch(rule -> rule != ACTS && rule.gave(evidence));
    }
}
