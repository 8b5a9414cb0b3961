package dev.benchmeta.core.listing;

import java.nio.charset.StandardCharsets;

/**
 * A number that stands for a text where texts are too many to be kept: the 64-bit FNV-1a hash of
 * Fowler, Noll and Vo over its UTF-8. That any two of a million texts share one has a chance of 3
 * in 10^8.
 */
public final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The number of {@code text}; any value is possible. */
    public static long of(String text) {
        long hash = BASIS;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        return hash;
    }
}
