package dev.benchmeta.extract.lexicon;

import java.util.List;

/**
 * How texts write a name.
 *
 * @param plain surfaces that mean this thing wherever they stand
 * @param ambiguous surfaces that mean it only in a fitting context
 */
public record Surfaces(List<String> plain, List<String> ambiguous) {
    public Surfaces {
        plain = List.copyOf(plain);
        ambiguous = List.copyOf(ambiguous);
    }
}
