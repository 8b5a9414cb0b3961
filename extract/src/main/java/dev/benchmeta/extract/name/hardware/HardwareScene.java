package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.lexicon.Precedence;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with the sites that name hardware in it, in order and without overlaps.
 *
 * @param line the line
 * @param sites the names as they stand, without brand and kind
 */
record HardwareScene(HardwareLine line, List<HardwareSite> sites) {
    HardwareScene {
        sites = Precedence.resolve(sites, s -> s.isNamed() ? 1 : 0);
    }

    /**
     * This scene with more named sites; they hide the words for a kind and the families that they
     * cover, but no other named site.
     */
    HardwareScene with(List<HardwareSite> more) {
        List<HardwareSite> all = new ArrayList<>();
        List<HardwareSite> fitting =
                Precedence.resolve(more, m -> 0).stream()
                        .filter(
                                m ->
                                        sites.stream()
                                                .noneMatch(
                                                        s ->
                                                                s.isNamed()
                                                                        && s.overlaps(m)
                                                                        && !s.isPartOf(m)))
                        .toList();
        sites.stream().filter(s -> fitting.stream().noneMatch(s::overlaps)).forEach(all::add);
        all.addAll(fitting);
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new HardwareScene(line, all);
    }

    /** This scene with only the given sites. */
    HardwareScene only(List<HardwareSite> kept) {
        return new HardwareScene(line, kept);
    }
}
