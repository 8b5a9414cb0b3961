/** What the markup of texts stands for: tables that reading and printing share. */
@NullMarked
package dev.benchmeta.core.text;

import org.jspecify.annotations.NullMarked;
