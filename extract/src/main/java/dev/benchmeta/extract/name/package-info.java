/**
 * Finds the things a paper names – its contributions, models, benchmarks, hardware – by lexicon, by
 * shape and by context, and says what the paper does with them.
 */
@NullMarked
package dev.benchmeta.extract.name;

import org.jspecify.annotations.NullMarked;
