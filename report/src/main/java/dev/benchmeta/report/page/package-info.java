/**
 * Writes facts as one HTML document to look at: the data, the program that shows it and the
 * libraries that draw it, with a content security policy that lets nothing else run or load.
 */
@NullMarked
package dev.benchmeta.report.page;

import org.jspecify.annotations.NullMarked;
