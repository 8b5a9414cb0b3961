package dev.benchmeta.extract.lexicon;

import dev.benchmeta.core.model.BenchmarkKind;
import dev.benchmeta.core.model.HardwareClass;
import dev.benchmeta.core.model.Level;
import dev.benchmeta.extract.rule.Faults;
import java.util.List;
import java.util.Optional;

/**
 * Turns the rows of the lexicon files into entries; faulty cells go to the collector and drop their
 * row.
 */
final class LexiconReader {
    static final List<String> HARDWARE =
            List.of(
                    "id",
                    "canonical",
                    "level",
                    "class",
                    "vendor",
                    "parent",
                    "year",
                    "memoryGb",
                    "surfaces",
                    "ambiguous");
    static final List<String> MODELS =
            List.of(
                    "id",
                    "canonical",
                    "level",
                    "parent",
                    "vendor",
                    "year",
                    "parameters",
                    "surfaces",
                    "ambiguous");
    static final List<String> BENCHMARKS =
            List.of("id", "canonical", "kind", "area", "year", "surfaces", "ambiguous");

    private LexiconReader() {}

    /** An entry and the line it stands on. */
    record Located<E extends LexiconEntry>(int line, E entry) {}

    static List<Located<HardwareEntry>> hardware(TsvTable table, Faults faults) {
        return table.rows().stream()
                .map(row -> new Cells(table, row, faults))
                .flatMap(cells -> hardware(cells).stream())
                .toList();
    }

    static List<Located<ModelEntry>> models(TsvTable table, Faults faults) {
        return table.rows().stream()
                .map(row -> new Cells(table, row, faults))
                .flatMap(cells -> model(cells).stream())
                .toList();
    }

    static List<Located<BenchmarkEntry>> benchmarks(TsvTable table, Faults faults) {
        return table.rows().stream()
                .map(row -> new Cells(table, row, faults))
                .flatMap(cells -> benchmark(cells).stream())
                .toList();
    }

    private static Optional<Located<HardwareEntry>> hardware(Cells cells) {
        String id = cells.filled("id");
        String canonical = cells.filled("canonical");
        Optional<Level> level = cells.constant("level", Level.class);
        Optional<HardwareClass> type = cells.constant("class", HardwareClass.class);
        Origin origin = cells.origin();
        List<Integer> memory = cells.gigabytes("memoryGb");
        Surfaces surfaces = cells.surfaces();
        if (cells.faulty() || level.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        var entry =
                new HardwareEntry(id, canonical, level.get(), type.get(), origin, memory, surfaces);
        return Optional.of(new Located<>(cells.line(), entry));
    }

    private static Optional<Located<ModelEntry>> model(Cells cells) {
        String id = cells.filled("id");
        String canonical = cells.filled("canonical");
        Optional<ModelLevel> level = cells.constant("level", ModelLevel.class);
        Origin origin = cells.origin();
        var parameters = cells.parameters("parameters");
        Surfaces surfaces = cells.surfaces();
        if (cells.faulty() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Located<>(
                        cells.line(),
                        new ModelEntry(id, canonical, level.get(), origin, parameters, surfaces)));
    }

    private static Optional<Located<BenchmarkEntry>> benchmark(Cells cells) {
        String id = cells.filled("id");
        String canonical = cells.filled("canonical");
        Optional<BenchmarkKind> kind = cells.constant("kind", BenchmarkKind.class);
        String area = cells.text("area");
        var year = cells.year("year");
        Surfaces surfaces = cells.surfaces();
        if (cells.faulty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Located<>(
                        cells.line(),
                        new BenchmarkEntry(id, canonical, kind.get(), area, year, surfaces)));
    }
}
