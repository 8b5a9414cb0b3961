/**
 * Facts in an embedded DuckDB database: one file or memory, no server. Writes and reads {@code
 * PaperFacts} without loss, answers SQL, and exports. The tables are in {@code schema.sql}.
 */
@NullMarked
package dev.benchmeta.report.store;

import org.jspecify.annotations.NullMarked;
