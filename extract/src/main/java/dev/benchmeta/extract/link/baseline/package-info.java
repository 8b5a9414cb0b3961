/** What a gain is compared with. */
@NullMarked
package dev.benchmeta.extract.link.baseline;

import org.jspecify.annotations.NullMarked;
