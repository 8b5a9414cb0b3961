/**
 * Comparison tables: the gains of many papers side by side, and what has to be known before they
 * are compared.
 */
@NullMarked
package dev.benchmeta.report.table;

import org.jspecify.annotations.NullMarked;
