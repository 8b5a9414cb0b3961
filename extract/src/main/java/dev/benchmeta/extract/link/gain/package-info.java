/** Which figures are gains, and what else a figure may be. */
@NullMarked
package dev.benchmeta.extract.link.gain;

import org.jspecify.annotations.NullMarked;
