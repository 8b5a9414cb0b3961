package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.extract.lexicon.Stretch;

/**
 * Pieces of a line that name hardware.
 *
 * @param start first piece
 * @param end piece after the last
 * @param device what they name
 * @param certainty how much the name tells
 */
record HardwareSite(int start, int end, Device device, Certainty certainty) implements Stretch {
    /** How much a name tells. */
    enum Certainty {
        /** It needs a fitting context. */
        AMBIGUOUS,
        /** It means this wherever it stands. */
        SURE,
        /** It is the paper's own. */
        OWN
    }

    boolean sure() {
        return certainty != Certainty.AMBIGUOUS;
    }

    boolean own() {
        return certainty == Certainty.OWN;
    }

    boolean isNamed() {
        return device.level() != Level.CLASS;
    }

    /** Whether this is the family in the name of a device: "GTX" in "GTX 960". */
    boolean isPartOf(HardwareSite other) {
        return device.level() == Level.FAMILY
                && other.device.level() == Level.DEVICE
                && other.start <= start
                && end <= other.end
                && other.end - other.start > end - start;
    }

    /** The same pieces as what the paper's own thing is: "accelerator" in "Foo, an accelerator". */
    HardwareSite asOwn() {
        return new HardwareSite(start, end, device, Certainty.OWN);
    }

    HardwareSite widened(int from, int to) {
        return new HardwareSite(from, to, device, certainty);
    }
}
