/**
 * Reads the rule and word tables of {@code rules/}; gathers every fault of all of them before it
 * fails.
 */
@NullMarked
package dev.benchmeta.extract.rule;

import org.jspecify.annotations.NullMarked;
