/** What a gain or result was measured on. */
@NullMarked
package dev.benchmeta.extract.link.hardware;

import org.jspecify.annotations.NullMarked;
