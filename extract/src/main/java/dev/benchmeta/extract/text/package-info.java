/**
 * A text as rules see it: artefacts of listings and LaTeX smoothed away, split into sentences and
 * tokens, with every position mapped back to the raw characters.
 */
@NullMarked
package dev.benchmeta.extract.text;

import org.jspecify.annotations.NullMarked;
