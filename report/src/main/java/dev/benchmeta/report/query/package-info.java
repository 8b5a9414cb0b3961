/** Which papers name which hardware, with the words they use. */
@NullMarked
package dev.benchmeta.report.query;

import org.jspecify.annotations.NullMarked;
