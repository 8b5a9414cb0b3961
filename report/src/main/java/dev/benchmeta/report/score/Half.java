package dev.benchmeta.report.score;

import dev.benchmeta.core.model.JsonNamed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Half of an annotated set, by a rule that does not look at the papers: whether the SHA-1 of the
 * paper's id is even or odd. Rules are tuned on one and checked on the other.
 */
public enum Half implements JsonNamed {
    EVEN,
    ODD;

    /** The half a paper belongs to. */
    public static Half of(String id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
            return (digest[0] >> 4 & 1) == 0 ? EVEN : ODD;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-1", e);
        }
    }

    @Override
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
