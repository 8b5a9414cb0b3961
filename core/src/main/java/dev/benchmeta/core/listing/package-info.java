/**
 * Listing formats in, papers out. A listing is read as a stream in constant memory; one bad record
 * costs one record and is reported with file and line.
 */
@NullMarked
package dev.benchmeta.core.listing;

import org.jspecify.annotations.NullMarked;
