/**
 * How well extracted facts agree with annotated papers: precision, recall and F1 of each kind of
 * fact, and how often the parts of a fact that was found are right.
 */
@NullMarked
package dev.benchmeta.report.score;

import org.jspecify.annotations.NullMarked;
