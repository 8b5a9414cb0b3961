package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.extract.name.hardware.HardwareSite.Certainty;
import dev.benchmeta.extract.name.hardware.PhraseTable.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of hardware that no lexicon holds, told by their shape: "RTX 6090", "NVIDIA GPUs", "Xilinx
 * XY123 FPGA".
 */
final class HardwareShapes {
    private static final int LONGEST_DESIGNATION = 9;

    private final HardwareWords words;

    HardwareShapes(HardwareWords words) {
        this.words = words;
    }

    /** The sites of {@code line} that a shape tells, among those of the lexicon. */
    List<HardwareSite> find(HardwareLine line, List<HardwareSite> known) {
        List<HardwareSite> found = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            if (Character.isUpperCase(line.text(at).charAt(0))) {
                int from = at;
                series(line, at).or(() -> vendor(line, from, known)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "RTX 6090", "Alveo-V99". */
    private Optional<HardwareSite> series(HardwareLine line, int at) {
        Optional<Found<HardwareClass>> series = words.series().at(line.pieces(), at);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        int number = at + series.get().length();
        number = line.is(number, "-") && line.glued(number) ? number + 1 : number;
        if (!isDesignation(line, number)) {
            return Optional.empty();
        }
        return Optional.of(site(line, at, number + 1, Level.DEVICE, series.get().value()));
    }

    /** "NVIDIA GPUs" is a family, "Xilinx XY123 FPGA" a device. */
    private Optional<HardwareSite> vendor(HardwareLine line, int at, List<HardwareSite> known) {
        Optional<Found<String>> vendor = words.vendors().at(line.pieces(), at);
        if (vendor.isEmpty()) {
            return Optional.empty();
        }
        int next = at + vendor.get().length();
        Optional<HardwareClass> kind = kindAt(line, next, known);
        if (kind.isPresent()) {
            int told = words.families().lengthAt(line.pieces(), next);
            return Optional.of(family(line, at, next + told, kind.get()));
        }
        Optional<HardwareClass> after = kindAt(line, next + 1, known);
        if (after.isPresent()
                && isDesignation(line, next)
                && Character.isUpperCase(line.text(next).charAt(0))) {
            return Optional.of(site(line, at, next + 1, Level.DEVICE, after.get()));
        }
        return coordinated(line, at, next, known);
    }

    /** The vendor alone in "NVIDIA and AMD GPUs". */
    private Optional<HardwareSite> coordinated(
            HardwareLine line, int at, int next, List<HardwareSite> known) {
        boolean joined =
                line.lower(next).equals("and")
                        || line.lower(next).equals("or")
                        || line.is(next, "/")
                        || line.is(next, ",");
        int other = joined ? words.vendors().lengthAt(line.pieces(), next + 1) : 0;
        if (other == 0) {
            return Optional.empty();
        }
        Optional<HardwareClass> kind =
                known.stream()
                        .filter(s -> s.start() == next + 1 && s.device().level() == Level.FAMILY)
                        .map(s -> s.device().type())
                        .findFirst()
                        .or(() -> kindAt(line, next + 1 + other, known));
        return kind.map(k -> family(line, at, next, k));
    }

    private Optional<HardwareClass> kindAt(HardwareLine line, int at, List<HardwareSite> known) {
        for (HardwareSite site : known) {
            if (site.start() == at && !site.isNamed() && site.sure()) {
                return Optional.of(site.device().type());
            }
        }
        return words.families().at(line.pieces(), at).map(Found::value);
    }

    private static boolean isDesignation(HardwareLine line, int at) {
        String text = line.text(at);
        boolean digit = text.chars().anyMatch(Character::isDigit);
        return digit
                && text.length() > 1
                && text.length() <= LONGEST_DESIGNATION
                && text.chars().allMatch(Character::isLetterOrDigit);
    }

    private HardwareSite family(HardwareLine line, int from, int to, HardwareClass kind) {
        String vendor = words.vendors().at(line.pieces(), from).map(Found::value).orElseThrow();
        String name =
                kind == HardwareClass.ACCELERATOR
                        ? vendor + " hardware"
                        : vendor + " " + kind.jsonName();
        Device device = new Device(name, Level.FAMILY, kind, Optional.of(vendor), Optional.empty());
        return new HardwareSite(from, to, device, Certainty.SURE);
    }

    private HardwareSite site(
            HardwareLine line, int from, int to, Level level, HardwareClass kind) {
        Optional<String> vendor =
                words.vendors()
                        .at(line.pieces(), from)
                        .or(() -> words.vendors().before(line.pieces(), from))
                        .map(Found::value);
        return new HardwareSite(
                from,
                to,
                new Device(line.words(from, to), level, kind, vendor, Optional.empty()),
                Certainty.SURE);
    }
}
