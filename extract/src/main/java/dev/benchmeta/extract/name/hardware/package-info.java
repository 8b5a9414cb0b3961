/**
 * Finds devices, families and kinds of hardware by the lexicon and {@code rules/hardware.tsv}: how
 * many there are, what they are there for ("trained on 8 A100s", "unlike GPUs"), and which words
 * only look like one.
 */
@NullMarked
package dev.benchmeta.extract.name.hardware;

import org.jspecify.annotations.NullMarked;
