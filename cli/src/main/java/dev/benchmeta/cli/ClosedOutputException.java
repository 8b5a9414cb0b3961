package dev.benchmeta.cli;

/** Whoever reads the output has seen enough ({@code benchmeta table … | head}). */
final class ClosedOutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
