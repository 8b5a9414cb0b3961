package dev.benchmeta.report.store;

import java.sql.SQLException;

/** Where rows go. */
interface RowTarget {
    /** Fills one row. */
    interface Fill {
        void fill(FactRow row) throws SQLException;
    }

    void row(String table, Fill fill) throws SQLException;
}
