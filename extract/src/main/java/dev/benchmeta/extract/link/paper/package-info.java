/** What holds for a whole paper: its contribution, what it is about. */
@NullMarked
package dev.benchmeta.extract.link.paper;

import org.jspecify.annotations.NullMarked;
