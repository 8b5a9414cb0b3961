/** Finds the benchmarks and data sets among the names, the ones that a paper presents included. */
@NullMarked
package dev.benchmeta.extract.name.benchmark;

import org.jspecify.annotations.NullMarked;
