/**
 * How names look: the words of {@code rules/names-words.tsv}, the form of each token, the phrases
 * of a line that may be names, and their short forms. Knows nothing of what is named.
 */
@NullMarked
package dev.benchmeta.extract.name.word;

import org.jspecify.annotations.NullMarked;
