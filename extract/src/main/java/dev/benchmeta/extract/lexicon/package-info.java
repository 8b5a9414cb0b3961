/**
 * Names as data: strict loading of the TSV lexicons, one automaton that finds every name of a text
 * in one pass, and the hardware taxonomy.
 */
@NullMarked
package dev.benchmeta.extract.lexicon;

import org.jspecify.annotations.NullMarked;
