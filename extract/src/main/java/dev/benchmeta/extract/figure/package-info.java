/**
 * Numeric expressions: "1.9 to 4.0 times", "68%", "an order of magnitude", "869 FPS" – read by a
 * hand-written scanner in one pass, together with the words that qualify them. What a figure is
 * about is not decided here.
 */
@NullMarked
package dev.benchmeta.extract.figure;

import org.jspecify.annotations.NullMarked;
