/**
 * What the words of a sentence are: items with a letter for each kind, phrases, rules on their
 * shapes, the vocabulary, and what tags and parses tell of them.
 */
@NullMarked
package dev.benchmeta.extract.link.clause;

import org.jspecify.annotations.NullMarked;
