/** What model, benchmark or setting a gain or result is for. */
@NullMarked
package dev.benchmeta.extract.link.workload;

import org.jspecify.annotations.NullMarked;
