/** Which figures are results, and whose. */
@NullMarked
package dev.benchmeta.extract.link.result;

import org.jspecify.annotations.NullMarked;
