package dev.benchmeta.core.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something physical that computes, named by a paper at any level.
 *
 * @param device what it is
 * @param role what the paper does with it
 * @param count how many the text states (the largest, when several), at least 1; empty if it states
 *     none
 * @param memoryGb memory of one device in gigabytes, as stated in the text, at least 1
 * @param mentions where the paper names it, in order; never empty
 */
public record Hardware(
        Device device, Role role, OptionalInt count, OptionalInt memoryGb, List<Mention> mentions)
        implements Named {
    public Hardware {
        Objects.requireNonNull(device, "device is null");
        Objects.requireNonNull(role, "role is null");
        Checks.check(count.orElse(1) > 0, "count is not positive", count);
        Checks.check(memoryGb.orElse(1) > 0, "memoryGb is not positive", memoryGb);
        mentions = Named.checked(mentions);
    }

    @Override
    public String name() {
        return device.name();
    }
}
