/**
 * The extractor on Apache Spark: reads listings by splits, writes the tables of a Parquet export
 * partitioned by time. Records of the model stay inside one task; between tasks go plain rows.
 */
@NullMarked
package dev.benchmeta.spark;

import org.jspecify.annotations.NullMarked;
