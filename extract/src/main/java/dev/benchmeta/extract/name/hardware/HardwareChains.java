package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins neighbouring words for kinds: a "GPU accelerator" is a GPU, an "FPGA-based accelerator" an
 * FPGA, an "edge GPU" a GPU; "CPU/GPU" and "GPU-FPGA" stay two.
 */
final class HardwareChains {
    /** Kinds that only say where or what for, beside one that says what. */
    private static final Set<HardwareClass> LOOSE =
            EnumSet.of(
                    HardwareClass.ACCELERATOR,
                    HardwareClass.EDGE,
                    HardwareClass.MOBILE,
                    HardwareClass.OTHER);

    private static final int LONGEST_BASED = 3;

    private final HardwareWords words;

    HardwareChains(HardwareWords words) {
        this.words = words;
    }

    /** The sites with joined neighbours; {@code sites} name kinds only, in order. */
    List<HardwareSite> joined(HardwareLine line, List<HardwareSite> sites) {
        List<HardwareSite> joined = new ArrayList<>();
        for (HardwareSite site : sites) {
            HardwareSite last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && near(line, last, site) && isLoose(site)) {
                joined.set(joined.size() - 1, last.widened(last.start(), site.end()));
            } else if (last != null && last.end() == site.start() && isLoose(last)) {
                joined.set(joined.size() - 1, site.widened(last.start(), site.end()));
            } else {
                joined.add(site);
            }
        }
        return joined;
    }

    /** Neighbours, or parted by "-based" and at most a word more: "FPGA-based LLM accelerator". */
    private boolean near(HardwareLine line, HardwareSite first, HardwareSite second) {
        int at = first.end();
        if (at == second.start()) {
            return true;
        }
        boolean based =
                line.is(at, "-") && words.of(Kind.BASED).lengthAt(line.pieces(), at + 1) > 0;
        return based
                && second.start() - at <= LONGEST_BASED + 1
                && (second.start() - at == 2
                        || words.of(Kind.STOP).lengthAt(line.pieces(), second.start() - 1) == 0);
    }

    private static boolean isLoose(HardwareSite site) {
        return LOOSE.contains(site.device().type());
    }
}
