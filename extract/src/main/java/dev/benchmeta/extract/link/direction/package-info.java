/** Whether a change is good for what it is told of. */
@NullMarked
package dev.benchmeta.extract.link.direction;

import org.jspecify.annotations.NullMarked;
