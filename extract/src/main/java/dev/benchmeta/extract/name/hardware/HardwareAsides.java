package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import java.util.EnumSet;
import java.util.Set;

/** Tells mentions that only set the scene: what is not needed, and what others use. */
final class HardwareAsides {
    private static final int LONGEST_LEAD = 4;
    private static final int LONGEST_DENIAL = 14;

    /** Kinds that say where something is to run, which a paper names as its aim. */
    private static final Set<HardwareClass> PLACES =
            EnumSet.of(HardwareClass.EDGE, HardwareClass.MOBILE);

    private final HardwareWords words;

    HardwareAsides(HardwareWords words) {
        this.words = words;
    }

    /** Whether {@code mention} is but context. */
    boolean isAside(HardwareLine line, HardwareSite mention) {
        return isDenied(line, mention.start()) || isOfOthers(line, mention);
    }

    /** "no training data, model weights, or GPU": the last of a list of what is not needed. */
    private static boolean isDenied(HardwareLine line, int start) {
        int at = start - 1;
        while (at > start - LONGEST_LEAD && line.isWord(at) && !isAlternative(line.lower(at))) {
            at--;
        }
        if (!isAlternative(line.lower(at))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_DENIAL); i--) {
            if (line.lower(i).equals("no") || line.lower(i).equals("without")) {
                return true;
            }
            if (!line.isWord(i) && !",-/".contains(line.text(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAlternative(String word) {
        return word.equals("or") || word.equals("nor");
    }

    /**
     * What is said of a kind before the paper speaks of its own work, and speaks of what others do
     * or suffer: "most systems rely on GPUs", "GPUs suffer from low utilization"; or what they
     * cost: "thousands of A100 hours".
     */
    private boolean isOfOthers(HardwareLine line, HardwareSite mention) {
        if (!line.background() || PLACES.contains(mention.device().type())) {
            return false;
        }
        if (mention.isNamed()) {
            int unit = line.is(mention.end(), "-") ? mention.end() + 1 : mention.end();
            return words.of(Kind.DURATION).lengthAt(line.pieces(), unit) > 0;
        }
        for (int at = 0; at < line.size(); at++) {
            Kind kind = at < mention.start() ? Kind.OTHERS : Kind.SUFFERS;
            if (words.of(kind).lengthAt(line.pieces(), at) > 0) {
                return true;
            }
        }
        return false;
    }
}
