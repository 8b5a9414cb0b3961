/**
 * What one paper says about its names: its lines and the phrases that may be names, each with the
 * evidence found for and against it.
 */
@NullMarked
package dev.benchmeta.extract.name.scene;

import org.jspecify.annotations.NullMarked;
