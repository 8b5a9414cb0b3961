/** Gains and results while they are read. */
@NullMarked
package dev.benchmeta.extract.link.claim;

import org.jspecify.annotations.NullMarked;
