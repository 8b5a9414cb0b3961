/**
 * The page and its JSON API over HTTP, for one machine: a server bound to the loopback address that
 * answers nobody else's pages. Knows nothing of the command line, which tells it what to serve.
 */
@NullMarked
package dev.benchmeta.cli.serve;

import org.jspecify.annotations.NullMarked;
