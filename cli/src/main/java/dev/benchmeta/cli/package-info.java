/** The command line: one class a command. The only code that prints or exits. */
@NullMarked
package dev.benchmeta.cli;

import org.jspecify.annotations.NullMarked;
