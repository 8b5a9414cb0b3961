/**
 * Dependency structure of single sentences, by Stanford CoreNLP's tagger and the model of its
 * neural dependency parser. The models are loaded on first use, since most papers need none.
 */
@NullMarked
package dev.benchmeta.extract.parse;

import org.jspecify.annotations.NullMarked;
