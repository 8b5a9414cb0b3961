package dev.benchmeta.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is passed over to save time holds no facts. */
@Tag("shared")
class SharedGateTest {
    private static final int MOST = 800;
    private static final FactExtractor GATED = OneExtractor.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gold/seed/papers.jsonl",
                "gold/systems/papers.jsonl",
                "gold/general/papers.jsonl",
                "corpus/mixed.jsonl.gz"
            })
    void findsTheSameWithoutGates(String file) throws IOException {
        FactExtractor ungated = GATED.ungated();
        List<Paper> papers = papers(file);
        assertThat(papers).hasSizeGreaterThan(30);
        assertThat(
                        papers.parallelStream()
                                .filter(
                                        paper ->
                                                !GATED.extract(paper)
                                                        .equals(ungated.extract(paper)))
                                .map(Paper::id)
                                .toList())
                .as("papers whose facts differ")
                .isEmpty();
    }

    private static List<Paper> papers(String file) throws IOException {
        Path path = Path.of(Objects.requireNonNull(System.getProperty("benchmeta.shared")), file);
        List<Paper> papers = new ArrayList<>();
        try (ListingStream items =
                Listings.open(Files.newInputStream(path), file, ListingOptions.NONE)) {
            while (items.hasNext() && papers.size() < MOST) {
                if (items.next() instanceof ListingItem.Read read) {
                    papers.add(read.paper());
                }
            }
        }
        return papers;
    }
}
