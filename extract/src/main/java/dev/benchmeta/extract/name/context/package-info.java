/**
 * What the words beside a name and its writing say about it: "evaluated on X", "the X dataset",
 * "X-7B".
 */
@NullMarked
package dev.benchmeta.extract.name.context;

import org.jspecify.annotations.NullMarked;
