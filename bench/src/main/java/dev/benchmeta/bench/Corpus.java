package dev.benchmeta.bench;

import dev.benchmeta.core.listing.ListingItem;
import dev.benchmeta.core.listing.ListingOptions;
import dev.benchmeta.core.listing.ListingStream;
import dev.benchmeta.core.listing.Listings;
import dev.benchmeta.core.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Papers of a listing, in its order. */
final class Corpus {
    /** Abstracts of all fields, as a listing has them. */
    static final String MIXED = "mixed.jsonl.gz";

    /** Abstracts that name hardware and state gains. */
    static final String EFFICIENCY = "efficiency.jsonl.gz";

    private Corpus() {}

    /** The first papers of a file; fewer if it has not so many. */
    static List<Paper> read(Path file, int count) throws IOException {
        List<Paper> papers = new ArrayList<>();
        try (ListingStream items =
                Listings.open(Files.newInputStream(file), file.toString(), ListingOptions.NONE)) {
            while (items.hasNext() && papers.size() < count) {
                if (items.next() instanceof ListingItem.Read read) {
                    papers.add(read.paper());
                }
            }
        }
        return papers;
    }
}
