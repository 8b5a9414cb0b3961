package dev.benchmeta.extract.name.hardware;

import dev.benchmeta.core.model.Device;
import dev.benchmeta.core.model.Role;
import dev.benchmeta.extract.lexicon.Stretch;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A mention of hardware with what is said around it.
 *
 * @param line where it stands
 * @param site the mention's pieces, brand and kind included
 * @param count how many
 * @param memoryGb memory of one
 * @param role what the words around it say the paper does with it
 * @param rival whether it is where something else ran that the paper compares with ("faster than
 *     sorting on a CPU")
 */
record HardwarePhrase(
        HardwareLine line,
        HardwareSite site,
        OptionalInt count,
        OptionalInt memoryGb,
        Optional<Role> role,
        boolean rival)
        implements Stretch {
    HardwarePhrase with(Device device) {
        HardwareSite same = new HardwareSite(site.start(), site.end(), device, site.certainty());
        return new HardwarePhrase(line, same, count, memoryGb, role, rival);
    }

    HardwarePhrase counting(OptionalInt other) {
        return new HardwarePhrase(line, site, other, memoryGb, role, rival);
    }

    @Override
    public int start() {
        return line.start(site.start());
    }

    @Override
    public int end() {
        return line.end(site.end());
    }
}
