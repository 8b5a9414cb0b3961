/**
 * Writes a {@link dev.benchmeta.report.render.Table} as text for a terminal, Markdown, CSV, JSON,
 * LaTeX or HTML. Nothing here knows what the table is about.
 */
@NullMarked
package dev.benchmeta.report.render;

import org.jspecify.annotations.NullMarked;
