package dev.benchmeta.report.diff;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.names.NameQuery;
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
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> byTitle = new HashMap<>();

    /** A paper and its figures, in the order of its text. */
    record Entry(Paper paper, List<FigureFact> figures) {
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
            if (filter.test(facts)) {
                snapshot.add(new Entry(facts.paper(), figures(facts, filter)));
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
        Optional<Entry> before = find(entry.paper());
        before.ifPresent(entries::remove);
        entries.add(entry);
        byId.put(entry.paper().id(), entry);
        title(entry.paper()).ifPresent(title -> byTitle.put(title, entry));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The same paper on this side: by its id, else by the letters and digits of its title. */
    Optional<Entry> find(Paper paper) {
        return Optional.ofNullable(byId.get(paper.id())).or(() -> title(paper).map(byTitle::get));
    }

    private static Optional<String> title(Paper paper) {
        return Optional.of(NameQuery.key(paper.title())).filter(key -> !key.isEmpty());
    }
}
