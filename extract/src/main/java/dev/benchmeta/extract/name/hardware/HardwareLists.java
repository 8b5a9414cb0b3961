package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import java.util.List;

/** Tells which doubtful hardware stands in one list with hardware beyond doubt. Immutable. */
final class HardwareLists {
    private final HardwareWords words;

    HardwareLists(HardwareWords words) {
        this.words = words;
    }

    /** "GPU/WSE", "H100 and Orin": in a list with sure hardware. */
    boolean holds(HardwareScene scene, HardwareSite site) {
        return reaches(scene, site, 1) || reaches(scene, site, -1);
    }

    private boolean reaches(HardwareScene scene, HardwareSite site, int step) {
        List<HardwareSite> sites = scene.sites();
        int at = sites.indexOf(site);
        boolean joined = true;
        while (joined) {
            int next = at + step;
            joined =
                    next >= 0
                            && next < sites.size()
                            && isJoint(
                                    scene.line(),
                                    sites.get(Math.min(at, next)).end(),
                                    sites.get(Math.max(at, next)).start());
            if (joined && (sites.get(next).sure() || areGenerations(site, sites.get(next)))) {
                return true;
            }
            at = next;
        }
        return false;
    }

    /** "from Pascal through Volta": two names of one make's generations tell each other. */
    private static boolean areGenerations(HardwareSite site, HardwareSite other) {
        return isGeneration(site)
                && isGeneration(other)
                && site.device().vendor().equals(other.device().vendor())
                && !site.device().equals(other.device());
    }

    static boolean isGeneration(HardwareSite site) {
        return site.device().type() == HardwareClass.GPU && site.device().level() == Level.FAMILY;
    }

    private boolean isJoint(HardwareLine line, int from, int to) {
        int length = words.of(Kind.JOINT).lengthAt(line.pieces(), from);
        return length > 0 && to == from + length;
    }
}
