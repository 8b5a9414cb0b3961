/**
 * Answers from a store without reading all of it: the database chooses, counts and sorts, and only
 * what is shown is read in full. Each answer equals the one that is made from all facts.
 */
@NullMarked
package dev.benchmeta.report.search;

import org.jspecify.annotations.NullMarked;
