/** Programs that measure speed, with invented facts. */
@NullMarked
package dev.benchmeta.bench;

import org.jspecify.annotations.NullMarked;
