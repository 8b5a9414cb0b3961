package dev.benchmeta.extract.lexicon;

/** A thing of a lexicon. */
public sealed interface LexiconEntry permits HardwareEntry, ModelEntry, BenchmarkEntry {
    /** The entry's id, unique in its lexicon. */
    String id();

    /** The name shown to users; found in texts only where it is listed as a surface, too. */
    String canonical();

    /** How texts write it. */
    Surfaces surfaces();
}
