package dev.benchmeta.core.listing;

import java.io.IOException;
import java.util.Optional;

/** The lines of a page, as a browser copies them, and what links tell. */
interface HfLines extends Lines {
    /** The identifier that was linked at a line given before. */
    Optional<String> id(int line);

    /** The lines of a page without links. */
    static HfLines plain(LineReader lines) {
        return new HfLines() {
            @Override
            public Optional<Line> next() throws IOException {
                return lines.next();
            }

            @Override
            public Optional<String> id(int line) {
                return Optional.empty();
            }
        };
    }
}
