/**
 * The JSON form of the model: one object a line, described by the published JSON Schema {@code
 * facts.schema.json} in this package's resources.
 */
@NullMarked
package dev.benchmeta.core.json;

import org.jspecify.annotations.NullMarked;
