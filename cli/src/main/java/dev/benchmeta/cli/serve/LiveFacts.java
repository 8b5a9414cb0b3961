package dev.benchmeta.cli.serve;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.ReportPage;
import dev.benchmeta.report.store.FactCursor;
import dev.benchmeta.report.store.FactStore;
import dev.benchmeta.report.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The facts as they are now. A database that another program has written to is read again, at most
 * once a second; while it cannot be read, what was read before stays. Thread-safe.
 */
final class LiveFacts {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final ReportPage page;
    private final Optional<StoreFile> file;
    private volatile Snapshot now;
    private volatile long looked = System.nanoTime();
    private boolean behind;

    private LiveFacts(ReportPage page, Optional<StoreFile> file, List<PaperFacts> papers) {
        this.page = page;
        this.file = file;
        this.now = new Snapshot(papers, page);
    }

    /** Facts that stay as they are. */
    static LiveFacts of(List<PaperFacts> papers, ReportPage page) {
        return new LiveFacts(page, Optional.empty(), papers);
    }

    /**
     * Facts that a database holds.
     *
     * @throws StoreException if it cannot be read
     */
    static LiveFacts of(StoreFile file, ReportPage page) {
        return new LiveFacts(page, Optional.of(file), file.read(LiveFacts::papers));
    }

    private static List<PaperFacts> papers(FactStore store) {
        List<PaperFacts> papers = new ArrayList<>();
        try (FactCursor facts = store.facts()) {
            facts.forEachRemaining(papers::add);
        }
        return papers;
    }

    Snapshot now() {
        if (file.isPresent() && System.nanoTime() - looked > PATIENCE) {
            look(file.get());
        }
        return now;
    }

    private synchronized void look(StoreFile store) {
        if (System.nanoTime() - looked <= PATIENCE) {
            return;
        }
        try {
            behind |= store.changed();
            if (behind) {
                now = new Snapshot(store.read(LiveFacts::papers), page);
                behind = false;
            }
        } catch (StoreException e) {
            behind = true;
        } finally {
            looked = System.nanoTime();
        }
    }
}
