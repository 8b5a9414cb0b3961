/**
 * What the words of a sentence are: items with a letter for each kind, phrases, and rules on their
 * shapes.
 */
@NullMarked
package dev.benchmeta.extract.link.clause;

import org.jspecify.annotations.NullMarked;
