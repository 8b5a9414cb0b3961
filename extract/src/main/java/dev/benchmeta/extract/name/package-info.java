/**
 * Finds the things a paper names and says what the paper does with them. {@code word} ← {@code
 * scene} ← {@code context} ← {@code contribution} ← {@code model} ← {@code benchmark}: each knows
 * those before it; {@link NameFinder} asks them in turn. {@code hardware} stands beside them.
 */
@NullMarked
package dev.benchmeta.extract.name;

import org.jspecify.annotations.NullMarked;
