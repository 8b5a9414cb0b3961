package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.core.model.Section;
import dev.benchmeta.extract.lexicon.Coverage;
import dev.benchmeta.extract.lexicon.HardwareEntry;
import dev.benchmeta.extract.lexicon.LexiconHit;
import dev.benchmeta.extract.lexicon.Precedence;
import dev.benchmeta.extract.name.hardware.HardwareSite.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's hits of one text as sites of its lines; a longer model or benchmark name hides the
 * hardware in it.
 */
final class HardwareHits {
    private final Map<String, Device> devices;
    private final Map<Section, List<LexiconHit>> standing;

    private HardwareHits(Map<String, Device> devices, Map<Section, List<LexiconHit>> standing) {
        this.devices = devices;
        this.standing = standing;
    }

    /** The hits that stand in a title and an abstract. */
    static HardwareHits of(
            Map<String, Device> devices, List<LexiconHit> title, List<LexiconHit> body) {
        return new HardwareHits(
                devices, Map.of(Section.TITLE, standing(title), Section.ABSTRACT, standing(body)));
    }

    private static List<LexiconHit> standing(List<LexiconHit> hits) {
        Coverage devices =
                new Coverage(hits.stream().filter(h -> level(h) == Level.DEVICE).toList());
        List<LexiconHit> apart = hits.stream().filter(h -> !isBrand(h, devices)).toList();
        return Precedence.resolve(apart, HardwareHits::priority);
    }

    /** "NVIDIA GeForce RTX" gives way to the shorter "RTX 4090" that begins inside it. */
    private static boolean isBrand(LexiconHit hit, Coverage devices) {
        return level(hit) == Level.FAMILY && devices.reaches(hit.end(), hit.end());
    }

    private static @Nullable Level level(LexiconHit hit) {
        return hit.entry() instanceof HardwareEntry entry ? entry.level() : null;
    }

    /** Whether no word of hardware stands anywhere, as in most papers. */
    boolean isEmpty() {
        return standing.values().stream()
                .flatMap(List::stream)
                .noneMatch(h -> h.entry() instanceof HardwareEntry);
    }

    List<HardwareSite> sites(HardwareLine line) {
        List<HardwareSite> sites = new ArrayList<>();
        for (LexiconHit hit : standing.getOrDefault(line.source().section(), List.of())) {
            boolean inside =
                    line.size() > 0
                            && hit.start() >= line.start(0)
                            && hit.end() <= line.end(line.size());
            if (inside
                    && hit.entry() instanceof HardwareEntry entry
                    && !inAddress(line, hit.start())) {
                add(sites, line, hit, entry);
            }
        }
        return sites;
    }

    private void add(
            List<HardwareSite> sites, HardwareLine line, LexiconHit hit, HardwareEntry entry) {
        Device device = devices.get(entry.id());
        if (device != null) {
            Certainty certainty = hit.ambiguous() ? Certainty.AMBIGUOUS : Certainty.SURE;
            sites.add(
                    new HardwareSite(
                            line.pieceAt(hit.start()),
                            line.pieceAt(hit.end() - 1) + 1,
                            device,
                            certainty));
        }
    }

    private static boolean inAddress(HardwareLine line, int start) {
        String text = line.source().text();
        int from = text.lastIndexOf(' ', start) + 1;
        return text.startsWith("http", from) || text.startsWith("www.", from);
    }

    private static int priority(LexiconHit hit) {
        int sure = hit.ambiguous() ? 0 : 8;
        return hit.entry() instanceof HardwareEntry entry ? sure + 1 + rank(entry.level()) : sure;
    }

    private static int rank(Level level) {
        return switch (level) {
            case DEVICE -> 3;
            case FAMILY -> 2;
            case CLASS -> 1;
        };
    }
}
