/** What is new, changed or gone between two sets of papers. */
@NullMarked
package dev.benchmeta.report.diff;

import org.jspecify.annotations.NullMarked;
