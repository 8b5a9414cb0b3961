/**
 * Names as people type them and as papers write them: one finds the other whatever the case, spaces
 * and hyphens. Also the words around a name, to show where it stands.
 */
@NullMarked
package dev.benchmeta.report.names;

import org.jspecify.annotations.NullMarked;
