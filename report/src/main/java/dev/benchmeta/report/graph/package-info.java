/**
 * Who was compared with whom: a graph whose nodes are systems, models and hardware and whose edges
 * are claims, and the chains of comparisons through it.
 */
@NullMarked
package dev.benchmeta.report.graph;

import org.jspecify.annotations.NullMarked;
