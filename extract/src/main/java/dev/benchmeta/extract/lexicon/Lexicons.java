package dev.benchmeta.extract.lexicon;

import dev.benchmeta.extract.lexicon.LexiconReader.Located;
import dev.benchmeta.extract.rule.Faults;
import java.util.ArrayList;
import java.util.List;

/**
 * All names the program knows. Immutable and thread-safe.
 *
 * @param hardware devices, families and classes
 * @param models models and families
 * @param benchmarks benchmarks and data sets
 */
public record Lexicons(
        List<HardwareEntry> hardware, List<ModelEntry> models, List<BenchmarkEntry> benchmarks) {
    public Lexicons {
        hardware = List.copyOf(hardware);
        models = List.copyOf(models);
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * Reads the lexicons on the class path.
     *
     * @param faults takes everything that is wrong with them; entries with faults are left out
     */
    public static Lexicons load(Faults faults) {
        return of(
                TsvTable.resource("lexicon/hardware.tsv", LexiconReader.HARDWARE, faults),
                TsvTable.resource("lexicon/models.tsv", LexiconReader.MODELS, faults),
                TsvTable.resource("lexicon/benchmarks.tsv", LexiconReader.BENCHMARKS, faults),
                faults);
    }

    /** The taxonomy of the hardware. */
    public HardwareTaxonomy taxonomy() {
        return new HardwareTaxonomy(hardware);
    }

    /** An automaton over every name. */
    public NameAutomaton automaton() {
        List<LexiconEntry> all = new ArrayList<>(hardware);
        all.addAll(models);
        all.addAll(benchmarks);
        return new NameAutomaton(all);
    }

    static Lexicons of(TsvTable hardware, TsvTable models, TsvTable benchmarks, Faults faults) {
        List<Located<HardwareEntry>> devices = LexiconReader.hardware(hardware, faults);
        LexiconChecks check = new LexiconChecks(hardware.file(), faults);
        check.entries(devices);
        check.parents(devices, HardwareEntry::origin);
        List<Located<ModelEntry>> named = LexiconReader.models(models, faults);
        check = new LexiconChecks(models.file(), faults);
        check.entries(named);
        check.parents(named, ModelEntry::origin);
        List<Located<BenchmarkEntry>> sets = LexiconReader.benchmarks(benchmarks, faults);
        new LexiconChecks(benchmarks.file(), faults).entries(sets);
        return new Lexicons(plain(devices), plain(named), plain(sets));
    }

    private static <E extends LexiconEntry> List<E> plain(List<Located<E>> entries) {
        return entries.stream().map(Located::entry).toList();
    }
}
