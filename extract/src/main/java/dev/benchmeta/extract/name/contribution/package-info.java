/**
 * Finds what a paper presents: "we introduce X", "X: a system for …" – and what is only a part of
 * it, which is no contribution of its own.
 */
@NullMarked
package dev.benchmeta.extract.name.contribution;

import org.jspecify.annotations.NullMarked;
