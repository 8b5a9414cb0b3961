package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.extract.name.hardware.HardwareMemory.Size;
import dev.benchmeta.extract.name.hardware.HardwareWords.Kind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Widens a device's name to the whole mention: brand and memory before it, variant, memory and kind
 * after it – all of "NVIDIA 80GB A100-SXM4 GPU" for "A100".
 */
final class HardwareExtent {
    private final HardwareWords words;
    private final HardwareMemory memory;

    HardwareExtent(HardwareWords words) {
        this.words = words;
        this.memory = new HardwareMemory(words);
    }

    /** The mention around {@code site}. */
    HardwareSite widened(HardwareLine line, HardwareSite site) {
        return site.widened(left(line, site.start()), right(line, site.end()));
    }

    /**
     * The memory stated inside the mention or right after it ("A100 with 40GB", "A100 (40 GB)").
     */
    OptionalInt memoryGb(HardwareLine line, HardwareSite mention) {
        for (int at = mention.start(); at < mention.end(); at++) {
            Optional<Size> size = memory.at(line, at);
            if (size.isPresent()) {
                return OptionalInt.of(size.get().gigabyte());
            }
        }
        int next = mention.end();
        boolean told = line.is(next, "(") || line.lower(next).equals("with");
        Optional<Size> size = told ? memory.at(line, next + 1) : Optional.empty();
        return size.map(s -> OptionalInt.of(s.gigabyte())).orElse(OptionalInt.empty());
    }

    /** Whether a name is but a variant of the device before it: "PCIe" in "H100 PCIe". */
    boolean isVariant(HardwareLine line, HardwareSite site) {
        return words.of(Kind.VARIANT).lengthAt(line.pieces(), site.start())
                >= site.end() - site.start();
    }

    private int left(HardwareLine line, int from) {
        int at = from;
        int step = leftStep(line, at);
        while (step > 0) {
            at -= step;
            step = leftStep(line, at);
        }
        return at;
    }

    private int leftStep(HardwareLine line, int at) {
        int brand = brandBefore(line, at);
        if (brand > 0) {
            return brand;
        }
        boolean possessive =
                line.lower(at - 1).equals("s") && line.is(at - 2, "'") && line.glued(at - 1);
        if (possessive) {
            int owner = words.vendors().lengthBefore(line.pieces(), at - 2);
            return owner > 0 ? owner + 2 : 0;
        }
        int gap = line.is(at - 1, "-") ? 1 : 0;
        Optional<Size> size = memory.before(line, at - gap);
        if (size.isPresent()) {
            return at - size.get().start();
        }
        return gap > 0 && brandBefore(line, at - 1) > 0 ? brandBefore(line, at - 1) + 1 : 0;
    }

    private int brandBefore(HardwareLine line, int at) {
        return Math.max(
                words.vendors().lengthBefore(line.pieces(), at),
                words.of(Kind.PREFIX).lengthBefore(line.pieces(), at));
    }

    private int right(HardwareLine line, int from) {
        int at = from;
        int step = rightStep(line, at);
        while (step > 0) {
            at += step;
            step = rightStep(line, at);
        }
        return at;
    }

    private int rightStep(HardwareLine line, int at) {
        int gap = line.is(at, "-") && line.glued(at) ? 1 : 0;
        if (gap > 0 && words.of(Kind.BASED).lengthAt(line.pieces(), at + 1) > 0) {
            return 0;
        }
        Optional<Size> size = memory.at(line, at + gap);
        if (size.isPresent()) {
            return size.get().end() - at;
        }
        int variant = words.of(Kind.VARIANT).lengthAt(line.pieces(), at + gap);
        int word = Math.max(variant, words.of(Kind.KIND).lengthAt(line.pieces(), at + gap));
        return word > 0 ? word + gap : 0;
    }
}
