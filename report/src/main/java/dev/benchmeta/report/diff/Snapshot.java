package dev.benchmeta.report.diff;

import dev.benchmeta.core.listing.PaperIdentity;
import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.query.PaperChoice;
import dev.benchmeta.report.table.Claim;
import dev.benchmeta.report.table.ClaimFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers and figures of one side of a comparison. */
public final class Snapshot {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new HashMap<>();

    /** A paper and its figures, in the order of its text. */
    record Entry(Paper paper, PaperIdentity identity, List<FigureFact> figures) {
        Entry {
            figures = List.copyOf(figures);
        }
    }

    private Snapshot() {}

    /** Keeps the papers and claims that pass a filter; of a paper given twice, the last. */
    public static Snapshot of(Iterator<PaperFacts> papers, ClaimFilter filter) {
        Snapshot snapshot = new Snapshot();
        while (papers.hasNext()) {
            PaperFacts facts = papers.next();
            if (PaperChoice.test(facts, filter)) {
                snapshot.add(
                        new Entry(
                                facts.paper(),
                                PaperIdentity.of(facts.paper()),
                                figures(facts, filter)));
            }
        }
        return snapshot;
    }

    private static List<FigureFact> figures(PaperFacts facts, ClaimFilter filter) {
        Stream<FigureFact> gains =
                Claim.of(facts).stream()
                        .filter(filter::test)
                        .map(claim -> FigureFact.of(claim.gain()));
        Stream<FigureFact> results =
                filter.asksNothingOfClaims() && filter.hardware().any()
                        ? facts.results().stream().map(FigureFact::of)
                        : Stream.empty();
        return Stream.concat(gains, results).toList();
    }

    private void add(Entry entry) {
        find(entry.paper()).ifPresent(entries::remove);
        entries.add(entry);
        entry.identity().keys().forEach(key -> byKey.put(key, entry));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The same paper on this side. */
    Optional<Entry> find(Paper paper) {
        PaperIdentity identity = PaperIdentity.of(paper);
        return identity.keys().stream()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .filter(entry -> entry.identity().same(identity))
                .findFirst();
    }
}
