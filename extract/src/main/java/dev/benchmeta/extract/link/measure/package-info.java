/** Which metric a gain is of. */
@NullMarked
package dev.benchmeta.extract.link.measure;

import org.jspecify.annotations.NullMarked;
