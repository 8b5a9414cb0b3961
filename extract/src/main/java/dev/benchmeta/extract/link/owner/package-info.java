/** Whose value a result is. */
@NullMarked
package dev.benchmeta.extract.link.owner;

import org.jspecify.annotations.NullMarked;
