/** Which figures are results, and of what. */
@NullMarked
package dev.benchmeta.extract.link.result;

import org.jspecify.annotations.NullMarked;
