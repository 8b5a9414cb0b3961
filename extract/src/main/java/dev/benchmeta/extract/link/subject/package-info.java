/** What achieves a gain or result. */
@NullMarked
package dev.benchmeta.extract.link.subject;

import org.jspecify.annotations.NullMarked;
