package dev.benchmeta.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HardwareTaxonomyTest {
    private final HardwareEntry gpu = entry("gpu", Level.CLASS, Optional.empty(), Optional.empty());
    private final HardwareEntry ampere =
            entry("ampere", Level.FAMILY, Optional.of("gpu"), Optional.of("NVIDIA"));
    private final HardwareEntry a100 =
            entry("a100", Level.DEVICE, Optional.of("ampere"), Optional.empty());
    private final HardwareEntry a100x =
            entry("a100x", Level.DEVICE, Optional.of("a100"), Optional.empty());
    private final HardwareTaxonomy taxonomy =
            new HardwareTaxonomy(List.of(a100, a100x, ampere, gpu));

    private static HardwareEntry entry(
            String id, Level level, Optional<String> parent, Optional<String> vendor) {
        Origin origin = new Origin(vendor, parent, OptionalInt.empty());
        return new HardwareEntry(
                id,
                id,
                level,
                HardwareClass.GPU,
                origin,
                List.of(),
                new Surfaces(List.of(), List.of()));
    }

    @Test
    void climbsFromTheNearest() {
        assertThat(taxonomy.ancestors(a100x)).containsExactly(a100, ampere, gpu);
        assertThat(taxonomy.family(a100x)).contains(ampere);
        assertThat(taxonomy.family(gpu)).isEmpty();
    }

    @Test
    void inheritsTheVendor() {
        assertThat(taxonomy.vendor(a100x)).contains("NVIDIA");
        assertThat(taxonomy.vendor(gpu)).isEmpty();
    }

    @Test
    void knowsItsEntries() {
        assertThat(taxonomy.find("a100")).contains(a100);
        assertThat(taxonomy.find("none")).isEmpty();
    }
}
