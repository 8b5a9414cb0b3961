/** Absolute results, side by side. */
@NullMarked
package dev.benchmeta.report.measured;

import org.jspecify.annotations.NullMarked;
