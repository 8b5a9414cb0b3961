package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs the mentions of a thing against each other and against what else the paper runs on.
 *
 * @param aims the classes of what the paper surely runs on
 * @param devices those of them that it names more closely than by their kind
 */
record HardwareAims(Set<HardwareClass> aims, Set<HardwareClass> devices) {
    /** Classes that stand for ordinary machines beside one that is more special. */
    private static final Set<HardwareClass> ORDINARY =
            EnumSet.of(HardwareClass.CPU, HardwareClass.GPU);

    /** Classes that a design is made for. */
    private static final Set<HardwareClass> SPECIAL =
            EnumSet.of(
                    HardwareClass.FPGA,
                    HardwareClass.NPU,
                    HardwareClass.TPU,
                    HardwareClass.ASIC,
                    HardwareClass.LPU,
                    HardwareClass.PIM,
                    HardwareClass.ACCELERATOR);

    static HardwareAims of(List<HardwarePhrase> phrases) {
        Set<HardwareClass> aims = EnumSet.noneOf(HardwareClass.class);
        Set<HardwareClass> devices = EnumSet.noneOf(HardwareClass.class);
        for (HardwarePhrase phrase : phrases) {
            if (isOurs(phrase) && isTarget(phrase) && !phrase.rival()) {
                aims.add(type(phrase));
            }
            if (phrase.site().isNamed() && isOurs(phrase) && !has(phrase, Role.BASELINE)) {
                devices.add(type(phrase));
            }
        }
        return new HardwareAims(aims, devices);
    }

    /**
     * What the paper says it runs on is its target, whatever else it says; what it compares with is
     * not, unless it says so; without a word it is a target, too. A kind of which it names a device
     * is no mere context.
     */
    Role role(List<HardwarePhrase> phrases) {
        if (phrases.stream().anyMatch(p -> isOurs(p) && isTarget(p) && !isElsewhere(p))) {
            return Role.TARGET;
        }
        if (phrases.stream().anyMatch(p -> has(p, Role.BASELINE) || isElsewhere(p))) {
            return Role.BASELINE;
        }
        boolean aside = phrases.stream().anyMatch(p -> has(p, Role.CONTEXT));
        boolean plain =
                phrases.stream().anyMatch(p -> isTarget(p) || (isOurs(p) && p.role().isEmpty()));
        boolean named = phrases.stream().anyMatch(p -> p.site().isNamed());
        boolean told = !named && devices.contains(type(phrases.get(0)));
        return aside && !plain && !told ? Role.CONTEXT : Role.TARGET;
    }

    /** A rival's machine where the paper has its own: "faster than sorting on a CPU". */
    private boolean isElsewhere(HardwarePhrase phrase) {
        HardwareClass type = type(phrase);
        boolean special = aims.stream().anyMatch(SPECIAL::contains);
        boolean own = type == HardwareClass.CPU && aims.contains(HardwareClass.GPU);
        return phrase.rival() && isTarget(phrase) && ORDINARY.contains(type) && (special || own);
    }

    private static HardwareClass type(HardwarePhrase phrase) {
        return phrase.site().device().type();
    }

    private static boolean isOurs(HardwarePhrase phrase) {
        return !phrase.line().background();
    }

    private static boolean isTarget(HardwarePhrase phrase) {
        return has(phrase, Role.TARGET);
    }

    private static boolean has(HardwarePhrase phrase, Role role) {
        return phrase.role().equals(Optional.of(role));
    }
}
