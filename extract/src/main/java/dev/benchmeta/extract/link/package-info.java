/**
 * What a figure is about: whether it is a gain or a result, its metric and direction, what achieved
 * it, against what, on which hardware and workload.
 */
@NullMarked
package dev.benchmeta.extract.link;

import org.jspecify.annotations.NullMarked;
