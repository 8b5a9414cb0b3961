package dev.benchmeta.cli.serve;

import dev.benchmeta.core.model.PaperFacts;
import dev.benchmeta.report.page.PageSettings;
import dev.benchmeta.report.page.ReportPage;
import dev.benchmeta.report.store.StoreException;
import java.nio.file.Path;
import java.util.List;

/** What is served. */
public final class Site {
    private final LiveFacts facts;
    private final MarkBook book;
    private final FilterSet filters;
    private final String version;

    private Site(LiveFacts facts, MarkBook book, FilterSet filters, String version) {
        this.facts = facts;
        this.book = book;
        this.filters = filters;
        this.version = version;
    }

    /** Papers that stay as they are; marks last as long as the server. */
    public static Site of(List<PaperFacts> papers, PageSettings settings, FilterSet filters) {
        return new Site(
                LiveFacts.of(papers, new ReportPage(settings)),
                MarkBook.memory(),
                filters,
                settings.version());
    }

    /**
     * A database: papers that another program adds appear, and marks stay in it.
     *
     * @throws StoreException if it cannot be read
     */
    public static Site of(Path database, PageSettings settings, FilterSet filters) {
        StoreFile file = new StoreFile(database);
        return new Site(
                LiveFacts.of(file, new ReportPage(settings)),
                MarkBook.in(file),
                filters,
                settings.version());
    }

    /** How many papers there are now. */
    public int papers() {
        return facts.now().papers().size();
    }

    LiveFacts facts() {
        return facts;
    }

    MarkBook book() {
        return book;
    }

    FilterSet filters() {
        return filters;
    }

    String version() {
        return version;
    }
}
