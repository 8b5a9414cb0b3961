package dev.benchmeta.report.render;

import java.io.IOException;

/** Writes tables in one format. Implementations are immutable and thread-safe. */
public interface Renderer {
    /**
     * Writes a table, ending with a line feed.
     *
     * @throws IOException if {@code out} fails
     */
    void render(Table table, Appendable out) throws IOException;
}
