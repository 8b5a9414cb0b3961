package dev.benchmeta.spark;

import dev.benchmeta.core.model.Paper;
import dev.benchmeta.core.model.PaperFacts;
import java.io.Serializable;

/** Finds the facts of a paper on any machine of the cluster; called by several tasks at once. */
@FunctionalInterface
interface Extraction extends Serializable {
    PaperFacts extract(Paper paper);
}
