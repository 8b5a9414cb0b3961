/**
 * What a figure is about: whether it is a gain or a result, its metric and direction, what achieved
 * it, against what, on which hardware and workload.
 *
 * <p>A sentence becomes a {@code clause}; {@code gain} and {@code result} decide which figures
 * claim something, {@code measure} and {@code direction} what, and {@code subject}, {@code owner}
 * (of a result), {@code baseline}, {@code hardware} and {@code workload} find what it is linked
 * with. {@code paper} holds what is known of the whole paper, {@code claim} what is read so far.
 * None of them depends on this package, and there is no circle among them.
 */
@NullMarked
package dev.benchmeta.extract.link;

import org.jspecify.annotations.NullMarked;
