package dev.benchmeta.cli;

import dev.benchmeta.core.model.PaperFacts;

/** Where {@code extract} writes facts, one paper a line. */
interface FactsOutput extends AutoCloseable {
    /**
     * Adds the facts of a paper.
     *
     * @throws Failure if they cannot be written
     */
    void write(PaperFacts facts);

    /** The papers it holds from an earlier run. */
    Earlier earlier();

    /** Called when all papers are written. */
    void complete();

    /** Without {@link #complete} before, the run has broken off. */
    @Override
    void close();
}
