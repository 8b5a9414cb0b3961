/** Many papers at a glance: which hardware they use, and how much of what they say is stated. */
@NullMarked
package dev.benchmeta.report.overview;

import org.jspecify.annotations.NullMarked;
