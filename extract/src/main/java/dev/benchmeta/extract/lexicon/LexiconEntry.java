package dev.benchmeta.extract.lexicon;

/** A thing of a lexicon. */
public sealed interface LexiconEntry permits HardwareEntry, ModelEntry, BenchmarkEntry {
    /** The entry's id, unique in its lexicon. */
    String id();

    /** The name shown to users; also a surface, unless it is listed as an ambiguous one. */
    String canonical();

    /** How texts write it, as listed. */
    Surfaces surfaces();
}
