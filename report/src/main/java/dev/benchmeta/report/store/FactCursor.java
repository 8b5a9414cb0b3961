package dev.benchmeta.report.store;

import dev.benchmeta.core.model.PaperFacts;
import java.sql.SQLException;
import java.util.Iterator;
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
    private final long end;
    private long next;
    private boolean begun;

    FactCursor(Database database) throws SQLException {
        this.database = database;
        this.chunk = new FactChunk(database.connection());
        this.reader = new PaperFactsReader(chunk);
        this.next = database.number("SELECT min(paper) FROM papers").orElse(0L);
        this.end = database.number("SELECT max(paper) + 1 FROM papers").orElse(0L);
    }

    @Override
    public boolean hasNext() {
        try {
            while (!(begun && chunk.rows(StoreSchema.PAPERS).present()) && next < end) {
                chunk.read(next, next + PAPERS_AT_ONCE);
                begun = true;
                next += PAPERS_AT_ONCE;
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
        long key = papers.paper();
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

    @Override
    public void close() {
        try {
            chunk.close();
        } catch (SQLException e) {
            throw database.fault(e);
        }
    }
}
