/**
 * Finds the trained models among the names: by what is said of them and, for what a paper presents,
 * by the learned weights of {@code rules/own-models.tsv}.
 */
@NullMarked
package dev.benchmeta.extract.name.model;

import org.jspecify.annotations.NullMarked;
