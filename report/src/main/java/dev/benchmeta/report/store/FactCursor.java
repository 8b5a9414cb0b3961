package dev.benchmeta.report.store;

import com.google.common.collect.Lists;
import dev.benchmeta.core.model.PaperFacts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The facts of a store, in the order the papers came into it. Holds a bounded number of papers in
 * memory. Not thread-safe; a fault of the database is a {@link StoreException}.
 */
public final class FactCursor implements Iterator<PaperFacts>, AutoCloseable {
    /** Enough for the queries to cost little, few enough for any memory. */
    private static final int PAPERS_AT_ONCE = 5000;

    private final Database database;
    private final FactChunk chunk;
    private final PaperFactsReader reader;
    private final Iterator<Stretch> stretches;
    private boolean begun;
    private long key;

    /** Papers with keys from {@code from} to below {@code to}. */
    private record Stretch(long from, long to) {}

    private FactCursor(Database database, String condition, List<Stretch> stretches)
            throws SQLException {
        this.database = database;
        this.chunk = new FactChunk(database.connection(), condition);
        this.reader = new PaperFactsReader(chunk);
        this.stretches = stretches.iterator();
    }

    /** All papers. */
    static FactCursor all(Database database) throws SQLException {
        long first = database.number("SELECT min(paper) FROM papers").orElse(0L);
        long end = database.number("SELECT max(paper) + 1 FROM papers").orElse(first);
        List<Stretch> stretches = new ArrayList<>();
        for (long from = first; from < end; from += PAPERS_AT_ONCE) {
            stretches.add(new Stretch(from, from + PAPERS_AT_ONCE));
        }
        return new FactCursor(database, "", stretches);
    }

    /** Some papers, by their keys in ascending order. */
    static FactCursor of(Database database, List<Long> papers) throws SQLException {
        database.run("CREATE OR REPLACE TEMP TABLE chosen_papers (paper BIGINT)");
        try (Appenders out = new Appenders(database.connection())) {
            for (long paper : papers) {
                out.row("chosen_papers", row -> row.whole(paper));
            }
            out.flush();
        }
        List<Stretch> stretches =
                Lists.partition(papers, PAPERS_AT_ONCE).stream()
                        .map(some -> new Stretch(some.get(0), some.get(some.size() - 1) + 1))
                        .toList();
        return new FactCursor(
                database, " AND paper IN (SELECT paper FROM chosen_papers)", stretches);
    }

    @Override
    public boolean hasNext() {
        try {
            while (!(begun && chunk.rows(StoreSchema.PAPERS).present()) && stretches.hasNext()) {
                Stretch stretch = stretches.next();
                chunk.read(stretch.from, stretch.to);
                begun = true;
            }
            return begun && chunk.rows(StoreSchema.PAPERS).present();
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }

    @Override
    public PaperFacts next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more papers");
        }
        FactRows papers = chunk.rows(StoreSchema.PAPERS);
        key = papers.paper();
        try {
            PaperFacts facts = reader.read();
            papers.next();
            return facts;
        } catch (SQLException e) {
            throw database.fault(e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw database.fault(
                    "holds a wrong row of paper "
                            + key
                            + " ("
                            + e.getMessage()
                            + "); restore the file, or extract the papers again into another file");
        }
    }

    /** The key of the paper whose facts were given last. */
    public long key() {
        return key;
    }

    @Override
    public void close() {
        try {
            chunk.close();
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }
}
