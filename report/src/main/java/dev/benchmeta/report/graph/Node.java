package dev.benchmeta.report.graph;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Something that is compared.
 *
 * @param key what makes it the same in several claims
 * @param name what people call it; does not tell nodes apart
 * @param shared whether other papers mean the same by the name; "the original model" is another one
 *     in each paper
 */
public record Node(String key, String name, boolean shared) {
    public Node {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(name, "name is null");
    }

    /**
     * A number that stands for it in a database, the same in every version: odd if it is shared,
     * and otherwise as good as any 63 bits at telling nodes apart.
     */
    public long number() {
        long hash =
                Hashing.farmHashFingerprint64().hashString(key, StandardCharsets.UTF_8).asLong();
        return shared ? hash | 1 : hash & ~1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && key.equals(node.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
