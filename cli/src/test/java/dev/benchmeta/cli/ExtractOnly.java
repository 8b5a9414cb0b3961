package dev.benchmeta.cli;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.extract.Explanation;
import java.util.List;

/** An extractor that has nothing to say about how. */
interface ExtractOnly extends Extractor {
    @Override
    default Explanation explain(Paper paper) {
        return new Explanation(extract(paper), List.of());
    }
}
