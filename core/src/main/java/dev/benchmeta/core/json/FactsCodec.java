package dev.benchmeta.core.json;

import dev.benchmeta.core.model.PaperFacts;

/** Writes and reads facts as one line of JSON. Immutable and thread-safe. */
public final class FactsCodec {
    /** The facts as one line of JSON, without a line break. */
    public String write(PaperFacts facts) {
        throw new UnsupportedOperationException();
    }

    /**
     * Facts from one line of JSON.
     *
     * @throws FactsFormatException if the line is no valid record; the message says which field and why
     */
    public PaperFacts read(String line) throws FactsFormatException {
        throw new UnsupportedOperationException();
    }
}
