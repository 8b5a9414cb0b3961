package dev.benchmeta.report.store;

import java.util.Optional;

/**
 * How a paper stands in the store.
 *
 * @param key its number in the column {@code paper} of every table
 * @param arxivId the paper's arXiv id, if this or an earlier form of it told one
 * @param run the run that wrote it
 * @param version the program that extracted its facts; empty if they came as facts
 */
record StoredPaper(long key, Optional<String> arxivId, long run, Optional<String> version) {}
