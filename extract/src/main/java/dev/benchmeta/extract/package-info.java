/**
 * The public face of extraction: {@link dev.benchmeta.extract.FactExtractor} turns a paper into the
 * facts its title and abstract state.
 */
@NullMarked
package dev.benchmeta.extract;

import org.jspecify.annotations.NullMarked;
