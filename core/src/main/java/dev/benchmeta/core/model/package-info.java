/**
 * The paper model: a paper as it was read, and the facts its title and abstract state. Plain
 * immutable values without dependencies; every fact carries the span of raw text that says it.
 */
@NullMarked
package dev.benchmeta.core.model;

import org.jspecify.annotations.NullMarked;
